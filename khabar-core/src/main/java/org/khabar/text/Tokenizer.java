package org.khabar.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.Span;

/**
 * Cuts text into words, numbers and marks, in one pass and for any script.
 *
 * <p>A change from letters to digits ends a word, since pages glue dates to words, unless the
 * letters are a short Latin abbreviation (G20, M23). Han characters stand alone; scripts without
 * spaces (Thai, Khmer, Lao, Burmese) are cut by ICU's dictionary.
 */
public final class Tokenizer {
  private static final int GROUP = 3;

  private final List<String> joinsNext;
  private final List<String> joinsPrevious;

  /** Lengthens a word; by itself it is what papers type for a dash. */
  private static final char TATWEEL = '\u0640';

  private final boolean elision;
  private final boolean groupingSpace;

  /** A tokenizer for a language, by its {@code joinNext}, {@code joinPrevious}, {@code elision}. */
  public Tokenizer(LanguageProfile profile) {
    joinsNext = words(profile, "joinNext");
    joinsPrevious = words(profile, "joinPrevious");
    groupingSpace = profile.settings().getOrDefault("groupingSpace", "false").equals("true");
    elision = profile.settings().getOrDefault("elision", "false").equals("true");
  }

  private static List<String> words(LanguageProfile profile, String setting) {
    String value = profile.settings().getOrDefault(setting, "").strip();
    return value.isEmpty()
        ? List.of()
        : Stream.of(value.split("[ ,]+")).map(Normalizer::key).toList();
  }

  /** The tokens of {@code range} in {@code text}, in order; spans count in {@code text}. */
  public List<Token> tokenize(String text, Span range) {
    List<Token> tokens = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (isDigit(c)) {
        at = add(tokens, text, at, numberEnd(text, at, range.end()), TokenKind.NUMBER);
      } else if (isWordStart(c)) {
        at = word(tokens, text, at, range.end());
      } else {
        int end = Math.min(range.end(), at + Character.charCount(c));
        at = add(tokens, text, at, end, TokenKind.PUNCTUATION);
      }
    }
    return joinsNext.isEmpty() && joinsPrevious.isEmpty() ? tokens : joined(tokens, text);
  }

  private int word(List<Token> tokens, String text, int start, int limit) {
    int first = text.codePointAt(start);
    if (Character.isIdeographic(first)) {
      return add(tokens, text, start, start + Character.charCount(first), TokenKind.WORD);
    }
    int end = wordEnd(text, start, limit);
    if (needsDictionary(first)) {
      cutByDictionary(tokens, text, start, end);
      return end;
    }
    int apostrophe = lastApostrophe(text, start, end);
    if (apostrophe > start) {
      boolean genitive = end - apostrophe == 2 && (text.charAt(end - 1) | 32) == 's';
      if (genitive) {
        add(tokens, text, start, apostrophe, TokenKind.WORD);
        return add(tokens, text, apostrophe, end, TokenKind.WORD);
      }
      if (elision && apostrophe - start <= 2) {
        add(tokens, text, start, apostrophe + 1, TokenKind.WORD);
        return add(tokens, text, apostrophe + 1, end, TokenKind.WORD);
      }
    }
    return add(tokens, text, start, end, TokenKind.WORD);
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean inside =
          isWordPart(c) && !Character.isIdeographic(c)
              || isApostrophe(c)
                  && at > start
                  && next < limit
                  && Character.isLetter(text.codePointAt(next))
              || isDigit(c) && isShortAbbreviation(text, start, at)
              || isInvisible(c) && at > start && goesOn(text, at, limit);
      if (!inside) {
        break;
      }
      at = next;
    }
    return Math.min(at, limit);
  }

  /** Whether the letters behind invisible characters are of the script of those before. */
  private static boolean goesOn(String text, int at, int limit) {
    int next = at;
    while (next < limit && isInvisible(text.charAt(next))) {
      next++;
    }
    int before = text.codePointBefore(at);
    if (next >= limit) {
      return false;
    }
    if (isInvisible(before)) {
      return true; // decided at the first of them
    }
    int behind = text.codePointAt(next);
    boolean spaced = text.charAt(at) != '\u200B' || isAlphabetic(behind);
    return spaced
        && Character.isLetter(behind)
        && isAlphabetic(before) == isAlphabetic(behind)
        && !Character.isIdeographic(behind)
        && !needsDictionary(behind);
  }

  /** Latin, Greek or Cyrillic, whose words no invisible space parts. */
  private static boolean isAlphabetic(int c) {
    return Character.isLetter(c) && c < 0x530;
  }

  /** Direction marks and spaces of no width: in the midst of a word a fault or a trick. */
  private static boolean isInvisible(int c) {
    return c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c == '\u2060'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\uFEFF';
  }

  /** Whether the letters before a digit are an abbreviation that goes on with it: G20, M23. */
  private static boolean isShortAbbreviation(String text, int start, int end) {
    boolean capitals = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        capitals = true;
      } else if (!isDigit(c)) {
        return false;
      }
    }
    return capitals && end - start <= 5;
  }

  private int numberEnd(String text, int start, int limit) {
    int at = start;
    int group = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean spaced = c == ' ' && groupingSpace && at - group <= GROUP && next < limit;
      if (spaced && threeDigits(text, next, limit)) {
        group = next;
        at = next;
        continue;
      }
      boolean separator =
          (c == '.' || c == ',' || c == '\u066B' || c == '\u066C' || c == '\u00A0' || c == '\u202F')
              && next < limit
              && isDigit(text.codePointAt(next))
              && (c != '\u00A0' && c != '\u202F' || threeDigits(text, next, limit));
      if (!isDigit(c) && !separator) {
        break;
      }
      at = next;
    }
    return Math.min(at, limit);
  }

  private static boolean threeDigits(String text, int at, int limit) {
    int n = 0;
    while (at + n < limit && isDigit(text.charAt(at + n))) {
      n++;
    }
    return n == 3;
  }

  private static void cutByDictionary(List<Token> tokens, String text, int start, int end) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text.substring(start, end));
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      add(tokens, text, start + from, start + to, TokenKind.WORD);
      from = to;
    }
  }

  private List<Token> joined(List<Token> tokens, String text) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Token last = joined.isEmpty() ? token : joined.getLast();
      boolean joins =
          !joined.isEmpty()
              && last.kind() == TokenKind.WORD
              && token.kind() == TokenKind.WORD
              && token.span().start() - last.span().end() == 1
              && (joinsNext.contains(last.key()) || joinsPrevious.contains(token.key()));
      if (joins) {
        Span span = last.span().union(token.span());
        joined.set(
            joined.size() - 1,
            new Token(span, span.of(text), last.key() + token.key(), TokenKind.WORD));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static int add(List<Token> tokens, String text, int start, int end, TokenKind kind) {
    String surface = text.substring(start, end);
    boolean mixed = kind == TokenKind.NUMBER && hasMixedDigits(surface);
    String key = mixed ? surface : Normalizer.key(surface);
    if (key.isEmpty() && surface.indexOf(TATWEEL) >= 0) {
      tokens.add(new Token(new Span(start, end), surface, "-", TokenKind.PUNCTUATION));
    } else if (!key.isEmpty()) {
      tokens.add(new Token(new Span(start, end), surface, key, kind));
    }
    return end;
  }

  /**
   * Digits of two scripts in one number are a fault of typing or a trick: no value is read there.
   */
  private static boolean hasMixedDigits(String number) {
    int zero = -1;
    for (int at = 0; at < number.length(); ) {
      int c = number.codePointAt(at);
      if (isDigit(c)) {
        int zeroOfScript = c - Character.digit(c, 10);
        if (zero >= 0 && zero != zeroOfScript) {
          return true;
        }
        zero = zeroOfScript;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  private static int lastApostrophe(String text, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (isApostrophe(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\uFFFD';
  }

  private static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isWordStart(int c) {
    return Character.isLetter(c) || Character.isIdeographic(c) || isMark(c);
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c)
        || isMark(c)
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u00AD'
        || c == '\u0640';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean needsDictionary(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.THAI
        || script == Character.UnicodeScript.LAO
        || script == Character.UnicodeScript.KHMER
        || script == Character.UnicodeScript.MYANMAR;
  }
}
