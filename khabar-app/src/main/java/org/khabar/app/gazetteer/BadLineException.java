package org.khabar.app.gazetteer;

/** A line that cannot be read; the message says why. */
final class BadLineException extends Exception {
  private static final long serialVersionUID = 1L;

  BadLineException(String reason) {
    super(reason);
  }
}
