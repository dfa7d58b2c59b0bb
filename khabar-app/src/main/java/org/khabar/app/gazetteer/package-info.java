/**
 * Names by the million: dumps of Wikidata and GeoNames become one file that is mapped, not loaded.
 *
 * <p>The way of a dump: lines ({@link org.khabar.app.gazetteer.DumpLines}) become entities,
 * entities become rows in segments on disk that a journal keeps ({@link
 * org.khabar.app.gazetteer.ImportRun}), rows are sorted and joined, and a file is written ({@link
 * org.khabar.app.gazetteer.GazetteerBuilder}), which {@link org.khabar.app.gazetteer.GazetteerFile}
 * reads. Whatever the size of a dump, memory is bounded.
 */
@NullMarked
package org.khabar.app.gazetteer;

import org.jspecify.annotations.NullMarked;
