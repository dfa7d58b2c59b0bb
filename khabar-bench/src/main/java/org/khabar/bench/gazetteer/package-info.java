/** Measures files of names on dumps in the true format that are made up at random, seeded. */
@NullMarked
package org.khabar.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
