package org.khabar.read;

import java.util.List;
import org.khabar.rules.Unit;

/**
 * Who suffers a deed that a noun tells of: "condemned the arrest of <i>X</i>", حمله روسیه به
 * <i>اوکراین</i>. Whoever blames somebody for the deed does not blame them.
 */
final class Victims {
  /** Deeds of which whoever owns the noun is the victim. */
  private static final List<String> SUFFERED =
      List.of(
          "event.arrest",
          "event.kill",
          "event.abduct",
          "event.wound",
          "event.coerce.sentence",
          "event.coerce.hold",
          "event.sanction.expel",
          "event.attack.assassinate");

  /** Deeds of which the owner of the noun is the doer, and a preposition tells the victim. */
  private static final List<String> DONE = List.of("event.attack", "event.invade");

  private Victims() {}

  /**
   * Whether a party is the victim of a deed beside it.
   *
   * @param deedBehind whether such nouns stand behind those whom they tell of, as in Turkish
   */
  static boolean isOne(List<Unit> units, int party, int cue, boolean deedBehind) {
    int at = party - 1;
    boolean second = at >= 0 && Grammar.isParty(units.get(at)); // "Russia's on Ukraine the attack"
    if (deedBehind && party + 1 != cue && isDeed(units, party + 1, second ? DONE : SUFFERED)) {
      return true;
    }
    if (at == cue || at < 0) {
      return false;
    }
    if (isDeed(units, at, SUFFERED)) {
      return true; // no preposition where a noun owns by standing before
    }
    boolean joins = Grammar.isPreposition(units.get(at)) || Grammar.isGenitive(units.get(at));
    if (!joins) {
      return false;
    }
    if (at - 1 != cue && isDeed(units, at - 1, SUFFERED)) {
      return true;
    }
    boolean by = units.get(at).means("gram.by") || Grammar.isGenitive(units.get(at));
    int deed = at - 1;
    if (at > 1 && Grammar.isParty(units.get(deed))) { // "the attack by Russia on": who did it
      deed--;
      deed -= Grammar.isGenitive(units.get(deed)) || units.get(deed).means("gram.by") ? 1 : 0;
    }
    return !by && deed != cue && isDeed(units, deed, DONE);
  }

  private static boolean isDeed(List<Unit> units, int at, List<String> deeds) {
    return at >= 0
        && at < units.size()
        && units.get(at).labels().isEmpty()
        && units.get(at).any(a -> deeds.stream().anyMatch(a::isA) && !Grammar.isFinite(a));
  }
}
