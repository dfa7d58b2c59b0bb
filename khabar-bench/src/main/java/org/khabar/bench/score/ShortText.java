package org.khabar.bench.score;

import java.util.Optional;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.model.Reading;

/** Reads sentences and passages of gold, which have a language and as a rule no date. */
final class ShortText {
  private ShortText() {}

  /** Reads a text without a date. */
  static Reading read(Khabar khabar, String language, String text) {
    return read(
        khabar, RawDocument.body("gold", text, Optional.of(language), Optional.empty()), text);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException naming the text, when nothing of it is an article
   */
  static Reading read(Khabar khabar, RawDocument document, String text) {
    try {
      return khabar.read(khabar.extract(document));
    } catch (NoArticleException e) {
      throw new IllegalArgumentException("no article: " + text, e);
    }
  }
}
