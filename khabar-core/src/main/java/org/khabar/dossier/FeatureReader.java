package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.khabar.model.Mention;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;

/** Reads the features of stretches of one article. */
final class FeatureReader {
  private record Features(
      List<String> concepts, List<String> entities, List<String> numbers, List<String> times)
      implements SentenceFeatures {}

  private final TreeMap<Integer, List<Mention>> entities = new TreeMap<>();
  private final TreeMap<Integer, List<Quantity>> quantities = new TreeMap<>();
  private final TreeMap<Integer, List<TimeMention>> times = new TreeMap<>();
  private final TreeMap<Integer, List<Map.Entry<Span, List<String>>>> concepts = new TreeMap<>();

  FeatureReader(Reading reading) {
    reading.entities().forEach(m -> put(entities, m.span(), m));
    reading.quantities().forEach(q -> put(quantities, q.span(), q));
    reading.times().forEach(t -> put(times, t.span(), t));
    reading.wordConcepts().entrySet().forEach(e -> put(concepts, e.getKey(), e));
  }

  /**
   * The features of a stretch; concepts are those of the words that it touches.
   *
   * @param without mentions in this span are left out, as those of the speaker
   */
  SentenceFeatures of(Span stretch, Optional<Span> without) {
    List<String> named = new ArrayList<>();
    within(
        entities,
        stretch,
        (s, m) -> {
          if (without.filter(w -> w.overlaps(m.span())).isEmpty()) {
            named.add(m.standsFor().orElse(m.id()));
          }
        });
    List<String> numbers = new ArrayList<>();
    within(
        quantities, stretch, (s, q) -> numbers.add(q.value().stripTrailingZeros().toPlainString()));
    List<String> days = new ArrayList<>();
    within(times, stretch, (s, t) -> days.add(t.value()));
    List<String> meant = new ArrayList<>();
    words(stretch).forEach(e -> meant.addAll(e.getValue()));
    return new Features(meant, named, numbers, days);
  }

  /**
   * The concept of a kind that stands nearest to a place within a stretch.
   *
   * @param kind which concepts are looked for
   */
  Optional<String> nearest(Span place, Span stretch, Predicate<String> kind) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<Span, List<String>> word : words(stretch)) {
      Span at = word.getKey();
      int away = Math.max(0, Math.max(at.start() - place.end(), place.start() - at.end()));
      Optional<String> found = word.getValue().stream().filter(kind).findFirst();
      if (found.isPresent() && away < least) {
        nearest = found.get();
        least = away;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The words with concepts that a stretch touches, in text order. */
  private List<Map.Entry<Span, List<String>>> words(Span stretch) {
    Integer first = concepts.floorKey(stretch.start());
    return concepts.subMap(first == null ? stretch.start() : first, stretch.end()).values().stream()
        .flatMap(List::stream)
        .filter(e -> e.getKey().overlaps(stretch))
        .toList();
  }

  /** Quantities within a stretch. */
  List<Quantity> quantities(Span stretch) {
    List<Quantity> found = new ArrayList<>();
    within(quantities, stretch, (s, q) -> found.add(q));
    return found;
  }

  private static <T> void put(TreeMap<Integer, List<T>> map, Span span, T item) {
    map.computeIfAbsent(span.start(), k -> new ArrayList<>()).add(item);
  }

  private static <T> void within(
      TreeMap<Integer, List<T>> map, Span stretch, BiConsumer<Integer, T> use) {
    map.subMap(stretch.start(), stretch.end())
        .forEach((s, items) -> items.forEach(i -> use.accept(s, i)));
  }
}
