package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Finds names that lists, rules and the tagger have all missed: two and more words in a row inside
 * a sentence that have capitals and no meaning; behind the first, common nouns with capitals count
 * too. Such a noun or an English word for a body makes it a body, a word of place before them a
 * place; the others are people, unless an article stands before them.
 *
 * <p>This needs a language in which capitals mark names alone, and which has articles: where it has
 * none, too many titles and brands look like people.
 */
public final class CapitalRuns {
  /** Names of more words are titles of books and songs. */
  private static final int MOST_WORDS = 4;

  /** What is played for is no body: the Mirvek Cup. */
  private static final List<String> CONTESTS =
      List.of("notion.trophy", "notion.champion", "notion.match", "notion.race");

  private static final List<String> PLACES = List.of("gram.in", "gram.at", "gram.near");

  private final boolean found;

  /** For a language, by its setting {@code nameRuns}. */
  public CapitalRuns(LanguageProfile profile) {
    found = profile.settings().getOrDefault("nameRuns", "").equals("unknown");
  }

  /** The units of a sentence, every such name one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (!found || !isWrittenSmall(units)) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      int end = at;
      while (end < units.size() && belongs(units, at, end) && follows(units, at, end)) {
        end++;
      }
      boolean within = at > 0 && units.get(at - 1).isWord();
      Optional<EntityType> type =
          within && end - at > 1 && end - at <= MOST_WORDS
              ? type(units, at, end)
              : Optional.empty();
      if (type.isPresent()) {
        marked.add(name(units, at, end, type.get(), text));
      } else {
        marked.addAll(units.subList(at, Math.max(end, at + 1)));
      }
      at = Math.max(end, at + 1);
    }
    return marked;
  }

  /** Whether a sentence is no headline in which every word has its capital. */
  static boolean isWrittenSmall(List<Unit> units) {
    int capitals = 0;
    int words = 0;
    for (Unit unit : units) {
      words += unit.isWord() ? 1 : 0;
      capitals += unit.isWord() && unit.isCapitalised() ? 1 : 0;
    }
    return 2 * capitals <= words;
  }

  private static boolean isUnknown(Unit unit) {
    return unit.isBareWord() && unit.isNameCased() && unit.all(a -> a.wordClass().contains("name"));
  }

  private static boolean belongs(List<Unit> units, int from, int at) {
    return isUnknown(units.get(at)) || at > from && isThing(units.get(at));
  }

  /** A common noun of no person and no time: Harlow <i>Foods</i>. */
  private static boolean isThing(Unit unit) {
    return unit.isBareWord()
        && unit.isNameCased()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("noun") || a.wordClass().equals("word"))
        && unit.any(a -> a.wordClass().equals("noun"))
        && CONTESTS.stream().noneMatch(unit::means)
        && unit.none(a -> a.isA("role") || a.isA("people") || a.isA("time") || a.isA("gram"));
  }

  /** Whether a word stands right behind the one before it, with a space between. */
  private static boolean follows(List<Unit> units, int from, int at) {
    return at == from || units.get(at - 1).span().end() + 1 == units.get(at).span().start();
  }

  private static Optional<EntityType> type(List<Unit> units, int from, int to) {
    Unit before = units.get(from - 1);
    if (LatinNames.isBody(keys(units, from, to)) || isThing(units.get(to - 1))) {
      return Optional.of(EntityType.ORG);
    }
    if (LatinNames.isPlace(keys(units, from, to)) || PLACES.stream().anyMatch(before::means)) {
      return Optional.of(EntityType.LOC);
    }
    return before.isOf("det") ? Optional.empty() : Optional.of(EntityType.PER);
  }

  private static List<String> keys(List<Unit> units, int from, int to) {
    return units.subList(from, to).stream().map(Unit::key).toList();
  }

  private static Unit name(List<Unit> units, int from, int to, EntityType type, String text) {
    List<String> words = keys(units, from, to);
    Span span = units.get(from).span().union(units.get(to - 1).span());
    Name name = new Name(span, type, List.of(), "", words, span.of(text), "name.capitals");
    return Units.merge(units, from, to, text, type.name(), name);
  }
}
