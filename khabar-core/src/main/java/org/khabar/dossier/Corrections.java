package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.story.Bonds;
import org.khabar.story.Renaming;

/**
 * What an analyst knows better than the program. Corrections stand against all evidence.
 *
 * @param same ids that are one entity: the second is the first
 * @param instead in one article, an id that is another one
 * @param wrong findings that are none
 * @param bonds articles that belong together or apart
 */
public record Corrections(List<Same> same, List<Instead> instead, List<Wrong> wrong, Bonds bonds) {
  /** Nothing to correct. */
  public static final Corrections NONE =
      new Corrections(List.of(), List.of(), List.of(), Bonds.NONE);

  public Corrections {
    same = List.copyOf(same);
    instead = List.copyOf(instead);
    wrong = List.copyOf(wrong);
  }

  /** Two ids of one entity, of which the first stays. */
  public record Same(String id, String alias) {}

  /** What an id in an article really is. */
  public record Instead(String article, String id, String right) {}

  /** Kinds of findings. */
  public enum Kind {
    STATEMENT,
    CONDITION,
    EVENT
  }

  /**
   * Findings that are wrong.
   *
   * @param start where their sentence begins in the article, in Unicode code points as in the JSON
   */
  public record Wrong(String article, Kind kind, int start) {}

  /** The readings as corrected. */
  public List<Reading> of(List<Reading> readings) {
    if (same.isEmpty() && instead.isEmpty() && wrong.isEmpty()) {
      return readings;
    }
    Map<String, String> everywhere = everywhere();
    Map<String, Map<String, String>> here = new HashMap<>();
    instead.forEach(
        i -> here.computeIfAbsent(i.article(), k -> new HashMap<>()).put(i.id(), i.right()));
    Map<String, EntityType> types = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Set<String> kept = new HashSet<>(everywhere.values());
    here.values().forEach(ids -> kept.addAll(ids.values()));
    for (Reading reading : readings) {
      for (Mention mention : reading.entities()) {
        if (kept.contains(mention.id())) {
          types.putIfAbsent(mention.id(), mention.type());
          names.putIfAbsent(mention.id(), mention.name());
        }
      }
    }
    List<Reading> corrected = new ArrayList<>();
    for (Reading reading : readings) {
      Map<String, String> ids = new HashMap<>(everywhere);
      here.getOrDefault(reading.article().id(), Map.of())
          .forEach((id, right) -> ids.put(id, everywhere.getOrDefault(right, right)));
      Reading renamed = ids.isEmpty() ? reading : new Renaming(ids, types, names).apply(reading);
      corrected.add(withoutWrong(renamed));
    }
    return corrected;
  }

  /** Each alias with the id that stays; what is said of an id that is an alias itself holds too. */
  private Map<String, String> everywhere() {
    Map<String, String> ids = new HashMap<>();
    for (Same pair : same) {
      String id = ids.getOrDefault(pair.id(), pair.id());
      String alias = ids.getOrDefault(pair.alias(), pair.alias());
      if (!id.equals(alias)) {
        ids.replaceAll((from, to) -> to.equals(alias) ? id : to);
        ids.put(alias, id);
      }
    }
    return ids;
  }

  private Reading withoutWrong(Reading r) {
    Map<Kind, Set<Integer>> starts = new HashMap<>();
    for (Wrong finding : wrong) {
      if (finding.article().equals(r.article().id())) {
        starts.computeIfAbsent(finding.kind(), k -> new HashSet<>()).add(finding.start());
      }
    }
    if (starts.isEmpty()) {
      return r;
    }
    String text = r.article().text();
    return new Reading(
        r.article(),
        r.sentences(),
        r.times(),
        r.quantities(),
        r.entities(),
        right(r.statements(), s -> s.sentence(), text, starts.get(Kind.STATEMENT)),
        right(r.conditions(), c -> c.sentence(), text, starts.get(Kind.CONDITION)),
        right(r.events(), e -> e.sentence(), text, starts.get(Kind.EVENT)),
        r.concepts(),
        r.wordConcepts(),
        r.topics(),
        r.descriptions(),
        r.serving());
  }

  private static <T> List<T> right(
      List<T> findings, Function<T, Span> sentence, String text, @Nullable Set<Integer> wrong) {
    return wrong == null
        ? findings
        : findings.stream()
            .filter(f -> !wrong.contains(text.codePointCount(0, sentence.apply(f).start())))
            .toList();
  }
}
