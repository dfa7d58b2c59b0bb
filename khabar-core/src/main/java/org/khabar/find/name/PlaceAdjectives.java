package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
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
 * the stem of a place but for a letter or two. Call {@link #note} for all sentences, then {@link
 * #mark} for each.
 */
public final class PlaceAdjectives {
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 3;

  /** How many letters of a stem may differ at its end. */
  private static final int LOOSE = 2;

  private final NameEndings endings;
  private final Map<String, String> marks = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  /** None yet; {@code marks} as the setting has them. */
  public PlaceAdjectives(NameEndings endings, Set<String> marks) {
    this.endings = endings;
    for (String mark : marks) {
      String[] parts = mark.split("=", -1);
      this.marks.put(parts[0], parts.length > 1 ? parts[1] : "");
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
    if (places.isEmpty()) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    for (Unit unit : units) {
      marked.add(place(unit).map(id -> unit.withAnalyses(readings(unit, id))).orElse(unit));
    }
    return marked;
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

  private Optional<String> place(Unit unit) {
    boolean free =
        unit.isWord()
            && unit.labels().isEmpty()
            && unit.all(a -> a.concept().isEmpty() && !a.wordClass().equals("noun"));
    if (!free) {
      return Optional.empty();
    }
    String key = unit.key();
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      int at = key.lastIndexOf(mark.getKey());
      int ending = key.length() - at - mark.getKey().length();
      if (at >= SHORTEST_STEM - LOOSE && ending > 0 && ending <= LONGEST_ENDING) {
        Optional<String> place = placeOf(key.substring(0, at) + mark.getValue());
        if (place.isPresent()) {
          return place;
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
