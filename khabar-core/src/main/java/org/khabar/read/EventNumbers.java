package org.khabar.read;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khabar.model.EventType;
import org.khabar.model.Quantity;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** Says how many an event is told to have killed, seized, brought out or moved. */
final class EventNumbers {
  private static final Set<EventType> COUNTED =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.CONCEDE);

  /** Events in which people are counted by what they are, whatever that is. */
  private static final Set<EventType> SEIZED_OR_OUT = Set.of(EventType.COERCE, EventType.PROTEST);

  /** Units of quantities that are people, those that say most first. */
  private static final List<String> PEOPLE =
      List.of(
          "dead",
          "wounded",
          "soldier",
          "prisoner",
          "person",
          "people",
          "civilian",
          "citizen",
          "protester",
          "worker",
          "student",
          "activist",
          "journalist",
          "resident",
          "other");

  /** "Three soldiers died and <i>seven others were wounded</i> in an ambush". */
  private static final List<String> WOUNDED_LAST =
      Stream.concat(PEOPLE.stream().filter(u -> !u.equals("wounded")), Stream.of("wounded"))
          .toList();

  /** Deeds whose victims are counted by what they are, whatever that is. */
  private static final List<String> HURT = List.of("event.kill", "event.wound", "event.abduct");

  /** From the old toll to the new one: six | to | at | least | nine. */
  private static final int FROM_TO = 4;

  /** How far before the wounded the dead are told. */
  private static final int DEAD_BEFORE = 8;

  /** What has happened to people, which does not count those who were seized. */
  private static final Set<String> TOLL = Set.of("dead", "wounded");

  private final NavigableMap<Integer, Quantity> quantities = new TreeMap<>();
  private final Predicate<String> isRole;

  /**
   * The numbers of one article.
   *
   * @param isRole whether a unit is a word for people: 11 rioters
   */
  EventNumbers(Collection<Quantity> quantities, Predicate<String> isRole) {
    this.isRole = isRole;
    quantities.forEach(q -> this.quantities.put(q.span().start(), q));
  }

  /** The number of people that belongs to the cue; nothing for events that are not counted. */
  Optional<BigDecimal> of(
      EventType type, Sentence sentence, FrameMatch match, Circumstances circumstances) {
    int cue = match.cue();
    if (!COUNTED.contains(type)) {
      return Optional.empty();
    }
    Span span = sentence.span();
    Collection<Quantity> here = quantities.subMap(span.start(), true, span.end(), false).values();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    boolean killed = match.reading().isA("event.kill");
    boolean hurtOnly = match.reading().isA("event.wound");
    boolean wounded = hurtOnly && !tellsOfDead(sentence.units(), cue);
    for (String unit : wounded ? PEOPLE : WOUNDED_LAST) {
      if (type == EventType.COERCE && TOLL.contains(unit) // "9 hurt and 71 arrested"
          || killed && unit.equals("wounded")) { // "twelve soldiers killed and five wounded"
        continue;
      }
      for (Quantity quantity : here) {
        if (quantity.unit().equals(unit)
            && (hurtOnly && !wounded || belongs(quantity, cue, circumstances))
            && !(type == EventType.PROTEST && isOfAnother(sentence.units(), quantity, cue))) {
          return Optional.of(
              unit.equals("dead") ? risen(quantity.value(), sentence.units()) : quantity.value());
        }
      }
    }
    boolean seized = SEIZED_OR_OUT.contains(type);
    boolean hurt = HURT.stream().anyMatch(match.reading()::isA);
    for (Quantity quantity : here) {
      if (isRole.test(quantity.unit())
          && (seized || hurt && isVictims(quantity, match, sentence.units()))
          && belongs(quantity, cue, circumstances)) {
        return Optional.of(quantity.value());
      }
    }
    return Optional.empty();
  }

  /** "Killed three soldiers and <i>wounded</i> seven": whether the dead are told just before. */
  private static boolean tellsOfDead(List<Unit> units, int cue) {
    return units.subList(Math.max(0, cue - DEAD_BEFORE), cue).stream()
        .anyMatch(u -> u.means("event.kill") || u.means("unit.dead"));
  }

  /** "The toll has risen from six to <i>nine</i>": the greater of the two beside one another. */
  private static BigDecimal risen(BigDecimal value, List<Unit> units) {
    if (units.stream().noneMatch(u -> u.means("notion.rise"))) {
      return value;
    }
    int before = -1;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.isPunctuation() || Grammar.isAndOrBut(unit)) {
        before = -1;
      } else if (unit.is("NUM")) {
        Optional<BigDecimal> here = unit.value(BigDecimal.class);
        Optional<BigDecimal> there =
            before >= 0 && at - before <= FROM_TO
                ? units.get(before).value(BigDecimal.class)
                : Optional.empty();
        if (here.isPresent() && there.isPresent() && isOne(value, here.get(), there.get())) {
          return here.get().max(there.get());
        }
        before = at;
      }
    }
    return value;
  }

  private static boolean isOne(BigDecimal value, BigDecimal a, BigDecimal b) {
    return value.compareTo(a) == 0 || value.compareTo(b) == 0;
  }

  /** "Killed <i>20 militants</i>", unlike "500 soldiers shot him": those to whom it is done. */
  private static boolean isVictims(Quantity quantity, FrameMatch match, List<Unit> units) {
    return match.all("recipient").stream().anyMatch(at -> holds(units.get(at), quantity));
  }

  private static boolean belongs(Quantity quantity, int cue, Circumstances circumstances) {
    return circumstances.nearest(cue, unit -> holds(unit, quantity)).isPresent();
  }

  /**
   * "Marched over the dismissal of <i>340 people</i>": whether a noun for another deed, "of"
   * between or not, stands before people counted.
   */
  private static boolean isOfAnother(List<Unit> units, Quantity quantity, int cue) {
    int at = 0;
    while (at < units.size() && !holds(units.get(at), quantity)) {
      at++;
    }
    at--;
    while (at >= 0
        && (Grammar.isGenitive(units.get(at))
            || units.get(at).means("num.bound")
            || units.get(at).isOf("det"))) {
      at--;
    }
    return at >= 0
        && at != cue
        && units
            .get(at)
            .any(
                a ->
                    a.isA("topic.layoff")
                        || a.isA("event") && !a.isA("event.protest") && !Grammar.isFinite(a));
  }

  private static boolean holds(Unit unit, Quantity quantity) {
    return unit.span().overlaps(quantity.span());
  }
}
