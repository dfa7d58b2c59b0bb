package org.khabar.text;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.Span;

/** A tokenizer with no language, for tests. */
public final class TestTexts {
  private TestTexts() {}

  public static Tokenizer tokenizer() {
    return tokenizer(Map.of());
  }

  static Tokenizer tokenizer(Map<String, String> settings) {
    return new Tokenizer(new LanguageProfile("und", "None", "None", "Latn", "SVO", settings));
  }

  static List<String> words(Tokenizer tokenizer, String text) {
    return tokenizer.tokenize(text, new Span(0, text.length())).stream()
        .map(Token::surface)
        .toList();
  }
}
