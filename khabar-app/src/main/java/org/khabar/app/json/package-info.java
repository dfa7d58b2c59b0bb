/**
 * Readings and dossiers as JSON, as the schemas beside this package's classes describe it.
 *
 * <p>Offsets are made to count Unicode code points in {@link org.khabar.app.json.CodePoints} and
 * nowhere else.
 */
@NullMarked
package org.khabar.app.json;

import org.jspecify.annotations.NullMarked;
