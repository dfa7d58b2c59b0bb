/**
 * Readings in the formats of other tools: PLOVER, GDELT, TimeML and W3C Web Annotation.
 *
 * <p>What a format asks for and a reading does not say stays empty. {@code docs/exports.md} tells
 * where every field comes from.
 */
@NullMarked
package org.khabar.export;

import org.jspecify.annotations.NullMarked;
