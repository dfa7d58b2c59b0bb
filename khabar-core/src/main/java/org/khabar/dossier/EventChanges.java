package org.khabar.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.ClaimChange;
import org.khabar.model.ClaimChange.Change;
import org.khabar.model.ClaimChange.Kind;
import org.khabar.model.ContractNames;
import org.khabar.model.Event;
import org.khabar.model.Reading;

/**
 * Which events of an article came, went, or are told with other values. What is done by speaking is
 * told as a statement already.
 */
final class EventChanges {
  /** Stands in the names of rules that make an event of a statement. */
  private static final String SPOKEN = ".statement.";

  private record Told(Event event, Reading reading, Map<String, String> slots) {
    static Told of(Event event, Reading reading) {
      Map<String, String> slots = new LinkedHashMap<>();
      slots.put("actors", String.join(", ", event.actors()));
      slots.put("recipients", String.join(", ", event.recipients()));
      slots.put("status", ContractNames.hyphened(event.status()));
      slots.put("date", event.date().orElse(""));
      slots.put("place", event.place().orElse(""));
      slots.put("number", event.number().map(Told::plain).orElse(""));
      slots.put("channel", event.channel().map(ContractNames::hyphened).orElse(""));
      slots.put("duration", event.duration().orElse(""));
      return new Told(event, reading, slots);
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }

    /** Slots of equal values where the two can be one event; 0 where they cannot. */
    int likeness(Told other) {
      if (event.type() != other.event.type() || !sharesAParty(other)) {
        return 0;
      }
      int alike = 1;
      for (Map.Entry<String, String> slot : slots.entrySet()) {
        boolean told = !slot.getValue().isEmpty();
        alike += told && slot.getValue().equals(other.slots.get(slot.getKey())) ? 1 : 0;
      }
      return alike;
    }

    private boolean sharesAParty(Told other) {
      boolean none = event.actors().isEmpty() && event.recipients().isEmpty();
      boolean noneThere = other.event.actors().isEmpty() && other.event.recipients().isEmpty();
      return none && noneThere
          ? event.place().equals(other.event.place())
          : event.actors().stream().anyMatch(other.event.actors()::contains)
              || event.recipients().stream().anyMatch(other.event.recipients()::contains);
    }
  }

  private final ClaimWords words;
  private final List<ClaimChange> figures;

  /**
   * A comparer.
   *
   * @param figures what became of figures, which need not be told again of the events they count
   */
  EventChanges(ClaimWords words, List<ClaimChange> figures) {
    this.words = words;
    this.figures = figures;
  }

  List<ClaimChange> of(Reading before, Reading after) {
    Pairing<Told> pairs = new Pairing<>(told(before), told(after));
    pairs.match(
        (a, b) -> a.event().type() == b.event().type() && a.slots().equals(b.slots()) ? 1 : 0,
        1,
        (a, b) -> {});
    List<ClaimChange> changes = new ArrayList<>();
    pairs.match(Told::likeness, 1, (a, b) -> changed(a, b, changes));
    changes.addAll(pairs.rest(Kind.EVENT, this::gist, told -> told.event().sentence()));
    return changes;
  }

  private static List<Told> told(Reading reading) {
    return reading.events().stream()
        .filter(e -> e.rule().indexOf(SPOKEN) < 0)
        .map(e -> Told.of(e, reading))
        .toList();
  }

  private String gist(Told told) {
    return words.of(told.event(), told.reading());
  }

  private void changed(Told a, Told b, List<ClaimChange> changes) {
    a.slots()
        .forEach(
            (slot, old) -> {
              String now = b.slots().getOrDefault(slot, "");
              if (!old.equals(now) && !(slot.equals("number") && isToldAsFigure(old, now))) {
                changes.add(
                    new ClaimChange(
                        Kind.EVENT,
                        Change.CHANGED,
                        Optional.of(slot),
                        gist(b),
                        Optional.of(old).filter(v -> !v.isEmpty()),
                        Optional.of(now).filter(v -> !v.isEmpty()),
                        Optional.of(a.event().sentence()),
                        Optional.of(b.event().sentence())));
              }
            });
  }

  private boolean isToldAsFigure(String old, String now) {
    return figures.stream().anyMatch(f -> ends(f.before(), old) && ends(f.now(), now));
  }

  private static boolean ends(Optional<String> value, String number) {
    return value.filter(v -> v.equals(number) || v.endsWith(" " + number)).isPresent();
  }
}
