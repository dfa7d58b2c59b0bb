package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/**
 * Tells digests and reviews, which speak of one thing after another, from articles on one matter.
 *
 * <p>An article on one matter keeps naming the same sides, and what stands together shares some of
 * them. Who names too few sides to tell counts as an article on one matter. Linear in the article.
 */
final class Digest {
  private static final int FEWEST_PARTS = 6;

  /** A paragraph of several sentences says something by itself from this length on. */
  private static final int PARAGRAPH = 80;

  /** Where every sentence is a paragraph, or none is told, sentences are put together so far. */
  private static final int SENTENCES = 200;

  /** Sentences of a paragraph, on average, from which paragraphs are more than sentences. */
  private static final double SEVERAL = 1.5;

  /** In an article on one matter some side is named in more of its parts. */
  private static final double WIDEST = 0.3;

  /** In an article on one matter more of the neighbouring parts share a side. */
  private static final double TIED = 0.12;

  private Digest() {}

  static boolean is(Reading reading, EntityRelations relations) {
    List<Set<String>> parts = new ArrayList<>();
    for (Set<String> sides : sides(parts(reading), reading.entities(), relations)) {
      if (!sides.isEmpty()) {
        parts.add(sides);
      }
    }
    if (parts.size() < FEWEST_PARTS) {
      return false;
    }
    Map<String, Integer> spread = new HashMap<>();
    int tied = 0;
    for (int i = 0; i < parts.size(); i++) {
      Set<String> mine = parts.get(i);
      mine.forEach(side -> spread.merge(side, 1, Integer::sum));
      tied += i > 0 && mine.stream().anyMatch(parts.get(i - 1)::contains) ? 1 : 0;
    }
    int widest = spread.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return widest < WIDEST * parts.size() && tied <= TIED * (parts.size() - 1);
  }

  /** Stretches of the body that are long enough to say something by themselves. */
  private static List<Span> parts(Reading reading) {
    List<Span> paragraphs = reading.article().body();
    boolean several =
        paragraphs.size() >= FEWEST_PARTS
            && reading.sentences().size() >= SEVERAL * paragraphs.size();
    List<Span> pieces = several ? paragraphs : reading.sentences();
    int least = several ? PARAGRAPH : SENTENCES;
    List<Span> parts = new ArrayList<>();
    int start = -1;
    for (Span piece : pieces) {
      start = start < 0 ? piece.start() : start;
      if (piece.end() - start >= least) {
        parts.add(new Span(start, piece.end()));
        start = -1;
      }
    }
    return parts;
  }

  private static List<Set<String>> sides(
      List<Span> parts, List<Mention> mentions, EntityRelations relations) {
    List<Mention> inOrder = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    List<Set<String>> sides = new ArrayList<>();
    int next = 0;
    for (Span part : parts) {
      Set<String> named = new HashSet<>();
      while (next < inOrder.size() && inOrder.get(next).span().start() < part.end()) {
        Mention mention = inOrder.get(next++);
        if (mention.span().start() >= part.start()) {
          named.add(relations.sideOf(mention.standsFor().orElse(mention.id())));
        }
      }
      sides.add(named);
    }
    return sides;
  }
}
