package org.khabar.app.gazetteer;

/**
 * How far the reading of one dump has come.
 *
 * @param input number of the dump, from zero on
 * @param offset bytes that were read, unpacked
 * @param lines that were read
 * @param bad lines that could not be
 * @param done whether nothing is left of the dump
 * @param cut whether it ended too early
 */
record Progress(int input, long offset, long lines, long bad, boolean done, boolean cut) {
  static Progress start(int input) {
    return new Progress(input, 0, 0, 0, false, false);
  }
}
