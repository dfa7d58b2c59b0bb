/**
 * How right readings are: a reading, as the JSON contract writes it, against the reading that the
 * author of a golden article expects.
 *
 * <p>Figures carry the names and the meaning that {@code reports/README.md} tells.
 */
@NullMarked
package org.khabar.bench.score;

import org.jspecify.annotations.NullMarked;
