package org.khabar.app.gazetteer;

import java.util.Optional;

/** Reads the lines of one kind of dump. For one thread. */
interface LineReader {
  /**
   * What a line tells.
   *
   * @param rank of what several dumps tell of one entity, the lower comes first; 0 to 127
   */
  record Told(ImportedEntity entity, int rank) {}

  /**
   * What a line tells; empty when that is not wanted.
   *
   * @param line of which the first {@code length} bytes count
   */
  Optional<Told> read(byte[] line, int length) throws BadLineException;

  /** Takes note of an entity that was read from this dump before an interruption. */
  default void recall(String source) {}

  /** Whether what should stand at the end was not there when the last line was read. */
  default boolean isCut() {
    return false;
  }
}
