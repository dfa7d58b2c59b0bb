package org.khabar.extract;

/** An input that holds no article; the message says why, without naming the input. */
public final class NoArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  public NoArticleException(String message) {
    super(message);
  }
}
