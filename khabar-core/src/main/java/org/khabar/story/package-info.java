/**
 * Which articles belong together: near-copies and where they come from, chapters (one episode), and
 * stories (a longer development).
 *
 * <p>Everything rests on evidence that is of no one language: linked entities by their rarity,
 * names by their sound, numbers, days, concepts, and the events told; words count between articles
 * of one language only. Candidates come from an index of that evidence, never from all pairs.
 */
@NullMarked
package org.khabar.story;

import org.jspecify.annotations.NullMarked;
