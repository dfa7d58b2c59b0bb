package org.khabar.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param colours whether marks for colour and weight may be written to {@code out}
 * @param width columns that text may fill
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colours, int width) {
  /** One line on standard error. */
  void complain(String message) {
    err.println("khabar: " + message);
    err.flush();
  }
}
