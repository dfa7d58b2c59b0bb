/**
 * What Khabar knows of languages and of the world, as plain records.
 *
 * <p>The sources (YAML and TSV that people review) are compiled into these records when the project
 * is built, and read back by {@link org.khabar.knowledge.RecordCodec}; nothing textual is parsed
 * when the program runs. Records here hold data only; what is done with them stands in the packages
 * after this one. An absent text is the empty string, so that tables stay flat.
 */
@NullMarked
package org.khabar.knowledge;

import org.jspecify.annotations.NullMarked;
