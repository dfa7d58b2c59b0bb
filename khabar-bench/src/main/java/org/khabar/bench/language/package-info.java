/**
 * How right, how fast and how large the language identifier is, on news text in many languages.
 *
 * <p>{@code reports/languages.sh} runs it and writes {@code reports/languages.md}.
 */
@NullMarked
package org.khabar.bench.language;

import org.jspecify.annotations.NullMarked;
