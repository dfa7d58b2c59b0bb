/** The learned finder of names: it tags the words of a sentence from what stands around them. */
@NullMarked
package org.khabar.find.name.tag;

import org.jspecify.annotations.NullMarked;
