/**
 * From what a user gives to an article: what is title, body, date and byline, and what is
 * furniture.
 *
 * <p>{@link org.khabar.extract.Extractor} is the door. Saved text goes line by line through {@link
 * org.khabar.extract.SavedText}; a page is first turned into such lines by {@link
 * org.khabar.extract.Page}. The words that furniture is known by are data of the languages ({@code
 * boilerplate.tsv}), the features of lines hold for all of them.
 */
@NullMarked
package org.khabar.extract;

import org.jspecify.annotations.NullMarked;
