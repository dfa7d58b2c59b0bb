package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.khabar.knowledge.Concept;
import org.khabar.model.Channel;
import org.khabar.model.EventType;
import org.khabar.model.Span;
import org.khabar.model.Status;

/**
 * Talks and the deal in which they end: "They signed an accord in Batumi on Friday. The ministers
 * talked for five hours." When and where the one took place the other did, and who signed had
 * talked. The two are told in one breath, or the talks only by their length, farther below: "The
 * talks lasted an hour."
 */
final class TalksOfDeals {
  private static final String CEASEFIRE = "event.ceasefire";

  private final BiPredicate<Set<String>, Set<String>> canBeSame;
  private final Predicate<String> isKnown;

  /**
   * Talks and deals whose parties can be the same.
   *
   * @param canBeSame whether all of the fewer parties are, or stand for, some of the others
   * @param isKnown whether it is known for whom somebody stands
   */
  TalksOfDeals(BiPredicate<Set<String>, Set<String>> canBeSame, Predicate<String> isKnown) {
    this.canBeSame = canBeSame;
    this.isKnown = isKnown;
  }

  /** Fills what is not told of the one from the other; events in text order. */
  void fill(List<EventDraft> events) {
    List<EventDraft> deals = events.stream().filter(TalksOfDeals::isDeal).toList();
    int from = 0;
    for (EventDraft talks : events) {
      if (!isHeld(talks, EventType.CONSULT)) {
        continue;
      }
      while (from < deals.size() && end(deals.get(from)) + EventJoiner.GAP < start(talks)) {
        from++; // too far above for this and for all that come
      }
      beside(talks, deals.subList(from, deals.size()))
          .or(() -> before(talks, deals))
          .ifPresent(deal -> share(talks, deal));
    }
  }

  /** The deal told right before or behind, or in the same sentence. */
  private Optional<EventDraft> beside(EventDraft talks, List<EventDraft> deals) {
    return deals.stream()
        .takeWhile(deal -> start(deal) <= end(talks) + EventJoiner.GAP)
        .filter(deal -> belong(talks, deal))
        .findFirst();
  }

  /** The last deal of several before talks of which only the length is told. */
  private static Optional<EventDraft> before(EventDraft talks, List<EventDraft> deals) {
    boolean bare = talks.actors.size() < 2 && talks.pointsBack && talks.duration.isPresent();
    return bare
        ? deals.reversed().stream()
            .filter(deal -> deal.actors.size() > 1 && start(deal) <= start(talks))
            .findFirst()
        : Optional.empty();
  }

  /** An agreement, or a truce of several. */
  private static boolean isDeal(EventDraft event) {
    return isHeld(event, EventType.AGREE)
        || isHeld(event, EventType.RETREAT)
            && event.actors.size() > 1
            && event.concept.filter(c -> Concept.isA(c, CEASEFIRE)).isPresent();
  }

  private static boolean isHeld(EventDraft event, EventType type) {
    return event.type == type && event.status == Status.HELD && !event.background;
  }

  private boolean belong(EventDraft talks, EventDraft deal) {
    boolean somebody = !talks.actors.isEmpty() || !deal.actors.isEmpty();
    return somebody
        && talks.claimedBy.equals(deal.claimedBy)
        && canBe(talks.date, deal.date)
        && canBe(talks.place, deal.place)
        && (canBeSame.test(talks.actors, deal.actors) || mayStandFor(talks, deal));
  }

  /**
   * "The government and the rebels signed. <i>X and Y</i> had talked": of whom nothing is known.
   */
  private boolean mayStandFor(EventDraft talks, EventDraft deal) {
    return talks.date.isEmpty()
        && talks.place.isEmpty()
        && talks.duration.isPresent()
        && talks.actors.size() == deal.actors.size()
        && talks.actors.stream().noneMatch(isKnown);
  }

  private static boolean canBe(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static void share(EventDraft talks, EventDraft deal) {
    talks.date = talks.date.or(() -> deal.date);
    deal.date = deal.date.or(() -> talks.date);
    talks.place = talks.place.or(() -> deal.place);
    deal.place = deal.place.or(() -> talks.place);
    if (talks.channel.isEmpty() && talks.place.isPresent()) {
      talks.channel = Optional.of(Channel.IN_PERSON);
    }
    if (talks.actors.isEmpty() || talks.actors.size() < 2 && talks.pointsBack) {
      talks.actors.addAll(deal.actors);
    }
  }

  private static int start(EventDraft event) {
    return event.sentences.stream().mapToInt(Span::start).min().orElse(0);
  }

  private static int end(EventDraft event) {
    return event.sentences.stream().mapToInt(Span::end).max().orElse(0);
  }
}
