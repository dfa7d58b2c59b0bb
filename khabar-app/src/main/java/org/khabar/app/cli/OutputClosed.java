package org.khabar.app.cli;

/** Nobody takes the output any more: the pipe is closed or the disk is full. */
final class OutputClosed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosed() {
    super("standard output cannot be written to");
  }
}
