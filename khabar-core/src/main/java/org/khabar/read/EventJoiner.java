package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.EventType;
import org.khabar.model.Span;
import org.khabar.model.Status;

/** Joins what several sentences of an article tell of one event. */
final class EventJoiner {
  /** What is done by saying it. */
  private static final Set<EventType> SPOKEN =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  /**
   * How far back a repeated event is looked for, so that long texts cost no more than their length.
   */
  private static final int RECENT = 200;

  /** Between two sentences that follow one another stand a space, or the ends of a paragraph. */
  static final int GAP = 4;

  private final World world;
  private final List<EventDraft> drafts = new ArrayList<>();

  EventJoiner(World world) {
    this.world = world;
  }

  List<EventDraft> drafts() {
    return List.copyOf(drafts);
  }

  /** The latest events, in text order. */
  List<EventDraft> recent() {
    return drafts.subList(Math.max(0, drafts.size() - RECENT), drafts.size());
  }

  /** Adds an event, or what it tells to the one that it repeats. */
  EventDraft add(EventDraft draft) {
    draft.named = (int) draft.actors.stream().filter(a -> !isState(a)).count();
    for (EventDraft known : recent().reversed()) {
      if (isSame(known, draft)) {
        known.absorb(draft);
        return known;
      }
    }
    drafts.add(draft);
    return draft;
  }

  /** Takes back a deed that has not happened, as what tells of it is a threat. */
  void drop(Span cue) {
    recent()
        .removeIf(
            d ->
                d.cue.equals(cue)
                    && (d.status == Status.SCHEDULED || d.status == Status.HYPOTHETICAL));
  }

  /** The latest event of a type that fits, for words that only point back. */
  Optional<EventDraft> latest(EventType type, Status status) {
    return drafts.reversed().stream()
        .limit(RECENT)
        .filter(d -> d.type == type && d.status == status && d.actors.size() > 1)
        .findFirst();
  }

  /** The talk of several that a sentence told of last. */
  Optional<EventDraft> talkIn(Span sentence) {
    return recent().reversed().stream()
        .filter(d -> d.type == EventType.CONSULT && d.actors.size() > 1)
        .filter(d -> d.sentences.contains(sentence))
        .findFirst();
  }

  /** The encounter that a sentence tells of last, be it a visit of one. */
  Optional<EventDraft> encounterIn(Span sentence) {
    return recent().reversed().stream()
        .filter(d -> d.type == EventType.CONSULT && !d.actors.isEmpty())
        .filter(d -> d.sentences.contains(sentence))
        .findFirst();
  }

  /** The deal of several that a sentence told of last. */
  Optional<EventDraft> dealIn(Span sentence) {
    return recent().reversed().stream()
        .filter(d -> d.type == EventType.AGREE && d.status == Status.HELD && d.actors.size() > 1)
        .filter(d -> d.sentences.contains(sentence))
        .findFirst();
  }

  /** The encounter of several that a sentence, or the one before it, told of last. */
  Optional<EventDraft> talkBefore(Span sentence) {
    return recent().reversed().stream()
        .filter(d -> d.type == EventType.CONSULT && d.actors.size() > 1)
        .filter(d -> d.status == Status.HELD || d.status == Status.SCHEDULED)
        .filter(d -> d.sentences.stream().anyMatch(s -> s.equals(sentence) || follows(s, sentence)))
        .findFirst();
  }

  private boolean isSame(EventDraft a, EventDraft b) {
    if (a.type != b.type || !statusFits(a, b) || !datesFit(a.date, b.date)) {
      return false;
    }
    if (SPOKEN.contains(a.type) && a.actors.size() != b.actors.size()) {
      return false; // what several said together is not what one of them said
    }
    boolean nobody = a.actors.isEmpty() || b.actors.isEmpty();
    boolean sameDay = a.date.isPresent() && a.date.equals(b.date);
    boolean pointed = b.pointsBack && (!a.actors.isEmpty() || b.date.isPresent());
    if (nobody
        && !sameDay
        && !pointed
        && !sameVictims(a, b)
        && !isOneOccasion(a, b)
        && !goesOn(a, b)) {
      return false; // a talk of nobody in particular is any talk
    }
    boolean sameTalk = b.pointsBack && !b.actors.isEmpty() && a.actors.equals(b.actors);
    boolean places =
        sameTalk
            || a.place.isEmpty()
            || b.place.isEmpty()
            || a.place.equals(b.place)
            || world.stateOf(a.place.get()).equals(world.stateOf(b.place.get()));
    return places
        && partiesFit(a.actors, b.actors)
        && (b.recipients.isEmpty()
            || a.recipients.isEmpty()
            || partiesFit(a.recipients, b.recipients)
            || isToll(a, b));
  }

  /**
   * "Shelled the town, <i>killing four</i>", "three soldiers killed and <i>seven others
   * wounded</i>": an attack and its dead or wounded, told by one sentence.
   */
  private static boolean isToll(EventDraft a, EventDraft b) {
    return a.type == EventType.ASSAULT
        && (a.hasHurt() != b.hasHurt() || a.hasKilled() != b.hasKilled())
        && b.sentences.stream().anyMatch(a.sentences::contains);
  }

  /**
   * The dead and the wounded of one sentence, or as many as were told of before; what one sentence
   * tells of the same victim.
   */
  private static boolean sameVictims(EventDraft a, EventDraft b) {
    boolean violent = a.type == EventType.ASSAULT || a.type == EventType.COERCE;
    boolean number = a.number.isPresent() && a.number.equals(b.number);
    boolean victim = !a.recipients.isEmpty() && a.recipients.equals(b.recipients);
    boolean sentence = b.sentences.stream().anyMatch(a.sentences::contains);
    return violent && (number || sentence) || victim && sentence;
  }

  /** "X and Y ended <i>talks</i> in Geneva": what one sentence tells of one place. */
  private static boolean isOneOccasion(EventDraft a, EventDraft b) {
    return a.type == EventType.CONSULT
        && a.place.isPresent()
        && a.place.equals(b.place)
        && b.sentences.stream().anyMatch(a.sentences::contains);
  }

  /** "The first round was held in Oslo on Monday. X and Y took part": who, right behind when. */
  private static boolean goesOn(EventDraft a, EventDraft b) {
    boolean occasion = a.actors.isEmpty() && (a.date.isPresent() || a.place.isPresent());
    boolean bare = b.date.isEmpty() && b.place.isEmpty() && !b.actors.isEmpty();
    return a.type == EventType.CONSULT
        && occasion
        && bare
        && b.sentences.stream().anyMatch(s -> a.sentences.stream().anyMatch(t -> follows(t, s)));
  }

  private static boolean follows(Span one, Span other) {
    return other.start() >= one.end() && other.start() <= one.end() + GAP;
  }

  private static boolean statusFits(EventDraft a, EventDraft b) {
    return a.status == b.status
        || a.status == Status.ONGOING && b.status == Status.HELD
        || a.status == Status.HELD && b.status == Status.ONGOING;
  }

  /** Whether both dates can be the same: equal, or one a part of the other, or one not told. */
  private static boolean datesFit(Optional<String> a, Optional<String> b) {
    return a.isEmpty()
        || b.isEmpty()
        || a.get().startsWith(b.get())
        || b.get().startsWith(a.get())
        || a.get().contains(b.get())
        || b.get().contains(a.get());
  }

  /** One side's parties are all among the other's, a person's state standing for the person. */
  boolean partiesFit(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = fewer == a ? b : a;
    return fewer.stream().allMatch(f -> more.stream().anyMatch(m -> same(f, m)));
  }

  private boolean same(String a, String b) {
    return a.equals(b)
        || world.stateOf(a).isPresent()
            && world.stateOf(a).equals(world.stateOf(b))
            && (isState(a) || isState(b));
  }

  private boolean isState(String id) {
    return world.entity(id).map(e -> e.kind().equals("state")).orElse(false);
  }
}
