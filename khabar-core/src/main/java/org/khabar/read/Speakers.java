package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds who speaks at a cue: who is named there, or whose turn it still is. */
final class Speakers {
  /**
   * Somebody who speaks.
   *
   * @param named the words that name the speaker; empty when the text leaves them out
   */
  record Speaker(String id, Optional<Span> named) {}

  private final boolean dropsSubjects;
  private final boolean verbFirst;
  private final boolean verbLast;

  /** Forms of verbs that only people, or only bodies, are the subjects of. */
  private final Set<String> personal;

  private final Set<String> bodily;
  private final Discourse discourse;
  private final World world;

  /** For one article. */
  Speakers(LanguageTools tools, Discourse discourse) {
    dropsSubjects = tools.dropsSubjects();
    verbFirst = tools.verbFirst();
    verbLast = tools.verbLast();
    personal = tools.personSubjects();
    bodily = tools.bodySubjects();
    this.discourse = discourse;
    world = tools.world();
  }

  /**
   * Who speaks; nobody where the text does not tell.
   *
   * @param here the statements that were found in this sentence before
   */
  List<Speaker> of(Sentence sentence, FrameMatch match, List<Said> here) {
    List<Speaker> speakers = new ArrayList<>();
    for (Party party : parties(sentence, match.all("speaker"))) {
      if (discourse.knows(party)) {
        for (String id : discourse.resolveAll(party)) {
          speakers.add(new Speaker(world.actorOf(id), Optional.of(shown(party))));
        }
      }
    }
    for (int at : match.all("speaker")) {
      Unit unit = sentence.units().get(at);
      if (unit.value(Party.class).isEmpty()) { // "by Ukrainian accounts"
        PartyChunker.people(unit)
            .map(state -> new Speaker(world.actorOf(state), Optional.of(unit.span())))
            .ifPresent(speakers::add);
      }
    }
    if (speakers.isEmpty() && (mayDrop(sentence, match) || severalGoOn(sentence, match, here))) {
      sameSubject(sentence, match, here)
          .or(() -> dropped(match.reading()))
          .filter(id -> !speaksAsMany(match.reading()) || !discourse.isPerson(id))
          .flatMap(id -> verbFirst ? inNumber(match.reading(), id) : Optional.of(id))
          .ifPresent(id -> speakers.add(new Speaker(id, Optional.empty())));
    }
    return speakers;
  }

  /** Whom a verb without subject tells of; its form may say that it is a person or a body. */
  private Optional<String> dropped(Analysis reading) {
    String subject = reading.features().getOrDefault("subject", "");
    if (personal.contains(subject)) {
      return discourse
          .lastSpeaker()
          .filter(discourse::isPerson)
          .or(discourse::personTold)
          .or(discourse::lastPerson)
          .or(discourse::lastSpeaker);
    }
    if (bodily.contains(subject)) {
      return discourse.lastSpeaker().filter(id -> !discourse.isPerson(id)).or(discourse::bodyTold);
    }
    return discourse.lastSpeaker().or(discourse::lastPerson);
  }

  /** The one who fills a slot other than the speaker's. */
  Optional<String> other(Sentence sentence, List<Integer> positions) {
    return parties(sentence, positions).stream()
        .filter(p -> !p.isSides())
        .findFirst()
        .flatMap(p -> p.pronoun().equals("thing") ? thing(sentence, p) : Optional.of(id(p)));
  }

  /** "Suspended the BBC, accusing <i>it</i> of …": the body that the sentence named last. */
  private Optional<String> thing(Sentence sentence, Party it) {
    return discourse.bodyBetween(sentence.span().start(), it.span().start()).map(world::actorOf);
  }

  /** To whom something is said; "it" is what is spoken of. */
  Optional<String> told(Sentence sentence, List<Integer> positions) {
    return parties(sentence, positions).stream()
        .filter(p -> !p.pronoun().equals("thing") && !p.isSides())
        .findFirst()
        .map(this::id);
  }

  String id(Party party) {
    return world.actorOf(discourse.resolve(party));
  }

  static List<Party> parties(Sentence sentence, List<Integer> positions) {
    return positions.stream()
        .map(i -> sentence.units().get(i).value(Party.class))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The party that a word for a source tells of by itself: <i>Polizeiangaben</i>. */
  static Optional<Party> named(Unit cue) {
    return cue.analyses().stream()
        .map(Analysis::concept)
        .filter(concept -> concept.startsWith("role."))
        .findFirst()
        .map(role -> Party.ofRole(cue.span(), role));
  }

  /** The words that name a speaker: the name if there is one. */
  static Span shown(Party party) {
    return party.name().map(Mention::span).orElse(party.span());
  }

  boolean isPress(String id) {
    return world.isOutlet(id);
  }

  /** Whether the verb can stand without its subject here. */
  private boolean mayDrop(Sentence sentence, FrameMatch match) {
    if (isFirstPerson(match.reading()) || match.reading().has("object", "1")) {
      return false; // "we believe" in a quotation: the statement around it says who
    }
    if (verbFirst && nounFollows(sentence.units(), match)) {
      return false; // the subject is there, though nobody that we know
    }
    if (verbLast && pointsAtThing(sentence.units(), match)) {
      return false;
    }
    boolean goesOn = match.cue() > 0 && Grammar.isAnd(sentence.units().get(match.cue() - 1));
    return dropsSubjects || goesOn || !match.reading().wordClass().equals("verb");
  }

  /** Whether those who were heard in this sentence as several may go on: в МИД …, а слухи … */
  private static boolean severalGoOn(Sentence sentence, FrameMatch match, List<Said> here) {
    boolean earlier =
        here.stream()
            .filter(said -> !said.source() && said.cue() < match.cue())
            .anyMatch(said -> sentence.units().get(said.cue()).any(Speakers::isPlural));
    return earlier && match.set("continues").equals("yes") && isPlural(match.reading());
  }

  /** A participle in the plural goes on with several, whom nobody may know: "مطالبين". */
  private static boolean speaksAsMany(Analysis reading) {
    return isPlural(reading)
        && reading.has("tense", "participle")
        && reading.has("adverbial", "yes");
  }

  private static boolean isPlural(Analysis reading) {
    return reading.has("number", "plural");
  }

  /**
   * The speaker left out, or whom the verb's number means: Arabic قالوا is no one person's, and قال
   * none of several's.
   */
  private Optional<String> inNumber(Analysis reading, String id) {
    if (!reading.wordClass().equals("verb") || reading.has("tense", "participle")) {
      return Optional.of(id);
    }
    if (isPlural(reading)) {
      return discourse.isPerson(id) ? discourse.severalTold() : Optional.of(id);
    }
    boolean man = reading.has("number", "sg") && reading.has("gender", "m");
    return man && discourse.unnamed().isSeveral(id) ? discourse.personTold() : Optional.of(id);
  }

  /** Whether a noun stands where the subject does that is no object: "confirmed <i>plans</i>". */
  private static boolean nounFollows(List<Unit> units, FrameMatch match) {
    int next = match.cue() + 1;
    if (next < units.size() && units.get(next).is("NUM")) {
      return true; // "said 60 per cent of those asked"
    }
    return match.reading().wordClass().equals("verb")
        && next < units.size()
        && units.get(next).labels().isEmpty()
        && !units.get(next).analyses().isEmpty()
        && units.get(next).all(a -> a.wordClass().equals("noun") || a.wordClass().equals("adj"))
        && units.get(next).none(a -> a.has("case", "accusative") || isOwnDeed(a));
  }

  /** "Repeated <i>his support</i>": a deed of the speaker's own. */
  private static boolean isOwnDeed(Analysis reading) {
    return reading.has("owner", "3") && (reading.isA("act") || reading.isA("event"));
  }

  /** "<i>These remarks</i> point to X": a thing opens the sentence as the subject of its verb. */
  private static boolean pointsAtThing(List<Unit> units, FrameMatch match) {
    int at = 0;
    if (units.size() < 3 || !units.get(0).means("gram.demonstrative")) {
      return false;
    }
    do {
      at++;
    } while (at < match.cue() && isThing(units.get(at)));
    return at > 1
        && at < match.cue()
        && !units.get(at).means("gram.object-marker")
        && !units.get(at).isPunctuation()
        && !isPlural(match.reading())
        && noneFinite(units, at, match.cue());
  }

  private static boolean isThing(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("noun") || a.wordClass().equals("adj"));
  }

  private static boolean noneFinite(List<Unit> units, int from, int to) {
    return units.subList(from, to).stream().noneMatch(Grammar::isFinite);
  }

  private static boolean isFirstPerson(Analysis reading) {
    return reading.has("person", "1")
        || reading.has("subject", "p1")
        || reading.has("subject", "p2");
  }

  /** The speaker of an earlier cue of this sentence whose subject agrees as this one's does. */
  private Optional<String> sameSubject(Sentence sentence, FrameMatch match, List<Said> here) {
    String subject = match.reading().features().getOrDefault("subject", "");
    boolean goesOn =
        match.set("continues").equals("yes")
            || match.cue() > 0 && Grammar.isAnd(sentence.units().get(match.cue() - 1));
    if (subject.isEmpty() && !goesOn) {
      return Optional.empty();
    }
    return here.reversed().stream()
        .filter(said -> !said.source() && said.cue() < match.cue())
        .filter(said -> subject.isEmpty() || agrees(sentence.units().get(said.cue()), subject))
        .findFirst()
        .map(said -> said.statement().speaker());
  }

  private static boolean agrees(Unit cue, String subject) {
    return cue.any(a -> a.has("subject", subject));
  }
}
