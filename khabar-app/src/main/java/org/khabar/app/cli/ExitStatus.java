package org.khabar.app.cli;

/** What the commands answer to the shell. */
final class ExitStatus {
  /** All inputs were read. */
  static final int ALL_READ = 0;

  /** The call itself was wrong; nothing was read. */
  static final int WRONG_USAGE = 2;

  /** Some input was lost; standard error names it. */
  static final int SOMETHING_LOST = 3;

  private ExitStatus() {}
}
