package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Adjectives of places that no list has: a Tavinian minister is of Tavinia where the article names
 * it.
 *
 * <p>Setting {@code placeAdjectives} ({@code ск цк=ц}): an adjective ends in one of these with an
 * ending of its own behind it, and what stands before, with what stands after the equals sign, is
 * the stem of a place but for a letter or two. With a dollar sign ({@code ian$}) there need be no
 * ending. Where adjectives of places have capitals, one that stands before a body or an office is
 * one even if the article never names the place. Call {@link #note} for all sentences, then {@link
 * #mark} for each.
 */
public final class PlaceAdjectives {
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 3;

  /** How many letters of a stem may differ at its end. */
  private static final int LOOSE = 2;

  /** Surnames end in a single letter such as -i too. */
  private static final int SHORTEST_SURE = 2;

  private static final String MAY_END = "$";

  /** How an adjective can end: what stands instead in the place, and whether nothing may follow. */
  private record Mark(String place, boolean mayEnd) {}

  private final NameEndings endings;
  private final boolean capital;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /**
   * None yet.
   *
   * @param marks as the setting has them
   * @param capital whether adjectives of places are written with a capital
   */
  public PlaceAdjectives(NameEndings endings, Set<String> marks, boolean capital) {
    this.endings = endings;
    this.capital = capital;
    for (String mark : marks) {
      boolean mayEnd = mark.endsWith(MAY_END);
      String[] parts = (mayEnd ? mark.substring(0, mark.length() - 1) : mark).split("=", -1);
      this.marks.put(parts[0], new Mark(parts.length > 1 ? parts[1] : "", mayEnd));
    }
  }

  /** Takes note of the places in a sentence that are in no list. */
  public void note(List<Unit> units) {
    if (marks.isEmpty()) {
      return;
    }
    for (Unit unit : units) {
      unit.value(Name.class)
          .filter(n -> n.type() == EntityType.GPE && n.entities().isEmpty())
          .filter(n -> n.words().size() == 1)
          .ifPresent(n -> places.put(endings.base(n.words().getFirst()), NameLinker.idOf(n)));
    }
  }

  /** The units, with adjectives of the noted places among the words for peoples. */
  public List<Unit> mark(List<Unit> units) {
    if (marks.isEmpty() || places.isEmpty() && !capital) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean owns = capital && at + 1 < units.size() && isOffice(units.get(at + 1));
      marked.add(place(unit, owns).map(id -> unit.withAnalyses(readings(unit, id))).orElse(unit));
    }
    return marked;
  }

  private static boolean isOffice(Unit unit) {
    return unit.labels().isEmpty() && unit.any(a -> a.isA("org") || a.isA("role"));
  }

  private static List<Analysis> readings(Unit unit, String place) {
    Lexeme lexeme = new Lexeme(unit.key(), "adj", "people." + place, Map.of());
    if (unit.analyses().isEmpty()) {
      return List.of(new Analysis(lexeme, Map.of(), 0, unit.key().length(), List.of()));
    }
    return unit.analyses().stream()
        .map(a -> new Analysis(lexeme, a.features(), a.start(), a.end(), a.before()))
        .distinct()
        .toList();
  }

  /**
   * The place that an adjective is of.
   *
   * @param owns whether a body or an office follows, so that its form is enough
   */
  private Optional<String> place(Unit unit, boolean owns) {
    boolean free =
        unit.isWord()
            && unit.labels().isEmpty()
            && unit.all(
                a ->
                    a.concept().isEmpty()
                        && (!a.wordClass().equals("noun") || a.has("unknown", "yes")));
    if (!free) {
      return Optional.empty();
    }
    boolean unlisted =
        owns && unit.analyses().isEmpty() && Character.isUpperCase(unit.surface().codePointAt(0));
    String key = // of a word with its article guessed, without it
        unit.analyses().stream()
            .filter(a -> a.has("unknown", "yes"))
            .findFirst()
            .map(a -> a.lexeme().lemma())
            .orElse(unit.key());
    for (Map.Entry<String, Mark> mark : marks.entrySet()) {
      int at = key.lastIndexOf(mark.getKey());
      int ending = key.length() - at - mark.getKey().length();
      boolean ends = ending <= LONGEST_ENDING && (ending > 0 || mark.getValue().mayEnd());
      if (at >= SHORTEST_STEM - LOOSE && ends) {
        Optional<String> place = placeOf(key.substring(0, at) + mark.getValue().place());
        if (place.isPresent()) {
          return place;
        }
        if (unlisted && ending == 0 && mark.getKey().length() >= SHORTEST_SURE) {
          return Optional.of(Latin.slug(unit.surface()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> placeOf(String stem) {
    return places.entrySet().stream()
        .filter(p -> alike(p.getKey(), stem))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean alike(String place, String stem) {
    int same = 0;
    int shorter = Math.min(place.length(), stem.length());
    while (same < shorter && place.charAt(same) == stem.charAt(same)) {
      same++;
    }
    return same >= SHORTEST_STEM && Math.max(place.length(), stem.length()) - same <= LOOSE;
  }
}
