package org.khabar.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/** Reads the lines that say who wrote an article and when it appeared. */
final class HeaderReader {
  private static final int MAX_WORDS = 24;
  private static final int MAX_STRAY_WORDS = 3;
  private static final String SIGNING = ",;\u060C\u061B|";
  private static final String SEPARATORS =
      "|\u2022\u00B7,\u060C;:\u2013\u2014-/()[]\u00BB\u00AB>\u2026.";

  private final DateReader dates;
  private final String language;
  private final Furniture furniture;
  private final Names names;
  private final Set<String> calendarWords = new HashSet<>();

  HeaderReader(
      DateReader dates,
      String language,
      Furniture furniture,
      Names names,
      List<LanguageTable> tables) {
    this.dates = dates;
    this.language = language;
    this.furniture = furniture;
    this.names = names;
    for (LanguageTable table : tables) {
      for (Lexeme lexeme : table.lexemes()) {
        if (lexeme.concept().startsWith("time.")) {
          calendarWords.addAll(Words.keys(lexeme.lemma()));
        }
      }
    }
  }

  /** What {@code line} tells as a header, empty if it is no header line. */
  Optional<HeaderLine> read(Line line, String text) {
    if (line.words() > MAX_WORDS) {
      return Optional.empty();
    }
    List<DatedText> found = datesOf(line, text);
    if (found.isEmpty()) {
      return byline(line.span(), text, line.closed())
          .map(
              name ->
                  new HeaderLine(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(name),
                      false,
                      sure(line, text, name)));
    }
    return dated(line, text, found);
  }

  /** Without capitals only a colon tells a name from the rest of a headline. */
  private static boolean sure(Line line, String text, Span name) {
    String label = text.substring(line.start(), name.start());
    return line.cased() > 0
        || label.indexOf(':') >= 0
        || label.indexOf('/') >= 0
        || name.start() == line.start();
  }

  private List<DatedText> datesOf(Line line, String text) {
    List<DatedText> found = new ArrayList<>();
    int from = line.start();
    while (from < line.end() && found.size() < 3) {
      Optional<DatedText> date = dates.read(text, new Span(from, line.end()), language);
      if (date.isEmpty()) {
        break;
      }
      found.add(date.get());
      from = date.get().span().map(Span::end).orElse(line.end());
    }
    return found;
  }

  private Optional<HeaderLine> dated(Line line, String text, List<DatedText> found) {
    Optional<DatedText> published = Optional.empty();
    Optional<LocalDate> modified = Optional.empty();
    Optional<Span> byline = Optional.empty();
    boolean labelled = false;
    int stray = 0;
    int from = line.start();
    for (int i = 0; i <= found.size(); i++) {
      int to = i < found.size() ? found.get(i).span().orElseThrow().start() : line.end();
      Piece piece = piece(text, from, to, i > 0, i < found.size());
      stray += piece.stray();
      byline = byline.or(piece::byline);
      if (i < found.size()) {
        boolean update = has(Furniture.MODIFIED, text, from, to);
        labelled |= has(Furniture.PUBLISHED, text, from, to);
        if (update) {
          modified = Optional.of(found.get(i).day());
        } else if (published.isEmpty()) {
          published = Optional.of(found.get(i));
        }
        from = found.get(i).span().orElseThrow().end();
      }
    }
    boolean timed = !line.prose() && (found.size() > 1 || clock(line, text));
    boolean fits = stray <= MAX_STRAY_WORDS || timed || labelled && stray <= 2 * MAX_STRAY_WORDS;
    boolean certain = stray == 0 || labelled || timed;
    return fits
        ? Optional.of(new HeaderLine(published, modified, byline, labelled, certain))
        : Optional.empty();
  }

  /** Whether a time of day stands in a line: two figures with a colon, full stop or h between. */
  private static boolean clock(Line line, String text) {
    for (int i = line.start() + 1; i + 2 < line.end(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == 'h' || c == '.')
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))
          && Character.isDigit(text.charAt(i + 2))
          && (i + 3 >= line.end() || !Character.isDigit(text.charAt(i + 3)))
          && (c != '.' || i + 3 >= line.end() || text.charAt(i + 3) != '.')) {
        return true;
      }
    }
    return false;
  }

  private record Piece(int stray, Optional<Span> byline) {}

  /** What stands before, between or after dates: labels, clock times, a name, or stray words. */
  private Piece piece(String text, int from, int to, boolean dateBefore, boolean dateAfter) {
    int stray = 0;
    Optional<Span> byline = Optional.empty();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i < to && SEPARATORS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      boolean touches =
          i == to && dateAfter && i > start || start == from && dateBefore && i > start;
      if (i > start) {
        Span span = new Span(start, i);
        List<String> keys = Words.keys(text, start, i, MAX_WORDS);
        int others = others(keys, text, span);
        if (others > 0 && !touches && byline.isEmpty() && name(span, text)) {
          byline = trimmed(span, text);
        } else if (others > 0) {
          Optional<Span> signed = byline(span, text, false);
          byline = byline.isEmpty() ? signed : byline;
          stray += signed.isPresent() ? 0 : touches || others > 5 ? others : others > 3 ? 1 : 0;
        }
      }
      start = i + 1;
    }
    return new Piece(stray, byline);
  }

  private int others(List<String> keys, String text, Span span) {
    int others = 0;
    for (int i = 0; i < keys.size(); i++) {
      int label = labelEnd(keys, i);
      if (label > i) {
        i = label - 1;
        continue;
      }
      String key = keys.get(i);
      boolean number = Character.isDigit(key.charAt(0));
      if (!number && !calendarWords.contains(key) && key.length() > 1 && !zone(key, text, span)) {
        others++;
      }
    }
    return others;
  }

  private static boolean zone(String key, String text, Span span) {
    return key.length() <= 4
        && span.of(text).contains(key.toUpperCase(Locale.ROOT))
        && Character.isLowerCase(key.charAt(0));
  }

  private int labelEnd(List<String> keys, int at) {
    int end = at;
    for (String role : List.of(Furniture.PUBLISHED, Furniture.MODIFIED)) {
      for (Furniture.Phrase phrase : furniture.role(role).beginningWith(keys.get(at))) {
        end = Math.max(end, Furniture.matchEnd(phrase.words(), keys, at));
      }
    }
    return end;
  }

  private boolean has(String role, String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    List<String> keys = Words.keys(text, from, to, MAX_WORDS);
    PhraseIndex phrases = furniture.role(role);
    for (int i = 0; i < keys.size(); i++) {
      for (Furniture.Phrase phrase : phrases.beginningWith(keys.get(i))) {
        if (Furniture.matchEnd(phrase.words(), keys, i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name after a word like "By". */
  private Optional<Span> byline(Span span, String text, boolean closed) {
    List<String> keys = Words.keys(text, span.start(), span.end(), MAX_WORDS);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    int longest = 0;
    PhraseIndex phrases = furniture.role(Furniture.BYLINE);
    for (Furniture.Phrase phrase : phrases.beginningWith(keys.getFirst())) {
      longest = Math.max(longest, Furniture.matchEnd(phrase.words(), keys, 0));
    }
    if (longest <= 0) {
      return closed ? Optional.empty() : signedBefore(span, text);
    }
    if (longest >= keys.size() || keys.size() - longest > 6) {
      return Optional.empty();
    }
    int at = span.start();
    for (int word = 0; word < longest; word++) {
      at = skipWord(text, at, span.end());
    }
    while (at < span.end() && !Words.isWord(text, at)) {
      at++;
    }
    if (at >= span.end()) {
      return Optional.empty();
    }
    Line rest = Line.of(text, at, span.end(), 0, false);
    boolean good = rest.digits() == 0 && !closed && rest.capitalised() && upperFirst(rest, text);
    return good ? trimmed(rest.span(), text) : Optional.empty();
  }

  /** A name, a mark, and then a word such as "correspondent". */
  private Optional<Span> signedBefore(Span span, String text) {
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      if (SIGNING.indexOf(text.charAt(i)) >= 0) {
        List<String> rest = Words.keys(text, i, span.end(), MAX_WORDS);
        Line name = Line.of(text, span.start(), i, 0, false);
        boolean label =
            !rest.isEmpty()
                && rest.size() <= 6
                && furniture.role(Furniture.BYLINE).beginningWith(rest.getFirst()).stream()
                    .anyMatch(phrase -> Furniture.matchEnd(phrase.words(), rest, 0) > 0);
        boolean named = name.words() >= 2 && name.words() <= 4 && name.digits() == 0;
        return label && named && name.capitalised() ? trimmed(name.span(), text) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean upperFirst(Line rest, String text) {
    return rest.cased() == 0
        || rest.capitals() >= rest.cased() - 1 && !Character.isLowerCase(text.charAt(rest.start()));
  }

  private static int skipWord(String text, int from, int end) {
    int i = from;
    while (i < end && !Words.isWord(text, i)) {
      i++;
    }
    while (i < end && Words.isWord(text, i)) {
      i++;
    }
    return i;
  }

  /** Whether a name is that of a publisher. */
  boolean publisher(String name) {
    return names.findOutlet(name).isPresent();
  }

  /** Whether a piece is written as a person's name: two to four words with capitals. */
  boolean name(Span span, String text) {
    Line line = Line.of(text, span.start(), span.end(), 0, false);
    boolean shape = line.words() >= 2 && line.words() <= 4 && line.digits() == 0 && !line.closed();
    boolean capitals =
        line.cased() > 0 && line.capitals() >= line.cased() - (line.words() > 2 ? 1 : 0);
    boolean words =
        line.keys().stream().noneMatch(key -> key.length() == 1) || initials(line, text);
    return shape && words && capitals && upperFirst(line, text) && !known(line);
  }

  private static boolean initials(Line line, String text) {
    return line.text(text).indexOf('.') >= 0;
  }

  private boolean known(Line line) {
    return names.firstOutlet(line.keys(), 0).isPresent() || names.hasPlace(line.keys());
  }

  private static Optional<Span> trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Words.isWord(text, start)) {
      start++;
    }
    while (end > start && !Words.isWord(text, end - 1)) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
