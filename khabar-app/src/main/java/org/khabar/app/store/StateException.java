package org.khabar.app.store;

/** A state on disk cannot be used; the message says why, for the user. */
public final class StateException extends Exception {
  private static final long serialVersionUID = 1;

  StateException(String message) {
    super(message);
  }

  StateException(String message, Throwable cause) {
    super(message, cause);
  }
}
