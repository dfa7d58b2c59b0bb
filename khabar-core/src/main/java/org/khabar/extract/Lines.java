package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/** Cuts a text into lines, and lines once more where a date stands glued to a word. */
final class Lines {
  private static final int HEAD_LINES = 40;
  private static final int MAX_HEAD = 4_000;
  private static final int WRAP_MIN = 40;
  private static final int MIN_WIDTH = 50;
  private static final int MAX_WIDTH = 100;
  private static final int MIN_FULL = 6;

  private final String text;
  private final DateReader dates;
  private final String language;
  private final List<Line> lines = new ArrayList<>();
  private int width;
  private boolean wrapped;

  private Lines(String text, DateReader dates, String language) {
    this.text = text;
    this.dates = dates;
    this.language = language;
  }

  /** The lines of {@code text} that are not empty, in order; hard-wrapped ones are joined. */
  static List<Line> of(String text, DateReader dates, String language) {
    Lines lines = new Lines(text, dates, language);
    lines.split();
    lines.measure();
    return List.copyOf(lines.joined());
  }

  /** The lines as they stand, none cut and none joined. */
  static List<Line> plain(String text) {
    List<Line> lines = new ArrayList<>();
    each(text, (start, end, gap) -> lines.add(Line.of(text, start, end, gap, false)));
    return List.copyOf(lines);
  }

  private interface Taker {
    void take(int start, int end, int gap);
  }

  private static void each(String text, Taker taker) {
    int gap = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !breaks(text.charAt(i))) {
        continue;
      }
      int from = start;
      int to = i;
      while (from < to && Words.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && Words.isSpace(text.charAt(to - 1))) {
        to--;
      }
      boolean windows =
          i < text.length()
              && text.charAt(i) == '\r'
              && i + 1 < text.length()
              && text.charAt(i + 1) == '\n';
      start = i + 1;
      if (from < to) {
        taker.take(from, to, gap);
        gap = 0;
      } else {
        gap++;
      }
      if (windows) {
        i++;
        start++;
      }
    }
  }

  private static boolean breaks(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000B';
  }

  private void split() {
    each(
        text,
        (start, end, gap) -> {
          if (lines.size() < HEAD_LINES) {
            addHead(start, end, gap);
          } else {
            lines.add(Line.of(text, start, end, gap, false));
          }
        });
  }

  private void addHead(int start, int end, int gap) {
    Span range = new Span(start, Math.min(end, start + MAX_HEAD));
    Optional<Span> glued =
        dates
            .read(text, range, language)
            .flatMap(DatedText::span)
            .filter(s -> glued(s, start, end));
    if (glued.isEmpty()) {
      lines.add(Line.of(text, start, end, gap, false));
      return;
    }
    int from = glued.get().start();
    int to = glued.get().end();
    int before = from;
    while (before > start && Words.isSpace(text.charAt(before - 1))) {
      before--;
    }
    int after = to;
    while (after < end && Words.isSpace(text.charAt(after))) {
      after++;
    }
    if (start < before) {
      lines.add(Line.of(text, start, before, gap, false));
    }
    lines.add(Line.of(text, from, to, start < before ? 0 : gap, start < before));
    if (after < end) {
      lines.add(Line.of(text, after, end, 0, true));
    }
  }

  /**
   * A date with a letter (or a closing mark) right on it, at the beginning or after a few words.
   */
  private boolean glued(Span date, int start, int end) {
    boolean before = date.start() > start && gluesBefore(text.charAt(date.start() - 1));
    boolean after = date.end() < end && Character.isLetter(text.charAt(date.end()));
    boolean first = date.start() == start;
    return before && wordy(start, date.start()) || after && (first || before);
  }

  private boolean wordy(int start, int end) {
    return Words.keys(text, start, end, 4).size() >= 3
        || Words.keys(text, start, end, 1).stream()
            .anyMatch(k -> k.length() > 5 && Words.spaceless(k.charAt(0)));
  }

  private static boolean gluesBefore(char c) {
    return Character.isLetter(c) || "?!\u061F\u00BB\u201D\"".indexOf(c) >= 0;
  }

  /** Joins lines that were broken at a fixed width: no end mark before, a small letter after. */
  private List<Line> joined() {
    List<Line> joined = new ArrayList<>();
    int run = -1;
    for (int i = 0; i <= lines.size(); i++) {
      boolean goesOn = i > 0 && i < lines.size() && continues(lines.get(i - 1), lines.get(i));
      if (goesOn) {
        continue;
      }
      if (run >= 0) {
        Line first = lines.get(run);
        joined.add(
            i - run == 1
                ? first
                : Line.of(text, first.start(), lines.get(i - 1).end(), first.gap(), first.glued()));
      }
      run = i;
    }
    return joined;
  }

  private boolean continues(Line before, Line line) {
    if (line.gap() > 0 || line.glued() || before.words() < 6) {
      return false;
    }
    boolean small =
        !before.closed()
            && before.end() - before.start() >= WRAP_MIN
            && (line.words() >= 6 || line.closed() && line.words() >= 2)
            && Character.isLowerCase(text.charAt(line.start()));
    return small || wrapped && full(before, line) && !line.item();
  }

  /** Whether the first word of the next line would not have fitted any more. */
  private boolean full(Line before, Line line) {
    int word = line.start() + 1;
    boolean sign = Words.spaceless(text.charAt(line.start()));
    while (!sign && word < line.end() && !Words.isSpace(text.charAt(word))) {
      word++;
    }
    return before.end() - before.start() + 1 + word - line.start() > width;
  }

  /**
   * Finds whether lines were broken at a fixed width: none is longer than that, and half of those
   * with a line right below them are full and end in the middle of a sentence.
   */
  private void measure() {
    int followed = 0;
    int filled = 0;
    for (Line line : lines) {
      width = Math.max(width, line.end() - line.start());
    }
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).gap() == 0 && lines.get(i - 1).words() >= 6) {
        followed++;
        Line before = lines.get(i - 1);
        filled += !before.closed() && full(before, lines.get(i)) ? 1 : 0;
      }
    }
    wrapped = filled >= MIN_FULL && filled * 2 >= followed;
  }
}
