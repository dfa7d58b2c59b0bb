package org.khabar.app.json;

/** A text with the means to count in it. */
record ArticleText(String text, CodePoints codePoints) {
  ArticleText(String text) {
    this(text, new CodePoints(text));
  }
}
