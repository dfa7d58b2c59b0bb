package org.khabar.compile;

/**
 * A line of a source.
 *
 * @param file path below the knowledge folder, with {@code /}
 * @param line from 1; 0 for the file as a whole
 */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
