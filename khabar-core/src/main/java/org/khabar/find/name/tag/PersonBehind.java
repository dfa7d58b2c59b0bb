package org.khabar.find.name.tag;

import java.util.List;
import org.khabar.find.name.Name;
import org.khabar.model.EntityType;
import org.khabar.rules.Unit;

/**
 * Whether a person begins within words that are tagged as one name, right behind whom he belongs
 * to: languages that put the holder of a post behind it write "kocha wa Zelford Peter Moyo" (the
 * coach of Zelford, Peter Moyo) without a comma.
 */
final class PersonBehind {
  private PersonBehind() {}

  /**
   * Whether the word at {@code at} is a given name with a surname behind it, and what stands before
   * it from {@code start} on is a body, or a known place.
   */
  static boolean begins(List<Unit> units, int start, int at, int end, EntityType tagged) {
    return at > start
        && at + 1 < end
        && isGivenName(units.get(at))
        && isFreeCapital(units.get(at + 1))
        && units.get(at - 1).isCapitalised()
        && !isGivenName(units.get(at - 1))
        && isBody(units.subList(start, at), tagged);
  }

  private static boolean isBody(List<Unit> before, EntityType tagged) {
    boolean kind = before.stream().anyMatch(u -> u.means("org") || !u.isCapitalised());
    if (kind && !isHighBody(before)) {
      return false; // a school or a hospital may be called after somebody
    }
    boolean place = before.stream().allMatch(PersonBehind::isKnownPlace);
    return tagged == EntityType.ORG || place;
  }

  /** "Mahakama Kuu" (the High Court): a kind of body with nothing but an adjective. */
  private static boolean isHighBody(List<Unit> before) {
    Unit first = before.getFirst();
    boolean phrase = before.size() == 1 && first.surface().indexOf(' ') > 0;
    return first.means("org") && (phrase || before.size() == 2 && before.getLast().isOf("adj"));
  }

  private static boolean isKnownPlace(Unit unit) {
    return unit.value(Name.class)
        .filter(n -> n.type() != EntityType.PER && !n.entities().isEmpty())
        .isPresent();
  }

  private static boolean isGivenName(Unit unit) {
    return unit.isBareWord() && unit.isCapitalised() && unit.isOf("given-name");
  }

  private static boolean isFreeCapital(Unit unit) {
    return unit.isBareWord() && unit.isCapitalised();
  }
}
