/**
 * What one article says: from units to parties, clauses, statements, conditions and events.
 *
 * <p>{@link org.khabar.read.ArticleReader} shows the order of the steps.
 */
@NullMarked
package org.khabar.read;

import org.jspecify.annotations.NullMarked;
