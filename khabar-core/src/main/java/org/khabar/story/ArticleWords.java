package org.khabar.story;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.Span;
import org.khabar.text.Normalizer;

/**
 * The words and numbers of an article's title and body, folded, without knowledge of its language.
 *
 * @param words every word in order
 * @param names words that can be names: capitalised ones, and all of scripts without capitals
 * @param numbers numbers of two digits or more, without separators of thousands
 */
record ArticleWords(List<String> words, List<String> names, List<String> numbers) {
  private static final int LONGEST = 40;

  static ArticleWords of(Article article) {
    ArticleWords found = new ArticleWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    article.title().ifPresent(t -> found.scan(t.of(article.text())));
    for (Span paragraph : article.body()) {
      found.scan(paragraph.of(article.text()));
    }
    return found;
  }

  /** The words of a text by itself. */
  static ArticleWords of(String text) {
    ArticleWords found = new ArticleWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    found.scan(text);
    return found;
  }

  private void scan(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Character.isDigit(c)) {
        end = numberEnd(text, at);
        addNumber(text.substring(at, end));
      } else if (Character.isIdeographic(c)) {
        addPair(text, at, end);
      } else if (Character.isLetter(c)) {
        end = wordEnd(text, at);
        addWord(text.substring(at, end));
      }
      at = end;
    }
  }

  /** Of scripts without spaces every two characters that follow one another count as a word. */
  private void addPair(String text, int at, int end) {
    if (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
      words.add(text.substring(at, end + Character.charCount(text.codePointAt(end))));
    }
  }

  private void addWord(String surface) {
    String word = Normalizer.key(surface);
    if (word.isEmpty() || word.length() > LONGEST) {
      return;
    }
    words.add(word);
    int first = surface.codePointAt(0);
    if (Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || !Character.isLowerCase(first) && UnicodeScript.of(first) != UnicodeScript.LATIN) {
      names.add(word);
    }
  }

  private void addNumber(String surface) {
    String folded = Normalizer.key(surface);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (!groups(folded, i)) {
        digits.append('.');
      }
    }
    if (digits.length() > 1) {
      numbers.add(digits.toString());
    }
    words.add(digits.toString());
  }

  /** Whether exactly three digits follow a separator: then it parts thousands. */
  private static boolean groups(String number, int separator) {
    int at = separator + 1;
    while (at < number.length() && Character.isDigit(number.charAt(at))) {
      at++;
    }
    return at - separator - 1 == 3;
  }

  private static int numberEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean separator =
          (c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u00A0' || c == '\u202F')
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !separator) {
        break;
      }
      at++;
    }
    return Math.max(at, start + Character.charCount(text.codePointAt(start)));
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int type = Character.getType(c);
      boolean part =
          Character.isLetter(c) && !Character.isIdeographic(c)
              || type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK
              || c == '\u200C'
              || c == '\u200D';
      if (!part) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
