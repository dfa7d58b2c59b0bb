/**
 * What the articles of a story say, side by side: encounters, figures and statements as rows with a
 * value per source and a verdict, what only one tells, and what is ahead.
 *
 * <p>Reports are grouped first and compared then: a clash never keeps reports of one event apart.
 * Agreement is counted over independent sources. What counts as equal, compatible or contradictory
 * stands in {@code docs/comparison.md}.
 */
@NullMarked
package org.khabar.dossier;

import org.jspecify.annotations.NullMarked;
