package org.khabar.app.gazetteer;

/**
 * What came of an import.
 *
 * @param entities in the whole file
 * @param names in the whole file
 * @param bytes of the file
 * @param lines of the dumps that were read
 * @param bad lines that could not be read and are left out
 * @param cut whether a dump ended too early
 */
public record ImportResult(
    long entities, long names, long bytes, long lines, long bad, boolean cut) {}
