package org.khabar.app.gazetteer;

/** Is told how an import goes. */
public interface ImportListener {
  /**
   * A step begins.
   *
   * @param name in a few words
   * @param total of what {@link #progress} will count
   */
  void step(String name, long total);

  /** How much of the step is done. */
  void progress(long done);

  /**
   * Something that is left out or not as it should be; the import goes on.
   *
   * @param input file, and line where there is one
   */
  void problem(String input, String reason);
}
