package org.khabar.extract;

import java.util.List;
import java.util.OptionalInt;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * Finds the place, day and agency that a first paragraph opens with: "MOSCOW, Dec 31 (Reuters) - ".
 * It ends in a dash and holds a date, an agency in brackets, a publisher, a city or capital
 * letters.
 */
final class Dateline {
  private static final int MAX_LENGTH = 120;
  private static final int MAX_WORDS = 10;
  private static final int MAX_WIRE = 40;
  private static final int MIN_REST = 20;
  private static final String COLONS = ":\uFF1A";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u0640";

  private final DateReader dates;
  private final String language;
  private final Names names;
  private final AgencyNames agencies;
  private final String wireSigns;

  /** {@code wireSigns} are the signs of the language that stand for a wire report. */
  Dateline(DateReader dates, String language, Names names, AgencyNames agencies, String wireSigns) {
    this.dates = dates;
    this.language = language;
    this.names = names;
    this.agencies = agencies;
    this.wireSigns = wireSigns;
  }

  /** Where the paragraph proper begins, empty if it opens with no dateline. */
  OptionalInt bodyStart(Line line, String text) {
    int least = wireSigns.isEmpty() ? MIN_REST : MIN_REST / 2;
    int limit = Math.min(line.end() - least, line.start() + MAX_LENGTH);
    for (int i = limit - 1; i > line.start() + 1; i--) {
      boolean dash = DASHES.indexOf(text.charAt(i)) >= 0 && spaced(text, i);
      boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
      boolean bracket = text.charAt(i) == ')' && text.charAt(i + 1) == ' ';
      boolean colon = COLONS.indexOf(text.charAt(i)) >= 0 && credited(text, line.start(), i);
      if (colon
          || (dash || stop || bracket) && opens(text, line.start(), i, dash, bracket)
          || wired(text, line.start(), i)) {
        int start = i + 1;
        while (start < line.end()
            && !Words.isWord(text, start)
            && !openingMark(text.charAt(start))) {
          start++;
        }
        return OptionalInt.of(wireSigns.isEmpty() ? start : afterBracket(text, start, line.end()));
      }
    }
    return OptionalInt.empty();
  }

  /** Behind a bracket that names the reporter, as it follows the sign for a wire report. */
  private static int afterBracket(String text, int start, int end) {
    int close =
        "(\uFF08".indexOf(text.charAt(start)) < 0
            ? -1
            : Math.max(text.indexOf(')', start), text.indexOf('\uFF09', start));
    return close < 0 || close - start > MAX_WIRE || close + 1 >= end ? start : close + 1;
  }

  /** Whether a few words end in a publisher, in brackets, between strokes or after a dash. */
  private boolean credited(String text, int from, int to) {
    List<String> keys = Words.keys(text, from, to, MAX_WORDS + 1);
    return keys.size() <= MAX_WORDS
        && !quoted(text, from, to)
        && names.firstOutlet(keys, 0).filter(found -> found.to() == keys.size()).isPresent()
        && (bracketed(text, from, to) || holdsDash(text, from, to));
  }

  /**
   * Whether the sign for a wire report (as Chinese has it) stands at {@code to}, with the name of
   * an agency before it and no mark between.
   */
  private boolean wired(String text, int from, int to) {
    if (wireSigns.indexOf(text.charAt(to)) < 0 || to - from > MAX_WIRE) {
      return false;
    }
    CreditText words = CreditText.of(text, new Span(from, to));
    return words.size() > 2 && agencies.at(words, 0).isPresent() && !marked(text, from, to);
  }

  private static boolean marked(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (",\uFF0C\u3002;\uFF1B".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean openingMark(char c) {
    return "\"'\u201C\u00AB\u2018\u201E(\u201D".indexOf(c) >= 0;
  }

  private static boolean spaced(String text, int at) {
    return text.charAt(at + 1) == ' '
        || text.charAt(at - 1) == ' '
        || text.charAt(at + 1) == '\u00A0'
        || DASHES.indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean opens(String text, int from, int to, boolean dash, boolean bracket) {
    List<String> keys = Words.keys(text, from, to, MAX_WORDS + 1);
    if (keys.isEmpty() || keys.size() > MAX_WORDS || quoted(text, from, to)) {
      return false;
    }
    Span prefix = new Span(from, to);
    long words = keys.stream().filter(key -> !Character.isDigit(key.charAt(0))).count();
    boolean date = dates.read(text, prefix, language).isPresent();
    boolean agency = bracketed(text, from, bracket ? to + 1 : to);
    boolean outlet = names.firstOutlet(keys, 0).isPresent();
    boolean place = names.hasPlace(keys);
    boolean capitals = capitals(text, from);
    if (bracket) {
      return agency && outlet && words <= 5;
    }
    if (!dash) {
      boolean strokes = text.charAt(to - 1) == '/';
      return outlet && (place || capitals) && words <= 7 && (strokes || holdsDash(text, from, to))
          || date
              && (place || capitals)
              && others(text, from, to, keys) <= 1
              && parted(text, prefix);
    }
    int other = others(text, from, to, keys);
    return date && words <= 8 && other <= 2
        || agency && words <= 8
        || outlet && words <= 5 && other <= 1
        || capitals && words <= 4 && (words < keys.size() || !running(text, from, to))
        || place && other == 0
        || segments(text, from, to);
  }

  /** Whether a comma parts the place from a full date behind it: "Paris, 4 March 2031." */
  private boolean parted(String text, Span prefix) {
    return dates
        .read(text, prefix, language)
        .flatMap(DatedText::span)
        .map(span -> text.substring(prefix.start(), span.start()).strip())
        .filter(before -> before.endsWith(",") || before.endsWith("\u060C"))
        .isPresent();
  }

  /** Words of a range that are neither place, publisher, number nor part of a date. */
  private int others(String text, int from, int to, List<String> keys) {
    int other = 0;
    int i = 0;
    while (i < keys.size()) {
      int named = named(keys, i);
      boolean figure = Character.isDigit(keys.get(i).charAt(0));
      other += named == 0 && !figure ? 1 : 0;
      i += Math.max(1, named);
    }
    int dated =
        dates
            .read(text, new Span(from, to), language)
            .flatMap(DatedText::span)
            .map(span -> letterWords(Words.keys(text, span.start(), span.end(), MAX_WORDS)))
            .orElse(0);
    return other - dated;
  }

  private static int letterWords(List<String> keys) {
    return (int) keys.stream().filter(key -> !Character.isDigit(key.charAt(0))).count();
  }

  /** How many words from {@code at} name a place or publisher, 0 for none. */
  private int named(List<String> keys, int at) {
    for (int to = Math.min(keys.size(), at + 4); to > at; to--) {
      List<String> part = keys.subList(at, to);
      boolean outlet =
          names
              .firstOutlet(part, 0)
              .filter(f -> f.from() == 0 && f.to() == part.size())
              .isPresent();
      if (outlet || names.isPlace(part)) {
        return to - at;
      }
    }
    return 0;
  }

  /** Whether a word in small letters stands among the words, as in a sentence. */
  private static boolean running(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i)) && !Words.isWord(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean quoted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("\"\u201C\u201D\u00AB\u00BB?!\u061F".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the range ends in a bracket of at most four words. */
  private static boolean bracketed(String text, int from, int to) {
    int i = to - 1;
    while (i > from && Words.isSpace(text.charAt(i))) {
      i--;
    }
    if (text.charAt(i) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', i);
    return open > from && Words.keys(text, open, i, 5).size() <= 4;
  }

  private static boolean capitals(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    return i - from >= 4 && !Words.isWord(text, i);
  }

  private static boolean holdsDash(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (DASHES.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && spaced(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Two or more short pieces, each ended by a dash: "تهران- ایرنا-". */
  private static boolean segments(String text, int from, int to) {
    int pieces = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean end = i == to || DASHES.indexOf(text.charAt(i)) >= 0 && spaced(text, i);
      if (end && i > start) {
        int words = Words.keys(text, start, i, 4).size();
        if (words < 1 || words > 3) {
          return false;
        }
        pieces++;
        start = i + 1;
      }
    }
    return pieces >= 2 && Words.keys(text, from, to, 6).size() <= 5;
  }
}
