package org.khabar.export.json;

/** A text with the means to count in it. */
public record ArticleText(String text, CodePoints codePoints) {
  /** The same, its means made. */
  public ArticleText(String text) {
    this(text, new CodePoints(text));
  }
}
