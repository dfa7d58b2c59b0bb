package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Verdict;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;
import org.khabar.story.Lineage;

/**
 * Picks the value that an encounter itself has: the best supported one, of equals the most precise.
 */
final class Consensus {
  private final EntityRelations relations;
  private final Lineage lineage;
  private final ValueComparer comparer;

  Consensus(EntityRelations relations, Lineage lineage) {
    this.relations = relations;
    this.lineage = lineage;
    comparer = new ValueComparer(relations);
  }

  Optional<String> date(List<SlotValue> values) {
    return best(
        Slot.DATE,
        values,
        v -> DateValue.parse(v.value()).map(d -> (double) d.length()).orElse(1e9));
  }

  Optional<String> place(List<SlotValue> values) {
    return best(
        Slot.PLACE,
        values,
        v ->
            values.stream()
                .map(SlotValue::value)
                .distinct()
                .filter(o -> relations.holds(v.value(), o))
                .count());
  }

  /** The value of a slot for which all are equally precise. */
  Optional<String> any(Slot slot, List<SlotValue> values) {
    return best(slot, values, v -> 0);
  }

  private Optional<String> best(
      Slot slot, List<SlotValue> values, ToDoubleFunction<SlotValue> vagueness) {
    Map<SlotValue, Set<String>> sources = sourcesOfDistinct(values);
    SlotValue best = null;
    int most = 0;
    for (SlotValue value : sources.keySet()) {
      int support = support(slot, value, sources);
      if (best == null
          || support > most
          || support == most && vagueness.applyAsDouble(value) < vagueness.applyAsDouble(best)) {
        best = value;
        most = support;
      }
    }
    return Optional.ofNullable(best).map(SlotValue::value);
  }

  /** The first report of each value, with the sources of all that have it. */
  private Map<SlotValue, Set<String>> sourcesOfDistinct(List<SlotValue> values) {
    Map<String, SlotValue> firsts = new LinkedHashMap<>();
    Map<SlotValue, Set<String>> sources = new LinkedHashMap<>();
    for (SlotValue value : values) {
      SlotValue first = firsts.computeIfAbsent(value.value(), k -> value);
      sources
          .computeIfAbsent(first, k -> new LinkedHashSet<>())
          .add(lineage.sourceOf(value.article()));
    }
    return sources;
  }

  private int support(Slot slot, SlotValue value, Map<SlotValue, Set<String>> sources) {
    Set<String> all = new LinkedHashSet<>();
    sources.forEach(
        (other, from) -> {
          if (comparer.compare(slot, value, other).verdict() != Verdict.CONTRADICT) {
            all.addAll(from);
          }
        });
    return all.size();
  }

  /** What stands at the end: the latest report counts, and what was held stays held. */
  Status status(List<SlotValue> values) {
    Map<String, Long> counts =
        values.stream().collect(Collectors.groupingBy(SlotValue::value, Collectors.counting()));
    return values.stream()
        .max(
            Comparator.comparingInt((SlotValue v) -> v.value().equals(Status.HELD.name()) ? 1 : 0)
                .thenComparing(v -> v.day().map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE))
                .thenComparingLong(v -> counts.getOrDefault(v.value(), 0L)))
        .map(v -> Status.valueOf(v.value()))
        .orElse(Status.HELD);
  }

  /**
   * Those whom at least half of the independent sources name, in the form that most of them use.
   */
  List<String> participants(List<SlotValue> values) {
    Set<String> all = new LinkedHashSet<>();
    values.forEach(v -> all.addAll(v.parties()));
    int sources = sources(values);
    List<String> chosen = new ArrayList<>();
    for (String party : all) {
      boolean half = 2 * naming(party, values, relations::standsFor) >= sources;
      boolean usual =
          all.stream()
              .filter(o -> !o.equals(party) && relations.standsFor(o, party))
              .noneMatch(o -> isMoreUsual(o, party, values, all));
      if (half && usual) {
        chosen.add(party);
      }
    }
    return chosen.isEmpty() ? List.copyOf(all) : toldTogether(chosen, values).orElse(chosen);
  }

  /**
   * The commonest set of the same sides, if nobody tells of just these: where some name two states
   * and others two ministers, a state did not meet a minister.
   */
  private Optional<List<String>> toldTogether(List<String> chosen, List<SlotValue> values) {
    Map<Set<String>, List<SlotValue>> sets =
        values.stream()
            .filter(v -> isOfSides(v.parties(), chosen))
            .collect(
                Collectors.groupingBy(
                    v -> Set.copyOf(v.parties()), LinkedHashMap::new, Collectors.toList()));
    if (sets.containsKey(Set.copyOf(chosen))) {
      return Optional.empty();
    }
    return sets.values().stream()
        .max(Comparator.comparingInt(this::sources))
        .map(told -> told.getFirst().parties());
  }

  private boolean isOfSides(List<String> parties, List<String> sides) {
    return parties.size() == sides.size()
        && sides.stream()
            .allMatch(side -> parties.stream().anyMatch(p -> relations.standsFor(p, side)));
  }

  private int sources(List<SlotValue> values) {
    return lineage.independent(values.stream().map(SlotValue::article).toList());
  }

  private boolean isMoreUsual(String a, String b, List<SlotValue> values, Set<String> all) {
    int more =
        Integer.compare(naming(a, values, relations::same), naming(b, values, relations::same));
    if (more == 0) {
      more = Boolean.compare(relations.isPerson(a), relations.isPerson(b));
    }
    if (more == 0 && !relations.isPerson(a)) {
      more = Integer.compare(List.copyOf(all).indexOf(b), List.copyOf(all).indexOf(a));
    }
    return more > 0;
  }

  private int naming(String party, List<SlotValue> values, BiPredicate<String, String> fit) {
    return lineage.independent(
        values.stream()
            .filter(v -> v.parties().stream().anyMatch(p -> fit.test(party, p)))
            .map(SlotValue::article)
            .toList());
  }
}
