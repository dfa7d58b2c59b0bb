/**
 * Numbers in figures and words, and what they count.
 *
 * <p>{@link org.khabar.find.quantity.NumberFinder} joins the parts of a number into one unit with a
 * value before times are looked for; {@link org.khabar.find.quantity.QuantityFinder} joins what is
 * left of them with the thing counted.
 */
@NullMarked
package org.khabar.find.quantity;

import org.jspecify.annotations.NullMarked;
