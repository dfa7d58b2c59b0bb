/**
 * JSON as all our formats write it.
 *
 * <p>Offsets are made to count Unicode code points in {@link org.khabar.export.json.CodePoints} and
 * nowhere else.
 */
@NullMarked
package org.khabar.export.json;

import org.jspecify.annotations.NullMarked;
