package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.Act;
import org.khabar.model.Statement;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Threats without a word for threatening: what somebody says of a hostile deed that is to come and
 * their own: "X said that <i>it would bomb</i> Y", "“<i>We will close</i> the border,” said X".
 */
final class OwnThreats {
  private static final Set<Act> PLAIN = Set.of(Act.SAY, Act.PROMISE, Act.WARN);

  /** PLOVER types of deeds that threaten whomever they are to befall. */
  private static final Set<String> DEEDS = Set.of("ASSAULT", "THREATEN", "SANCTION", "COERCE");

  /** Units between a verb and its subject: auxiliaries and adverbs. */
  private static final int NEAR = 4;

  /** Parts of a state that its officials speak for. */
  private static final List<String> FORCES = List.of("role.military", "role.soldier");

  private final Actors actors;
  private final World world;

  OwnThreats(Actors actors, World world) {
    this.actors = actors;
    this.world = world;
  }

  /** A hostile deed that a speaker announces, and who would suffer it. */
  record Threat(Unit verb, Optional<String> against) {}

  /** What a statement threatens with, if it does so in plain words. */
  Optional<Threat> in(Sentence sentence, Statement s) {
    if (!PLAIN.contains(s.act()) || s.content().isEmpty()) {
      return Optional.empty();
    }
    List<Unit> content =
        sentence.units().stream().filter(u -> s.content().get().contains(u.span())).toList();
    for (int at = 1; at < content.size(); at++) {
      if (isDeedToCome(content.get(at)) && isOfSpeaker(content, at, s)) {
        return Optional.of(new Threat(content.get(at), against(content, at, s)));
      }
    }
    return Optional.empty();
  }

  private boolean isDeedToCome(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(
            a ->
                a.wordClass().equals("verb")
                    && Grammar.isUnreal(a)
                    && DEEDS.contains(world.code(a.concept()))
                    && !a.isA("act"))
        && unit.none(OwnThreats::isPassiveOrNot);
  }

  private static boolean isPassiveOrNot(Analysis reading) {
    return reading.has("voice", "passive") || reading.has("polarity", "negative");
  }

  /** Whether "we", a pronoun, the speaker by name or the speaker's forces stand before a verb. */
  private boolean isOfSpeaker(List<Unit> content, int verb, Statement s) {
    for (int at = verb - 1; at >= 0 && verb - at <= NEAR; at--) {
      Unit unit = content.get(at);
      if (unit.labels().isEmpty() && unit.means("gram.pronoun.first")) {
        return true;
      }
      Optional<Party> party = unit.value(Party.class);
      if (party.isPresent()) {
        return isSpeakers(party.get(), s.speaker());
      }
      if (!Grammar.isAuxiliary(unit) && !SharedSubjects.isAdverb(unit)) {
        return false;
      }
    }
    return false;
  }

  private boolean isSpeakers(Party party, String speaker) {
    boolean forces = party.bodies().isEmpty() && FORCES.stream().anyMatch(party.role()::startsWith);
    return !party.pronoun().isEmpty()
        || forces
        || actors.whoActs(party).map(world::actorOf).anyMatch(id -> isSame(id, speaker));
  }

  private boolean isSame(String id, String speaker) {
    return id.equals(speaker)
        || actors.spokenFor(speaker).equals(id)
        || world.stateOf(speaker).filter(id::equals).isPresent();
  }

  /** The first party behind the verb that is not the speaker. */
  private Optional<String> against(List<Unit> content, int verb, Statement s) {
    return content.stream()
        .skip(verb + 1)
        .flatMap(u -> u.value(Party.class).stream())
        .filter(party -> party.pronoun().isEmpty())
        .limit(1)
        .flatMap(party -> party.name().isPresent() ? actors.whoActs(party) : whom(party))
        .map(world::actorOf)
        .filter(id -> !isSame(id, s.speaker()) && !world.isTown(id))
        .findFirst();
  }

  private Stream<String> whom(Party party) {
    return actors.knows(party) ? actors.whoActs(party) : Stream.of();
  }
}
