package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * Tells names in quotation marks from quoted words: the paper "Kommersant", лидер «Хезболлы».
 *
 * <p>A name that the reader knows or found is none's words. Where a language writes names so as a
 * rule (setting {@code quotedNames}), a few words from a capital on, in the middle of a phrase, are
 * one too.
 */
final class QuotedNames {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 4;

  private QuotedNames() {}

  /**
   * The quotations without those that are names.
   *
   * @param quotes in text order
   * @param names in text order
   */
  static List<Span> without(
      List<Span> quotes, List<Mention> names, String text, boolean quotedNames) {
    List<Span> words = new ArrayList<>(quotes.size());
    int next = 0;
    for (Span quote : quotes) {
      while (next < names.size() && names.get(next).span().end() < quote.end()) {
        next++;
      }
      boolean name = next < names.size() && names.get(next).span().contains(quote);
      boolean part = isPart(text, quote) || name && goesOn(text, quote);
      if (!part || !name && !(quotedNames && looksLikeName(text, quote))) {
        words.add(quote);
      }
    }
    return words;
  }

  /** Whether a quotation stands right behind a word, without a mark, and is short. */
  private static boolean isPart(String text, Span quote) {
    int before = quote.start() - 2;
    while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    return quote.length() <= LONGEST && before >= 0 && Character.isLetter(text.charAt(before));
  }

  /** «Хезболла» атаковала: whether a word stands right behind a quotation, without a mark. */
  private static boolean goesOn(String text, Span quote) {
    int behind = quote.end() + 1;
    while (behind < text.length() && Character.isSpaceChar(text.charAt(behind))) {
      behind++;
    }
    return behind > quote.end() + 1
        && behind < text.length()
        && Character.isLetter(text.charAt(behind));
  }

  private static boolean looksLikeName(String text, Span quote) {
    String inside = quote.of(text);
    return Character.isUpperCase(inside.charAt(0))
        && ".,!?\u2026:;".indexOf(inside.charAt(inside.length() - 1)) < 0
        && inside.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }
}
