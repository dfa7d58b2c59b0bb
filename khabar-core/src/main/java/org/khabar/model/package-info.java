/**
 * What the stages hand to one another: immutable values that know nothing of JSON, HTTP or SQL.
 *
 * <p>All offsets are half-open ranges of UTF-16 units in the text of one article, as defined at
 * {@link org.khabar.model.Span}. Where a user meets offsets (JSON, annotations) they are code
 * points; that turn is made in one place, where they are written.
 */
@NullMarked
package org.khabar.model;

import org.jspecify.annotations.NullMarked;
