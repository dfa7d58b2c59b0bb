/**
 * Tells a reader who does not know the language of an article what was said and done in it.
 *
 * <p>{@link org.khabar.gloss.Glosses} makes one line of a statement, condition or event out of its
 * structure; nothing is translated and nothing added.
 */
@NullMarked
package org.khabar.gloss;

import org.jspecify.annotations.NullMarked;
