package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;
import org.khabar.text.Normalizer;

/**
 * A range of text as the words that credits are matched by: an apostrophe parts words (Reuters'ın,
 * l'AFP), and in scripts without spaces every sign is a word.
 *
 * @param keys normalised words
 * @param spans where each stands
 */
record CreditText(String text, List<String> keys, List<Span> spans) {
  static CreditText of(String text, Span range) {
    List<String> keys = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int i = range.start();
    while (i < range.end()) {
      if (!Words.isWord(text, i)) {
        i++;
        continue;
      }
      int from = i++;
      if (!Words.spaceless(text.charAt(from))) {
        while (i < range.end() && goesOn(text, i, range.end())) {
          i++;
        }
      }
      String key = Normalizer.key(text.substring(from, i));
      if (!key.isEmpty()) {
        keys.add(key);
        spans.add(new Span(from, i));
      }
    }
    return new CreditText(text, keys, spans);
  }

  private static boolean goesOn(String text, int at, int end) {
    char c = text.charAt(at);
    return Words.isWord(text, at) && !Words.spaceless(c)
        || c == '\u200C' && at + 1 < end && Words.isWord(text, at + 1);
  }

  /** The words of a phrase. */
  static List<String> keys(String phrase) {
    return phrase.isEmpty() ? List.of() : of(phrase, new Span(0, phrase.length())).keys();
  }

  int size() {
    return keys.size();
  }

  /** What stands between two words that follow one another. */
  String between(int word) {
    return text.substring(spans.get(word).end(), spans.get(word + 1).start());
  }

  Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }
}
