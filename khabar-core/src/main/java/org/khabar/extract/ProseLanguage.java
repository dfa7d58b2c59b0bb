package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * Tells the language of an article from all of its prose, and the paragraphs that are in another.
 *
 * <p>Paragraphs vote first, so that a quotation in another language changes nothing, wherever it
 * stands; then those that the vote leaves are identified together.
 */
final class ProseLanguage {
  private static final String UNKNOWN = "und";
  private static final int MAX_SAMPLE = 6_000;
  private static final int MAX_VOTERS = 80;
  private static final int BEGINNING = 200;

  /** A paragraph counts by its letters, but a long one no more than this. */
  private static final int MAX_VOTES = 400;

  /** A paragraph that is all quotation counts this much less. */
  private static final int QUOTED = 4;

  private final LanguageIdentifier identifier;

  ProseLanguage(LanguageIdentifier identifier) {
    this.identifier = identifier;
  }

  /**
   * The language of an article.
   *
   * @param language {@code und} when it cannot be told
   * @param mixed whether a paragraph may be in another one
   */
  record Told(String language, boolean mixed) {
    /** This, or {@code other} where the language could not be told. */
    Told orElse(Optional<String> other) {
      return language.equals(UNKNOWN) && other.isPresent() ? new Told(other.get(), mixed) : this;
    }
  }

  /** The language of the article whose text has these lines. */
  Told ofArticle(String text, List<Line> lines) {
    List<Line> prose = lines.stream().filter(Line::prose).toList();
    List<Line> voters = spread(prose.isEmpty() ? lines : prose);
    Map<Line, String> clear = new HashMap<>();
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Line line : voters) {
      identifier
          .findClear(sample(text, line.start(), line.end()))
          .ifPresent(
              language -> {
                clear.put(line, language);
                votes.merge(language, votes(text, line), Integer::sum);
              });
    }
    Optional<String> winner = winner(votes);
    StringBuilder sample = new StringBuilder();
    for (Line line : voters) {
      String language = clear.getOrDefault(line, winner.orElse(""));
      boolean left = winner.isEmpty() || identifier.close(winner.get(), language);
      if (left && sample.length() < MAX_SAMPLE) {
        sample.append(sample(text, line.start(), line.end())).append('\n');
      }
    }
    Optional<String> most = winner;
    boolean mixed =
        voters.size() < lines.size() && prose.size() > MAX_VOTERS
            || most.isEmpty()
            || votes.keySet().stream().anyMatch(other -> !identifier.close(most.get(), other));
    return new Told(identifier.identify(sample.toString()), mixed);
  }

  /**
   * The language with most votes, those of close relatives taken together; the earlier of equals.
   */
  private Optional<String> winner(Map<String, Integer> votes) {
    Optional<String> winner = Optional.empty();
    int most = 0;
    for (String language : votes.keySet()) {
      int sum = 0;
      for (Map.Entry<String, Integer> other : votes.entrySet()) {
        sum += identifier.close(language, other.getKey()) ? other.getValue() : 0;
      }
      if (sum > most) {
        winner = Optional.of(language);
        most = sum;
      }
    }
    return winner;
  }

  private static int votes(String text, Line line) {
    int votes = 0;
    for (int i = line.start(); i < line.end() && votes < MAX_VOTES; i++) {
      votes += Scripts.weight(text.charAt(i));
    }
    return quoted(text, line) ? votes / QUOTED : votes;
  }

  private static boolean quoted(String text, Line line) {
    return line.end() - line.start() > 2
        && quotes(text.charAt(line.start()))
        && (quotes(text.charAt(line.end() - 1)) || quotes(text.charAt(line.end() - 2)));
  }

  private static boolean quotes(char c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      case Character.START_PUNCTUATION -> c == '\u201E' || c == '\u300C' || c == '\u300E';
      case Character.END_PUNCTUATION -> c == '\u300D' || c == '\u300F';
      default -> c == '"';
    };
  }

  /** All of them, or {@link #MAX_VOTERS} evenly over the text. */
  private static List<Line> spread(List<Line> lines) {
    if (lines.size() <= MAX_VOTERS) {
      return lines;
    }
    List<Line> some = new ArrayList<>();
    for (int i = 0; i < MAX_VOTERS; i++) {
      some.add(lines.get((int) ((long) i * lines.size() / MAX_VOTERS)));
    }
    return some;
  }

  /** The paragraphs that are clearly in another language than {@code language}, and in which. */
  Map<Span, String> foreign(String text, String language, List<Span> paragraphs) {
    Map<Span, String> foreign = new HashMap<>();
    for (Span paragraph : paragraphs) {
      int start = Math.min(paragraph.end(), paragraph.start() + BEGINNING);
      boolean own = identifier.surely(text.substring(paragraph.start(), start), language);
      if (!own) {
        identifier
            .findClear(sample(text, paragraph.start(), paragraph.end()))
            .filter(found -> !identifier.close(language, found))
            .ifPresent(found -> foreign.put(paragraph, found));
      }
    }
    return foreign;
  }

  private static String sample(String text, int start, int end) {
    return text.substring(start, Math.min(end, start + MAX_SAMPLE));
  }
}
