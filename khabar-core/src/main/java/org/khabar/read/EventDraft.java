package org.khabar.read;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Concept;
import org.khabar.model.Channel;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Span;
import org.khabar.model.Status;

/** An event while an article is read: slots fill as more sentences tell of it. */
final class EventDraft {
  private static final List<String> DEATHS = List.of("event.kill", "event.disaster", "unit.dead");
  private static final List<String> WOUNDS = List.of("event.wound", "unit.wounded");

  final EventType type;
  final Set<String> actors = new LinkedHashSet<>();
  final Set<String> recipients = new LinkedHashSet<>();

  /** The fullest first; a set, since a long text may tell of one event again and again. */
  final LinkedHashSet<Span> sentences = new LinkedHashSet<>();

  final Span cue;
  final String rule;
  Status status;
  Optional<Channel> channel = Optional.empty();
  Optional<String> context = Optional.empty();
  Optional<String> date = Optional.empty();
  Optional<String> place = Optional.empty();
  Optional<String> duration = Optional.empty();
  Optional<String> initiator = Optional.empty();
  Optional<BigDecimal> number = Optional.empty();
  Optional<String> claimedBy = Optional.empty();
  Optional<String> concept = Optional.empty();
  boolean background;

  /** Whether it only points back to something told of before: "these talks". */
  boolean pointsBack;

  /** Whether somebody is told to have mediated, who then is one party of several. */
  boolean mediated;

  /** Whether the frame told whom it struck, be it a town, which is no party. */
  boolean struck;

  /** How many of the actors are people with names: they tell more than the states they act for. */
  int named;

  double confidence;

  EventDraft(
      EventType type, Status status, Span cue, Span sentence, String rule, double confidence) {
    this.type = type;
    this.status = status;
    this.cue = cue;
    this.rule = rule;
    this.confidence = confidence;
    sentences.add(sentence);
  }

  /** How much is told of it. */
  int filled() {
    int filled = Math.min(3, actors.size()) + Math.min(1, recipients.size());
    filled += date.isPresent() ? 1 : 0;
    filled += place.isPresent() ? 1 : 0;
    filled += duration.isPresent() ? 1 : 0;
    filled += channel.isPresent() ? 1 : 0;
    return filled + (initiator.isPresent() ? 1 : 0);
  }

  boolean hasKilled() {
    return concept.filter(c -> DEATHS.stream().anyMatch(d -> Concept.isA(c, d))).isPresent();
  }

  /** Whether the verb tells of the dead or the wounded. */
  boolean hasHurt() {
    return hasKilled()
        || concept.filter(c -> WOUNDS.stream().anyMatch(w -> Concept.isA(c, w))).isPresent();
  }

  /** Takes over what {@code other} tells more; the fuller one's sentence comes first. */
  void absorb(EventDraft other) {
    boolean fuller = other.filled() > filled();
    boolean people = other.actors.size() == actors.size() && other.named > named;
    if (other.actors.size() > actors.size() || people) {
      named = other.named;
      actors.clear();
      actors.addAll(other.actors);
    }
    if (status == Status.ONGOING) {
      status = other.status;
    }
    recipients.addAll(other.recipients);
    recipients.removeAll(actors);
    if (other.date.isPresent()
        && (date.isEmpty() || other.date.get().length() > date.get().length())) {
      date = other.date;
    }
    place = place.or(() -> other.place);
    duration = duration.or(() -> other.duration);
    channel = channel.or(() -> other.channel);
    initiator = initiator.or(() -> other.initiator);
    boolean dead = other.hasKilled() && !hasKilled(); // the dead are told before the wounded
    number = dead ? other.number.or(() -> number) : number.or(() -> other.number);
    claimedBy = claimedBy.isPresent() && other.claimedBy.isPresent() ? claimedBy : Optional.empty();
    background &= other.background;
    for (Span sentence : other.sentences) {
      if (fuller && !sentences.contains(sentence)) {
        sentences.addFirst(sentence);
      } else {
        sentences.add(sentence);
      }
    }
  }

  /** Whether the parties were not in one place: a town told there is where one of them sits. */
  private boolean isRemote() {
    return type == EventType.CONSULT
        && channel.filter(c -> c == Channel.PHONE || c == Channel.VIDEO).isPresent();
  }

  Event event(String id) {
    return new Event(
        id,
        type,
        context,
        channel,
        List.copyOf(actors),
        List.copyOf(recipients),
        status,
        background,
        date,
        isRemote() ? Optional.empty() : place,
        duration,
        initiator,
        number,
        claimedBy,
        cue,
        List.copyOf(sentences),
        rule,
        Confidence.ofEvent(status, claimedBy.isPresent(), confidence),
        concept);
  }
}
