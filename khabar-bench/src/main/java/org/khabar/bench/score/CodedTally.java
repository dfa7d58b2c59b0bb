package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.Event;
import org.khabar.model.EventType;

/** Counts how far the events read in sentences are those that a coder sees in them. */
final class CodedTally implements SeenAndAsideReport.Figures {
  private static final int SHORTEST_STEM = 4;

  private Tally found = Tally.share(0, 0);
  private Tally first = Tally.share(0, 0);
  private Tally types = Tally.counts(0, 0, 0);
  private Tally silent = Tally.share(0, 0);
  private Tally actors = Tally.counts(0, 0, 0);
  private Tally recipients = Tally.counts(0, 0, 0);
  private Tally status = Tally.share(0, 0);
  private final List<String> remarks = new ArrayList<>();

  void add(CodedSentence gold, List<Event> events) {
    Set<EventType> told = events.stream().map(Event::type).collect(Collectors.toSet());
    Set<EventType> wanted = Set.copyOf(gold.types());
    int right = (int) wanted.stream().filter(told::contains).count();
    types = types.plus(Tally.counts(right, wanted.size() - right, told.size() - right));
    if (gold.types().isEmpty()) {
      silent = silent.plus(Tally.share(events.isEmpty() ? 1 : 0, 1));
      remark(events.isEmpty(), "EXTRA", gold, events);
      return;
    }
    EventType main = gold.types().getFirst();
    boolean mainFirst = first(events).filter(e -> e.type() == main).isPresent();
    found = found.plus(Tally.share(told.contains(main) ? 1 : 0, 1));
    first = first.plus(Tally.share(mainFirst ? 1 : 0, 1));
    remark(told.contains(main), "MISSING", gold, events);
    remark(mainFirst || !told.contains(main), "SECOND", gold, events);
    best(gold, events.stream().filter(e -> e.type() == main).toList())
        .ifPresent(event -> compare(gold, event));
  }

  /** The event that a reader meets first, of those that the sentence is about if it can be. */
  private static Optional<Event> first(List<Event> events) {
    return events.stream()
        .min(Comparator.comparing(Event::background).thenComparing(event -> event.cue().start()));
  }

  /** Of events of the right type the one with most of the parties. */
  private static Optional<Event> best(CodedSentence gold, List<Event> events) {
    return events.stream()
        .max(
            Comparator.comparingInt(
                event ->
                    parties(gold.actors(), event.actors()).right()
                        + parties(gold.recipients(), event.recipients()).right()));
  }

  private void compare(CodedSentence gold, Event event) {
    Tally does = parties(gold.actors(), event.actors());
    Tally suffers = parties(gold.recipients(), event.recipients());
    actors = actors.plus(does);
    recipients = recipients.plus(suffers);
    remark(exact(does), "ACTORS", gold, List.of(event));
    remark(exact(suffers), "RECIPIENTS", gold, List.of(event));
    gold.status()
        .ifPresent(
            wanted -> {
              status = status.plus(Tally.share(event.status() == wanted ? 1 : 0, 1));
              remark(event.status() == wanted, "STATUS", gold, List.of(event));
            });
  }

  private static boolean exact(Tally tally) {
    return tally.missing() == 0 && tally.extra().orElse(0) == 0;
  }

  /** How many of the coded parties are told; each party that is told stands for one at most. */
  private static Tally parties(List<String> wanted, List<String> told) {
    List<String> mine = new ArrayList<>(Set.copyOf(told));
    Set<String> coded = Set.copyOf(wanted);
    int right = 0;
    for (String party : coded) {
      Optional<String> same = mine.stream().filter(m -> isSame(party, m)).findFirst();
      right += same.filter(mine::remove).isPresent() ? 1 : 0;
    }
    return Tally.counts(right, coded.size() - right, mine.size());
  }

  /** Coders say "police" of the Kenyan police, and "Kenya" of Kenyan judges. */
  private static boolean isSame(String coded, String told) {
    List<String> words = words(told);
    return words(coded).stream().allMatch(c -> words.stream().anyMatch(w -> isOneStem(c, w)));
  }

  private static List<String> words(String party) {
    return List.of(party.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
  }

  /** Whether two words are forms of one: at most one letter of the shorter is another. */
  private static boolean isOneStem(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    int same = 0;
    while (same < shorter && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return word.equals(other) || same >= Math.max(SHORTEST_STEM, shorter - 1);
  }

  private void remark(boolean right, String kind, CodedSentence gold, List<Event> events) {
    if (!right) {
      remarks.add(
          "%s %s %s > %s %s in: %s\n    read: %s"
              .formatted(
                  kind,
                  gold.types(),
                  gold.actors(),
                  gold.recipients(),
                  gold.status().map(Object::toString).orElse("-"),
                  gold.text(),
                  events.stream().map(CodedTally::shown).collect(Collectors.joining("; "))));
    }
  }

  private static String shown(Event event) {
    return "%s %s > %s %s by %s"
        .formatted(event.type(), event.actors(), event.recipients(), event.status(), event.rule());
  }

  @Override
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public String row() {
    return String.join(
        " | ",
        String.valueOf(found.right() + found.missing()),
        found.recall(),
        first.recall(),
        types.precision(),
        types.f1(),
        actors.f1(),
        recipients.f1(),
        status.recall(),
        silent.right() + " of " + (silent.right() + silent.missing()));
  }
}
