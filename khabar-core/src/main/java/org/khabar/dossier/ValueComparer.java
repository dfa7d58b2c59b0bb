package org.khabar.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.khabar.model.EntityType;
import org.khabar.model.Judgement;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Verdict;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/**
 * Compares two values of one slot. The table in {@code docs/comparison.md} is its specification.
 *
 * <p>A judgement is agree, compatible or contradict, and its reason the end of a sentence.
 */
final class ValueComparer {
  private final EntityRelations relations;

  ValueComparer(EntityRelations relations) {
    this.relations = relations;
  }

  Judgement compare(Slot slot, SlotValue a, SlotValue b) {
    return switch (slot) {
      case DATE -> dates(a.value(), b.value());
      case DURATION -> durations(a, b);
      case PLACE -> places(a.value(), b.value());
      case INITIATOR -> initiators(a.value(), b.value());
      case CHANNEL ->
          a.value().equals(b.value())
              ? agree()
              : contradict("it can only have been one of the two");
      case PARTICIPANTS -> participants(a.parties(), b.parties());
      case STATUS -> statuses(a, b);
    };
  }

  private static Judgement dates(String a, String b) {
    Optional<DateValue> first = DateValue.parse(a);
    Optional<DateValue> second = DateValue.parse(b);
    if (a.equals(b) || first.isPresent() && first.equals(second)) {
      return agree();
    }
    if (first.isEmpty() || second.isEmpty()) {
      return compatible("one names no day");
    }
    if (!first.get().meets(second.get())) {
      return contradict("no day is both");
    }
    boolean within = first.get().contains(second.get()) || second.get().contains(first.get());
    return compatible(within ? "the one lies within the other" : "they overlap");
  }

  private static Judgement durations(SlotValue a, SlotValue b) {
    if (a.value().equals(b.value())) {
      return agree();
    }
    Optional<DurationValue> first = DurationValue.parse(a.value());
    Optional<DurationValue> second = DurationValue.parse(b.value());
    if (first.isEmpty() || second.isEmpty()) {
      return compatible("one leaves the length open");
    }
    if (first.get().least() == second.get().least() && first.get().most() == second.get().most()) {
      return agree();
    }
    DurationValue x = first.get().withModifier(a.mod().orElse(""));
    DurationValue y = second.get().withModifier(b.mod().orElse(""));
    return x.meets(y)
        ? compatible("they meet within what was left vague")
        : contradict("both cannot be the length of one encounter");
  }

  private Judgement places(String a, String b) {
    if (relations.same(a, b)) {
      return agree();
    }
    if (relations.holds(a, b) || relations.holds(b, a)) {
      return compatible("the one lies in the other");
    }
    if (undecided(a, b) || undecided(b, a)) {
      return compatible("the one may lie in the other");
    }
    return contradict("neither place lies in the other");
  }

  /** Whether nothing is known that keeps the unknown place out of the state or region. */
  private boolean undecided(String unknown, String area) {
    return !relations.isKnown(unknown)
        && relations
            .find(area)
            .filter(e -> e.type() == EntityType.LOC || !e.kind().equals("city"))
            .isPresent();
  }

  private Judgement initiators(String a, String b) {
    if (relations.same(a, b)) {
      return agree();
    }
    return relations.sameSide(a, b)
        ? compatible("both are of one side")
        : contradict("they are of different sides");
  }

  private Judgement participants(List<String> a, List<String> b) {
    List<String> less = a.size() <= b.size() ? a : b;
    List<String> more = less == a ? b : a;
    if (a.size() == b.size() && all(less, more, relations::same)) {
      return agree();
    }
    if (all(less, more, relations::standsFor)) {
      return compatible(
          a.size() == b.size() ? "the ones stand for the others" : "the one names more of them");
    }
    boolean shared =
        less.stream().anyMatch(p -> more.stream().anyMatch(q -> relations.standsFor(p, q)));
    if (shared && more.size() > 2) {
      return compatible("each names some that the other leaves out");
    }
    if (less.size() == 1 && !relations.isPerson(less.getFirst()) && !shared) {
      return compatible("one names only a body or side, not who meets within it");
    }
    if (!shared && (arePeople(a) && areSides(b) || arePeople(b) && areSides(a))) {
      return compatible("nothing tells for whom those act who are named");
    }
    return contradict(shared ? "the other side is not the same" : "nobody is named by both");
  }

  /** Whether all are somebody by name whom no source places: they may act for anybody. */
  private boolean arePeople(List<String> parties) {
    return parties.stream()
        .allMatch(
            p -> p.indexOf(' ') < 0 && !relations.isKnown(p) && relations.stateOf(p).isEmpty());
  }

  /** Whether all are states, or described: "rebels", "the government". */
  private boolean areSides(List<String> parties) {
    return parties.stream().allMatch(p -> relations.isState(p) || p.indexOf(' ') >= 0);
  }

  private static boolean all(
      List<String> less, List<String> more, BiPredicate<String, String> fit) {
    return less.stream().allMatch(p -> more.stream().anyMatch(q -> fit.test(p, q)));
  }

  private static Judgement statuses(SlotValue a, SlotValue b) {
    Status first = Status.valueOf(a.value());
    Status second = Status.valueOf(b.value());
    if (first == second || took(first) && took(second)) {
      return agree();
    }
    boolean inOrder =
        a.day().isPresent()
            && b.day().isPresent()
            && (stage(first) < stage(second)
                ? a.day().get().isBefore(b.day().get())
                : b.day().get().isBefore(a.day().get()));
    if (isAhead(first) && isAhead(second)) {
      return compatible("proposed first, then fixed");
    }
    if (stage(first) == stage(second)) {
      return contradict("it took place or it did not");
    }
    if (took(first) || took(second)) {
      boolean other = took(first) ? isAhead(second) : isAhead(first);
      return other
          ? compatible("announced, then held")
          : inOrder ? compatible("ruled out, then held") : contradict("called off or held");
    }
    return inOrder
        ? compatible("announced, and called off later")
        : contradict("planned in one, called off in the other");
  }

  private static boolean took(Status status) {
    return status == Status.HELD || status == Status.ONGOING;
  }

  private static boolean isAhead(Status status) {
    return status == Status.SCHEDULED || status == Status.PROPOSED || status == Status.HYPOTHETICAL;
  }

  private static int stage(Status status) {
    return switch (status) {
      case HYPOTHETICAL, PROPOSED -> 0;
      case SCHEDULED -> 1;
      case CANCELLED, DENIED -> 2;
      case ONGOING, HELD -> 3;
    };
  }

  private static Judgement agree() {
    return new Judgement(Verdict.AGREE, "");
  }

  private static Judgement compatible(String why) {
    return new Judgement(Verdict.COMPATIBLE, why);
  }

  private static Judgement contradict(String why) {
    return new Judgement(Verdict.CONTRADICT, why);
  }
}
