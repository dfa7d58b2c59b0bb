package org.khabar.dossier;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.Quantity;
import org.khabar.model.Span;

/** What people are counted as, whatever word a language has for people: the dead, the wounded. */
final class CountedPeople {
  private static final String DEAD = "dead";
  private static final String WOUNDED = "wounded";
  private static final String PERSON = "person";

  /** Units of people of whom nothing more is said. */
  private static final Set<String> ANYBODY =
      Set.of(PERSON, "civilian", "citizen", "people", "victim");

  private CountedPeople() {}

  /** The unit of a quantity; people near a word for killing or wounding are dead or wounded. */
  static String unit(Quantity quantity, Span sentence, FeatureReader features) {
    if (!ANYBODY.contains(quantity.unit())) {
      return quantity.unit();
    }
    Optional<String> deed =
        features.nearest(quantity.span(), sentence, c -> isOfDead(c) || isOfWounded(c));
    return deed.map(c -> isOfDead(c) ? DEAD : WOUNDED).orElse(PERSON);
  }

  /** Whether what is counted grows as more is known. */
  static boolean isToll(String unit) {
    return unit.equals(DEAD) || unit.equals(WOUNDED) || unit.equals("missing");
  }

  private static boolean isOfDead(String concept) {
    return concept.startsWith("event.kill") || concept.equals("unit.dead");
  }

  private static boolean isOfWounded(String concept) {
    return concept.startsWith("event.wound") || concept.equals("unit.wounded");
  }
}
