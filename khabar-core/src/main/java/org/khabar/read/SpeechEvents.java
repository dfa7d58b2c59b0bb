package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Act;
import org.khabar.model.Condition;
import org.khabar.model.ConditionKind;
import org.khabar.model.Description;
import org.khabar.model.EventType;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.Status;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Makes the events that statements are by themselves: demands, accusations, threats, refusals. */
final class SpeechEvents {
  private static final Set<String> PUBLIC =
      Set.of(
          "role.people",
          "role.resident",
          "role.citizen",
          "role.civilian",
          "role.voter",
          "role.supporter",
          "role.parent",
          "role.family",
          "role.passenger",
          "role.tourist",
          "role.guest",
          "role.youth",
          "role.child",
          "role.woman",
          "role.man",
          "role.driver",
          "role.farmer",
          "role.fisher",
          "role.patient",
          "role.student",
          "role.consumer",
          "role.customer");

  /** People who foretell, and do nothing of it themselves. */
  private static final Set<String> EXPERTS =
      Set.of(
          "role.analyst",
          "role.expert",
          "role.scientist",
          "role.researcher",
          "role.economist",
          "role.doctor",
          "role.resident",
          "role.report",
          "role.coach",
          "role.player",
          "role.athlete",
          "role.champion",
          "org.agency.meteorological",
          "org.agency.disaster");

  /** Nouns of violence that somebody is blamed for. */
  private static final List<String> DEEDS =
      List.of("event.attack", "event.invade", "event.kill", "event.abduct");

  /** Units of what somebody is blamed for among which such a noun stands. */
  private static final int WORDS_FOR_DEED = 6;

  private static final Set<String> ENCOUNTERS = Set.of("event.call", "event.talk", "event.meet");

  /** The noun of an encounter, with an article and what may stand beside it. */
  private static final int WORDS_FOR_ENCOUNTER = 4;

  private final Actors actors;
  private final Discourse discourse;
  private final World world;
  private final EventJoiner joiner;
  private final OwnThreats threats;

  /** The event of the last statement that is one, and its cue. */
  private @Nullable EventDraft last;

  private Optional<Span> lastCue = Optional.empty();

  SpeechEvents(Actors actors, Discourse discourse, World world, EventJoiner joiner) {
    this.actors = actors;
    this.discourse = discourse;
    this.world = world;
    this.joiner = joiner;
    threats = new OwnThreats(actors, world);
  }

  /** What a statement does is an event too: a demand, an accusation, a threat, a refusal. */
  void read(
      Sentence sentence, Statement s, List<Condition> conditions, Circumstances circumstances) {
    if (actors.isPlayer(s.speaker())) {
      return; // what a coach demands of his players is no event
    }
    Optional<OwnThreats.Threat> own = isExpert(s) ? Optional.empty() : threats.in(sentence, s);
    own.ifPresent(threat -> joiner.drop(threat.verb().span()));
    boolean threatens =
        own.isPresent()
            || conditions.stream()
                .anyMatch(
                    c ->
                        c.kind() == ConditionKind.THREAT
                            && c.speaker().equals(Optional.of(s.speaker())));
    Optional<EventType> type =
        switch (s.act()) {
          case DEMAND, URGE -> Optional.of(EventType.REQUEST);
          case ACCUSE -> Optional.of(EventType.ACCUSE);
          case REJECT ->
              refusesToSpeak(sentence, s) ? Optional.empty() : Optional.of(EventType.REJECT);
          case DENY -> rulesOut(sentence, s) ? Optional.of(EventType.REJECT) : threat(threatens);
          case THREATEN -> Optional.of(EventType.THREATEN);
          case WARN ->
              threatens || isThreat(sentence, s)
                  ? Optional.of(EventType.THREATEN)
                  : Optional.empty();
          case PROMISE ->
              !threatens && s.addressee().filter(world::isState).isPresent()
                  ? Optional.of(EventType.AGREE) // "promised Kenya more aid"
                  : threat(threatens);
          default -> threat(threatens);
        };
    boolean bare = s.speakerSpan().isEmpty() && s.addressee().isEmpty() && s.target().isEmpty();
    if (type.isEmpty() || bare && !threatens) {
      return;
    }
    if (type.get() == EventType.REQUEST && began(sentence, s)) {
      return;
    }
    Span cue = s.cue().orElse(s.sentence());
    if ((type.get() == EventType.ACCUSE || type.get() == EventType.REQUEST) && isDeed(cue)) {
      return;
    }
    if (lastCue.equals(Optional.of(cue)) && last != null && last.type == type.get()) {
      last.actors.add(actors.spokenFor(s.speaker())); // X and Y demanded: one demand
      last.recipients.remove(s.speaker());
      return;
    }
    boolean headline = sentence.isTitle() || Sentence.isHeadline(sentence.units());
    boolean present = !headline && isPresent(sentence, cue);
    EventDraft draft =
        new EventDraft(
            type.get(),
            present ? Status.ONGOING : Status.HELD,
            cue,
            s.sentence(),
            s.rule(),
            Confidence.SPEECH_ACT);
    draft.actors.add(actors.spokenFor(s.speaker()));
    draft.date = date(sentence, s, circumstances);
    if (threatens && s.target().isEmpty() && s.addressee().isEmpty()) {
      own.flatMap(OwnThreats.Threat::against)
          .or(() -> threatened(sentence, s.speaker(), conditions))
          .ifPresent(draft.recipients::add);
    }
    joiner.recent().stream()
        .filter(d -> d.type == EventType.CONSULT && d.status == Status.HELD)
        .filter(
            d -> d.cue.start() >= sentence.span().start() && d.cue.end() <= sentence.span().end())
        .findFirst()
        .ifPresent(
            talk -> {
              draft.date = draft.date.or(() -> talk.date);
              draft.background = talk.background;
            });
    if (draft.type == EventType.REQUEST && s.target().isEmpty() && s.addressee().isEmpty()) {
      subjectOfContent(sentence, s).ifPresent(draft.recipients::add);
    }
    s.target()
        .or(() -> s.addressee().filter(id -> !discourse.unnamed().isPress(id)))
        .map(actors::spokenFor)
        .filter(t -> !draft.actors.contains(t))
        .ifPresent(draft.recipients::add);
    last = joiner.add(draft);
    lastCue = Optional.of(cue);
    boolean condemned =
        sentence.units().stream()
            .anyMatch(u -> u.span().equals(cue) && u.means("act.accuse.condemn"));
    if (s.act() == Act.ACCUSE && !condemned) {
      blamed(sentence, s, circumstances).ifPresent(joiner::add);
    }
  }

  /**
   * "X blamed Y <i>for the attack</i> on the bridge": an attack that nothing else in the sentence
   * tells of, done by the accused.
   */
  private Optional<EventDraft> blamed(Sentence sentence, Statement s, Circumstances circumstances) {
    List<Unit> units = sentence.units();
    boolean told =
        joiner.recent().stream()
            .anyMatch(d -> d.type == EventType.ASSAULT && d.sentences.contains(sentence.span()));
    if (told || s.content().isEmpty() || s.target().filter(t -> !t.equals(s.speaker())).isEmpty()) {
      return Optional.empty();
    }
    int start = 0;
    while (start < units.size() && !s.content().get().contains(units.get(start).span())) {
      start++;
    }
    boolean meant = // "accused X of preparing an invasion", "eine Invasion vorzubereiten"
        units.stream()
            .filter(u -> s.content().get().contains(u.span()))
            .anyMatch(u -> u.any(a -> a.has("tense", "infinitive") || a.has("tense", "gerund")));
    for (int at = Math.max(1, start);
        !meant && at < Math.min(units.size(), start + WORDS_FOR_DEED);
        at++) {
      Unit unit = units.get(at);
      boolean deed =
          unit.labels().isEmpty()
              && s.content().get().contains(unit.span())
              && unit.any(a -> a.wordClass().equals("noun") && DEEDS.stream().anyMatch(a::isA))
              && (unit.none(Grammar::isFinite) // l'attaque
                  || units.get(at - 1).isOf("det")
                  || Grammar.isPreposition(units.get(at - 1)));
      if (deed) {
        EventDraft draft =
            new EventDraft(
                EventType.ASSAULT,
                Status.HELD,
                unit.span(),
                sentence.span(),
                s.rule(),
                Confidence.SPEECH_ACT);
        s.target().map(actors::spokenFor).ifPresent(draft.actors::add);
        draft.claimedBy = Optional.of(s.speaker());
        draft.date = circumstances.date(at);
        draft.place = circumstances.place(at, List.of());
        return Optional.of(draft);
      }
      boolean accused = at <= start + 1; // "blamed <i>Russia</i> for"
      if (Grammar.mayBeFinite(unit) || unit.is(PartyChunker.LABEL) && !accused) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * « A condamné X à cinq ans de prison », « a revendiqué l'attentat »: told as a deed, and neither
   * accusation nor demand.
   */
  private boolean isDeed(Span cue) {
    return joiner.recent().stream()
        .anyMatch(
            d -> (d.type == EventType.COERCE || d.type == EventType.ASSAULT) && d.cue.equals(cue));
  }

  /** "They spoke on Monday. Ankara had asked for <i>the call</i>": who began what was just told. */
  private boolean began(Sentence sentence, Statement s) {
    List<Unit> content =
        sentence.units().stream()
            .filter(u -> s.content().map(c -> c.contains(u.span())).orElse(false))
            .toList();
    boolean bare =
        content.size() <= WORDS_FOR_ENCOUNTER
            && content.stream()
                .anyMatch(u -> ENCOUNTERS.stream().anyMatch(u::means) || u.means("gram.for-it"))
            && content.stream()
                .noneMatch(u -> u.value(Party.class).isPresent() || Grammar.isFinite(u));
    String side = world.stateOf(s.speaker()).orElse(s.speaker());
    Optional<EventDraft> talk =
        joiner
            .talkBefore(sentence.span())
            .filter(t -> bare)
            .filter(t -> t.actors.stream().anyMatch(a -> world.stateOf(a).orElse(a).equals(side)));
    talk.ifPresent(
        t -> {
          t.initiator = t.initiator.or(() -> Optional.of(side));
          t.sentences.add(sentence.span());
        });
    return talk.isPresent();
  }

  /** "Declined <i>to comment</i>": nothing was asked for that is refused. */
  private static boolean refusesToSpeak(Sentence sentence, Statement s) {
    return sentence.units().stream()
        .filter(u -> s.content().map(c -> c.contains(u.span())).orElse(false))
        .filter(u -> u.isOf("verb"))
        .findFirst()
        .filter(u -> u.means("act.say.comment") || u.means("act.say.answer"))
        .isPresent();
  }

  private static Optional<EventType> threat(boolean threatens) {
    return threatens ? Optional.of(EventType.THREATEN) : Optional.empty();
  }

  /** "Ruled out talks": what is asked for or planned, unlike "ruled out sabotage". */
  private boolean rulesOut(Sentence sentence, Statement s) {
    return !isExpert(s)
        && sentence.units().stream()
            .anyMatch(u -> s.cue().equals(Optional.of(u.span())) && u.means("act.deny.rule-out"))
        && !isOfHostility(sentence, s);
  }

  /** Whether a warning is against somebody; one that keeps people from harm threatens nobody. */
  private boolean isThreat(Sentence sentence, Statement s) {
    if (s.addressee().map(this::isPublic).orElse(false)) {
      return isOfHostility(sentence, s);
    }
    if (isExpert(s)) {
      return false; // "analysts warn that prices could rise"
    }
    return s.addressee().isPresent() || s.target().isPresent() || isHostile(sentence, s);
  }

  private boolean isExpert(Statement s) {
    Description speaker = discourse.unnamed().of(s.speaker()).orElse(null);
    return speaker != null && EXPERTS.contains(speaker.role());
  }

  /** Whether people are told of whom warnings mostly keep from harm: residents, drivers. */
  private boolean isPublic(String id) {
    Description description = discourse.unnamed().of(id).orElse(null);
    return description != null && PUBLIC.contains(description.role());
  }

  private boolean isOfHostility(Sentence sentence, Statement s) {
    return sentence.units().stream()
        .anyMatch(
            u -> s.content().map(c -> c.contains(u.span())).orElse(false) && world.isHostile(u));
  }

  /**
   * Whether a warning is of what somebody would do: one that winter is near threatens nobody.
   * Warnings of things and not of what happens are taken for threats.
   */
  private boolean isHostile(Sentence sentence, Statement s) {
    List<Unit> content =
        sentence.units().stream()
            .filter(u -> s.content().map(c -> c.contains(u.span())).orElse(false))
            .toList();
    return content.stream().noneMatch(Grammar::isFinite)
        || content.stream().anyMatch(u -> Grammar.isUnreal(u) || world.isHostile(u));
  }

  /** The day of the cue, not one in what is said. */
  private static Optional<String> date(
      Sentence sentence, Statement s, Circumstances circumstances) {
    List<Unit> units = sentence.units();
    for (int at = 0; at < units.size() && s.cue().isPresent(); at++) {
      if (units.get(at).span().equals(s.cue().get())) {
        return circumstances.dateOutside(at, s.content());
      }
    }
    return Optional.empty();
  }

  /** Whether the cue can only be read as a present tense that is no headline's. */
  private static boolean isPresent(Sentence sentence, Span cue) {
    List<Analysis> verbs =
        sentence.units().stream()
            .filter(u -> u.span().equals(cue))
            .flatMap(u -> u.analyses().stream())
            .filter(a -> a.wordClass().equals("verb"))
            .toList();
    return !verbs.isEmpty()
        && verbs.stream().allMatch(a -> a.has("tense", "present") && !a.has("style", "headline"));
  }

  /** Whom a demand is about: the party that what is demanded begins with ("that X stop"). */
  private Optional<String> subjectOfContent(Sentence sentence, Statement s) {
    if (s.content().isEmpty()) {
      return Optional.empty();
    }
    List<Unit> content =
        sentence.units().stream().filter(u -> s.content().get().contains(u.span())).toList();
    return content.stream()
        .limit(2)
        .flatMap(u -> u.value(Party.class).stream())
        .filter(p -> discourse.knows(p) && !p.pronoun().equals("thing"))
        .flatMap(actors::whoActs)
        .map(world::actorOf)
        .filter(id -> !id.equals(s.speaker()))
        .findFirst();
  }

  /** Who would have to do it: the first party in what a threat is made to depend on. */
  private Optional<String> threatened(
      Sentence sentence, String speaker, List<Condition> conditions) {
    return conditions.stream()
        .filter(c -> c.speaker().equals(Optional.of(speaker)))
        .flatMap(c -> sentence.units().stream().filter(u -> c.when().contains(u.span())))
        .flatMap(u -> u.value(Party.class).stream())
        .flatMap(actors::whoActs)
        .map(world::actorOf)
        .filter(id -> !id.equals(speaker))
        .findFirst();
  }
}
