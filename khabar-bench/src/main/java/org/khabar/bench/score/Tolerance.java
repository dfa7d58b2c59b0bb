package org.khabar.bench.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When an answer counts as the expected item: {@code X_alt}, {@code X_optional}, {@code extent}.
 */
final class Tolerance {
  private static final Set<String> NAMED = Set.of("speaker", "addressee", "initiator");

  private Tolerance() {}

  /** The right values of a slot, its own first; an empty one is right where null is. */
  static List<Optional<Object>> accepted(JsonObject wanted, String slot) {
    List<Optional<Object>> accepted = new ArrayList<>();
    accepted.add(wanted.find(slot));
    Object more = wanted.fields().get(slot + "_alt");
    if (more instanceof List<?> several) {
      several.forEach(value -> accepted.add(given(value)));
    } else if (more != null) {
      accepted.add(given(more));
    }
    return accepted;
  }

  private static Optional<Object> given(Object value) {
    return Optional.of(value).filter(v -> v != JsonObject.NULL);
  }

  /** Whether the answer's slot holds one of the right values. */
  static boolean right(JsonObject wanted, JsonObject answer, String slot) {
    return accepted(wanted, slot).stream().anyMatch(v -> same(slot, v, answer.find(slot)));
  }

  static boolean same(String slot, Optional<Object> a, Optional<Object> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return comparable(slot, a.get()).equals(comparable(slot, b.get()));
  }

  /** Places of both kinds are one, numbers compare by value, names as descriptions. */
  private static Object comparable(String slot, Object value) {
    if (slot.equals("type") && value.equals("GPE")) {
      return "LOC";
    }
    if (slot.equals("language")) {
      return String.valueOf(value).toLowerCase(Locale.ROOT).split("-", 2)[0];
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    return NAMED.contains(slot) ? Description.of(String.valueOf(value)) : value;
  }

  /** The answer holds the whole wanted span and stays within its {@code extent}, if it has one. */
  static boolean spanRight(JsonObject wanted, JsonObject answer) {
    Stretch inner = wanted.stretch();
    Stretch mine = answer.stretch();
    return mine.holds(inner) && wanted.findStretch("extent").orElse(inner).holds(mine);
  }

  /**
   * Members of a list slot. A member of {@code X_alt} may stand in for any one that is missing;
   * members of {@code X_optional}, and stand-ins beyond those needed, count neither way.
   */
  static Tally members(JsonObject wanted, String slot, List<String> answer) {
    Set<Description> needed = described(wanted.texts(slot));
    Set<Description> standIns = described(wanted.texts(slot + "_alt"));
    Set<Description> free = described(wanted.texts(slot + "_optional"));
    Set<Description> mine = described(answer);
    int found = (int) needed.stream().filter(mine::contains).count();
    int missing = needed.size() - found;
    int replacing =
        (int) mine.stream().filter(m -> standIns.contains(m) && !needed.contains(m)).count();
    int replaced = Math.min(missing, replacing);
    Set<Description> extra = new HashSet<>(mine);
    extra.removeAll(needed);
    extra.removeAll(standIns);
    extra.removeAll(free);
    return Tally.counts(found + replaced, missing - replaced, extra.size());
  }

  private static Set<Description> described(List<String> names) {
    return names.stream().map(Description::of).collect(Collectors.toSet());
  }
}
