package org.khabar.app.source;

/** An input, or a part of one, that cannot be read; the message says why without naming it. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** The message, which is never absent. */
  public String reason() {
    return reason;
  }
}
