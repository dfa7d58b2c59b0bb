package org.khabar.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Channel;
import org.khabar.model.Condition;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.Status;
import org.khabar.rules.Unit;

/** Finds who did what to whom in one article. */
final class EventReader {
  /** Verbs that say of a deed only that it is done, or how far it is. */
  private static final List<String> LIGHT =
      List.of("gram.light", "event.begin", "event.end", "event.resume");

  private static final int RECENT_DAYS = 10;
  private static final Set<EventType> VIOLENT = Set.of(EventType.ASSAULT, EventType.COERCE);

  /** What players and artists do to one another without harm. */
  private static final Set<EventType> PLAYED =
      Set.of(
          EventType.ASSAULT,
          EventType.RETREAT,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.AGREE);

  private final FrameMatcher frames;
  private final Discourse discourse;
  private final World world;
  private final Optional<LocalDate> today;
  private final StatusReader statuses;
  private final EventJoiner joiner;
  private final Actors actors;
  private final SpeechEvents speech;
  private final TalkParties talkParties;
  private final EventNumbers numbers;
  private final boolean verbFirst;

  EventReader(
      FrameMatcher frames,
      Discourse discourse,
      World world,
      Optional<LocalDate> today,
      EventNumbers numbers,
      boolean verbFirst) {
    this.verbFirst = verbFirst;
    this.numbers = numbers;
    this.frames = frames;
    this.discourse = discourse;
    this.world = world;
    this.today = today;
    this.statuses = new StatusReader(today);
    this.joiner = new EventJoiner(world);
    this.actors = new Actors(discourse, world);
    this.speech = new SpeechEvents(actors, discourse, world, joiner);
    this.talkParties = new TalkParties(actors, discourse, joiner);
  }

  /** The events of all sentences read so far. */
  List<Event> events() {
    List<EventDraft> known =
        joiner.drafts().stream().filter(d -> isWorthTelling(d) || d.duration.isPresent()).toList();
    new TalksOfDeals(joiner::partiesFit, id -> world.entity(id).isPresent()).fill(known);
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : known) {
      if (isWorthTelling(draft)) {
        events.add(draft.event("e" + (events.size() + 1)));
      }
    }
    return events;
  }

  /** Reads the next sentence, given the statements up to it. */
  void read(Sentence sentence, Clause clause, List<Said> statements, List<Condition> conditions) {
    List<FrameMatch> matches = frames.match(clause);
    List<Integer> cues =
        matches.stream()
            .filter(m -> matches.stream().noneMatch(light -> isNounOf(m, light)))
            .filter(m -> !isOfInitiator(m))
            .map(FrameMatch::cue)
            .toList();
    Circumstances circumstances = new Circumstances(sentence.units(), cues);
    for (FrameMatch match : matches) {
      if (VisitPurposes.visitOf(match, matches, sentence.units()).isPresent()) {
        continue; // told with the visit
      }
      if (!isOfInitiator(match)) {
        List<Integer> hosts = VisitPurposes.hosts(match, matches, sentence.units());
        event(sentence, match, hosts, circumstances, statements, conditions);
      }
    }
    matches.stream().filter(EventReader::isOfInitiator).forEach(m -> initiator(sentence, m));
    statements.stream()
        .map(Said::statement)
        .filter(s -> sentence.span().contains(s.cue().orElse(s.sentence())))
        .forEach(s -> speech.read(sentence, s, conditions, circumstances));
  }

  /** "At the request of X": who began what is told there, with no day or place of its own. */
  private static boolean isOfInitiator(FrameMatch match) {
    return match.set("attach").equals("initiator");
  }

  /** "Made a call", "ended talks": what stands near the noun belongs to the verb with parties. */
  private static boolean isNounOf(FrameMatch noun, FrameMatch light) {
    return light != noun
        && LIGHT.stream().anyMatch(light.reading()::isA)
        && !light.all("actor").isEmpty()
        && noun.fillers().values().stream().allMatch(List::isEmpty)
        && noun.reading().wordClass().equals("noun")
        && light.noun().filter(n -> n.concept().equals(noun.reading().concept())).isPresent();
  }

  private void event(
      Sentence sentence,
      FrameMatch match,
      List<Integer> hosts,
      Circumstances circumstances,
      List<Said> statements,
      List<Condition> conditions) {
    Optional<EventType> type = type(match);
    List<Unit> units = sentence.units();
    if (type.isEmpty()
        || EventCues.isUnused(units, match)
        || type.get() == EventType.SANCTION && EventCues.isLifted(units, match)
        || NaturalDeaths.isOne(units, match)
        || PLAYED.contains(type.get()) && Actors.plays(sentence, match, type.get())) {
      return;
    }
    List<Integer> parties = new ArrayList<>(match.all("actor"));
    parties.addAll(match.all("partner"));
    parties.addAll(hosts);
    Span cue = units.get(match.cue()).span();
    boolean light =
        verbFirst && match.reading().wordClass().equals("verb") && !match.all("actor").isEmpty();
    int noun = light ? match.content() : match.cue(); // "will hold a session in Vienna"
    Optional<String> date =
        CalledOff.newDay(units, match, circumstances)
            .flatMap(circumstances::dayAt)
            .or(() -> circumstances.date(match.cue()))
            .or(() -> circumstances.date(noun));
    Optional<Statement> within =
        statements.stream().filter(s -> s.holds(cue)).findFirst().map(Said::statement);
    Status told = statuses.status(type.get(), units, match, circumstances, date);
    EventDraft draft =
        new EventDraft(
            type.get(),
            Modality.of(told, units, match, within, conditions),
            cue,
            sentence.span(),
            match.rule(),
            Confidence.DEED);
    draft.concept = Optional.of(match.reading().concept());
    draft.mediated =
        match.reading().isA("event.talk.mediate") && match.reading().has("tense", "past");
    actors.ids(sentence, match.all("actor")).forEach(draft.actors::add);
    actors.ids(sentence, match.all("partner")).forEach(draft.actors::add);
    actors.ids(sentence, hosts).forEach(draft.actors::add);
    if (match.all("actor").isEmpty() && EventCues.isDropped(match)) {
      discourse.lastPerson().map(world::actorOf).ifPresent(draft.actors::add);
      if (draft.type == EventType.CONSULT && draft.actors.size() == 1) { // "there he met X"
        discourse
            .otherBefore(cue.start(), draft.actors.iterator().next())
            .ifPresent(draft.actors::add);
      }
    }
    actors.ids(sentence, match.all("recipient")).forEach(draft.recipients::add);
    draft.struck = VIOLENT.contains(draft.type) && !match.all("recipient").isEmpty();
    if (draft.struck && draft.recipients.isEmpty()) {
      draft.place = Actors.placeOf(sentence, match.all("recipient"));
    }
    if (draft.actors.size() == 1 && circumstances.with(match.cue(), "gram.with-pronoun")) {
      discourse
          .otherBefore(cue.start(), draft.actors.iterator().next())
          .ifPresent(draft.actors::add);
    }
    if (draft.actors.stream().filter(a -> !actors.isDescribed(a)).count() >= 2) {
      draft.actors.removeIf(actors::isDescribed);
    }
    draft.recipients.removeAll(draft.actors);
    draft.date = date;
    draft.number = numbers.of(draft.type, sentence, match, circumstances);
    boolean issued = // "released photographs": nobody was set free
        match.reading().isA("event.concede.release")
            && units.get(match.cue()).means("gram.light.issue")
            && draft.recipients.isEmpty()
            && draft.number.isEmpty();
    if (issued) {
      return;
    }
    draft.duration = circumstances.duration(match.cue());
    draft.place = Actors.placeOf(sentence, match.all("place")).or(() -> draft.place);
    if (draft.type == EventType.PROTEST && draft.actors.isEmpty() && draft.place.isEmpty()) {
      draft.place = actors.townOf(sentence, match.all("actor"));
    }
    boolean remote =
        told(draft.type, match.cue(), circumstances)
            .filter(c -> c != Channel.IN_PERSON)
            .isPresent();
    if (draft.place.isEmpty() && !remote) {
      draft.place =
          circumstances.place(match.cue(), parties).or(() -> circumstances.place(noun, parties));
    }
    boolean visit =
        match.reading().isA("event.visit")
            || match.reading().isA("gram.light.go") // "went to Oslo"
            || match.noun().filter(n -> n.isA("event.visit")).isPresent(); // "put off a visit"
    if (visit && draft.recipients.isEmpty()) {
      draft.place.flatMap(world::stateOf).or(() -> draft.place).ifPresent(draft.recipients::add);
      draft.recipients.removeAll(draft.actors);
    }
    if (visit && draft.place.isEmpty()) {
      draft.place =
          Actors.placeOf(sentence, match.all("recipient"))
              .or(() -> draft.recipients.stream().findFirst());
      draft.place.flatMap(world::stateOf).ifPresent(draft.recipients::add);
      draft.recipients.removeAll(draft.actors);
    }
    if (draft.type == EventType.ASSAULT && draft.recipients.isEmpty()) {
      abroad(draft).ifPresent(draft.recipients::add);
    }
    draft.channel = channel(match, circumstances, draft);
    if (visit && draft.channel.isEmpty()) {
      draft.channel = Optional.of(Channel.IN_PERSON);
    }
    actors.ids(sentence, match.all("initiator")).stream()
        .findFirst()
        .ifPresent(i -> draft.initiator = Optional.of(i));
    draft.claimedBy = within.map(Statement::speaker);
    within.filter(s -> s.act() == Act.ACCUSE).ifPresent(s -> blame(draft, s));
    draft.background = isLongPast(date) && draft.status == Status.HELD;
    boolean bareLength = // "Переговоры длились три часа"
        match.cue() == 0
            && !match.reading().wordClass().equals("verb")
            && draft.actors.isEmpty()
            && draft.duration.isPresent()
            && draft.date.isEmpty()
            && draft.place.isEmpty();
    draft.pointsBack =
        EventCues.pointsBack(units, match)
            || draft.date.isEmpty() && EventCues.isTheirs(units, match)
            || bareLength;
    if (draft.type == EventType.CONSULT) {
      talkParties.fill(draft, sentence, match, circumstances, statements);
    }
    if (draft.type == EventType.CONSULT
        && draft.actors.stream()
            .anyMatch(a -> world.isOutlet(a) || discourse.unnamed().isPress(a))) {
      return; // what is told to a paper is an interview
    }
    EventDraft known = joiner.add(draft);
    discourse.dealings().note(known.type, known.actors);
  }

  /**
   * "X accused Y of attacking Z", "… that it had attacked Z": what somebody is accused of the
   * accused did, and never who accuses.
   */
  private static void blame(EventDraft draft, Statement accusation) {
    accusation
        .target()
        .filter(accused -> !draft.recipients.contains(accused))
        .filter(accused -> draft.actors.isEmpty() || isAll(draft.actors, accusation.speaker()))
        .ifPresent(
            accused -> {
              draft.actors.clear();
              draft.actors.add(accused);
            });
  }

  private static boolean isAll(Set<String> actors, String one) {
    return actors.size() == 1 && actors.contains(one);
  }

  /** The other state in which a state strikes. */
  private Optional<String> abroad(EventDraft draft) {
    boolean states = !draft.actors.isEmpty() && draft.actors.stream().allMatch(world::isState);
    return draft
        .place
        .filter(p -> states)
        .flatMap(world::stateOf)
        .filter(state -> !draft.actors.contains(state));
  }

  private Optional<Channel> channel(
      FrameMatch match, Circumstances circumstances, EventDraft draft) {
    Optional<Channel> told = told(draft.type, match.cue(), circumstances);
    String fixed = match.set("channel");
    boolean call = draft.type == EventType.CONSULT && match.reading().isA("event.call");
    if (told.isEmpty() && call) {
      return Optional.of(match.reading().isA("event.call.video") ? Channel.VIDEO : Channel.PHONE);
    }
    if (told.isEmpty() && !fixed.isEmpty()) {
      return Optional.of(Channel.valueOf(fixed.replace('-', '_').toUpperCase(Locale.ROOT)));
    }
    boolean meeting = draft.type == EventType.CONSULT && draft.place.isPresent();
    return told.isPresent() ? told : meeting ? Optional.of(Channel.IN_PERSON) : Optional.empty();
  }

  private static Optional<Channel> told(EventType type, int cue, Circumstances circumstances) {
    return type == EventType.CONSULT
        ? circumstances.channelOfEncounter(cue)
        : circumstances.channel(cue);
  }

  private Optional<EventType> type(FrameMatch match) {
    String name = match.stated("type");
    if (name.isEmpty()) {
      name = world.code(match.concept("type"));
    }
    for (EventType type : EventType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private void initiator(Sentence sentence, FrameMatch match) {
    actors.ids(sentence, match.all("initiator")).stream()
        .findFirst()
        .ifPresent(
            id ->
                joiner
                    .encounterIn(sentence.span())
                    .or(() -> joiner.latest(EventType.CONSULT, Status.HELD))
                    .or(() -> joiner.latest(EventType.CONSULT, Status.SCHEDULED))
                    .ifPresent(
                        draft -> {
                          draft.initiator = draft.initiator.or(() -> Optional.of(id));
                          draft.sentences.add(sentence.span());
                        }));
  }

  private boolean isLongPast(Optional<String> date) {
    if (date.isEmpty() || today.isEmpty()) {
      return false;
    }
    String recent = today.get().minusDays(RECENT_DAYS).toString();
    String value = date.get();
    if (value.length() > 4 && value.contains("W")) {
      return false;
    }
    return value.compareTo(recent.substring(0, Math.min(value.length(), recent.length()))) < 0;
  }

  /** An event that says neither who nor when nor where is a mere mention. */
  private boolean isWorthTelling(EventDraft draft) {
    if (draft.type == EventType.CONSULT) {
      if (draft.actors.size() == 1 && draft.actors.stream().allMatch(actors::isSomebody)) {
        return false;
      }
      boolean told = draft.date.isPresent() || draft.place.isPresent() || draft.mediated;
      boolean occasion = draft.date.isPresent() && draft.place.isPresent();
      return draft.actors.size() >= 2 || draft.actors.size() == 1 && told || occasion;
    }
    if (draft.type == EventType.PROTEST && draft.place.isPresent()) {
      return true; // thousands took to the streets
    }
    boolean victims = draft.number.isPresent() && VIOLENT.contains(draft.type);
    return !draft.actors.isEmpty()
        || !draft.recipients.isEmpty()
        || victims
        || draft.struck && draft.place.isPresent();
  }
}
