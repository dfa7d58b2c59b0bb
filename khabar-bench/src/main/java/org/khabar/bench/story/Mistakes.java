package org.khabar.bench.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/** The worst merges and splits of chapters, with what their articles have in common. */
final class Mistakes {
  private static final int SHOWN = 10;
  private static final int NAMES = 6;

  private final Map<String, Reading> readings;
  private final Map<String, String> made;
  private final Map<String, String> wanted;

  /**
   * @param readings by article id
   * @param made group of each article
   * @param wanted chapter of each article
   */
  Mistakes(Map<String, Reading> readings, Map<String, String> made, Map<String, String> wanted) {
    this.readings = Map.copyOf(readings);
    this.made = Map.copyOf(made);
    this.wanted = Map.copyOf(wanted);
  }

  /** Articles of two chapters in one group, the most wrong pairs first. */
  String merges() {
    return table("| pairs | most are of | and with them |", parts(made, wanted), true);
  }

  /** Articles of one chapter in two groups, the most missing pairs first. */
  String splits() {
    return table("| pairs | chapter | apart from the others |", parts(wanted, made), false);
  }

  /** The largest part of a group and another one. */
  private record Two(String group, List<String> largest, List<String> other) {
    int pairs() {
      return largest.size() * other.size();
    }
  }

  private static List<Two> parts(Map<String, String> outer, Map<String, String> inner) {
    Map<String, Map<String, List<String>>> groups = new TreeMap<>();
    for (String id : new TreeSet<>(outer.keySet())) {
      groups
          .computeIfAbsent(outer.getOrDefault(id, id), g -> new TreeMap<>())
          .computeIfAbsent(inner.getOrDefault(id, id), g -> new ArrayList<>())
          .add(id);
    }
    List<Two> all = new ArrayList<>();
    groups.forEach(
        (group, parts) -> {
          List<List<String>> bySize = new ArrayList<>(parts.values());
          bySize.sort(
              Comparator.comparingInt((List<String> part) -> -part.size())
                  .thenComparing(List::getFirst));
          bySize.stream().skip(1).forEach(o -> all.add(new Two(group, bySize.getFirst(), o)));
        });
    all.sort(
        Comparator.comparingInt((Two two) -> -two.pairs())
            .thenComparing(two -> two.other().getFirst()));
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  private String table(String head, List<Two> worst, boolean merges) {
    if (worst.isEmpty()) {
      return "None.\n";
    }
    StringBuilder out = new StringBuilder(head);
    out.append(
        " both name | days told by the one | and by the other |\n|--:|---|---|---|---|---|\n");
    for (Two two : worst) {
      String group = merges ? wanted.getOrDefault(two.largest().getFirst(), "") : two.group();
      String with = merges ? wanted.getOrDefault(two.other().getFirst(), "") + ": " : "";
      out.append(
          "| %d | %s (%d) | %s%s | %s | %s | %s |\n"
              .formatted(
                  two.pairs(),
                  group,
                  two.largest().size(),
                  with,
                  two.other().stream().map(this::named).collect(Collectors.joining(", ")),
                  common(two),
                  days(two.largest()),
                  days(two.other())));
    }
    return out.toString();
  }

  private String named(String id) {
    return id.substring(id.lastIndexOf('/') + 1) + " " + reading(id).article().language();
  }

  private Reading reading(String id) {
    Reading reading = readings.get(id);
    if (reading == null) {
      throw new IllegalArgumentException("no reading of " + id);
    }
    return reading;
  }

  /** Names that at least half of the articles of either part have, the most common first. */
  private String common(Two two) {
    Map<String, Integer> one = named(two.largest());
    Map<String, Integer> other = named(two.other());
    return one.keySet().stream()
        .filter(name -> one.getOrDefault(name, 0) * 2 >= two.largest().size())
        .filter(name -> other.getOrDefault(name, 0) * 2 >= two.other().size())
        .sorted(
            Comparator.comparingInt((String name) -> -one.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NAMES)
        .collect(Collectors.joining(", "));
  }

  private Map<String, Integer> named(List<String> ids) {
    Map<String, Integer> named = new HashMap<>();
    for (String id : ids) {
      reading(id).entities().stream()
          .map(Mention::id)
          .distinct()
          .forEach(name -> named.merge(name, 1, Integer::sum));
    }
    return named;
  }

  /** Days of encounters that are not recalled from before, with the number of articles. */
  private String days(List<String> ids) {
    Map<String, Integer> days = new TreeMap<>();
    for (String id : ids) {
      Set<String> own =
          reading(id).events().stream()
              .filter(event -> event.type() == EventType.CONSULT && !event.background())
              .map(Event::date)
              .flatMap(Optional::stream)
              .collect(Collectors.toCollection(TreeSet::new));
      own.forEach(day -> days.merge(day, 1, Integer::sum));
    }
    return days.entrySet().stream()
        .map(day -> day.getKey() + " (" + day.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
