package org.khabar.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Concept;
import org.khabar.model.Quantity;
import org.khabar.model.Span;

/**
 * What people are counted as, whatever word a language has for people: the dead, the arrested.
 *
 * <p>A paper that counts suspects and one that counts men count the same when both tell of their
 * arrest; what happened to people is the unit, and not the noun.
 */
final class CountedPeople {
  private static final String DEAD = "dead";
  private static final String WOUNDED = "wounded";
  private static final String MISSING = "missing";
  private static final String DISPLACED = "displaced";
  private static final String PERSON = "person";

  /** Units of people of whom nothing more is said. */
  private static final Set<String> ANYBODY =
      Set.of(PERSON, "civilian", "citizen", "people", "victim");

  /** Nouns for people of whom one paper takes this and another that for the same ones. */
  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "resident",
          "suspect",
          "worker",
          "employee",
          "protester",
          "demonstrator",
          "fisher",
          "farmer",
          "villager",
          "migrant",
          "prisoner",
          "detainee",
          "hostage",
          "other");

  /** Nouns for people of one kind, of whom one incident kills or hurts so many. */
  private static final Set<String> KINDS_OF_PEOPLE =
      Set.of(
          "soldier",
          "fighter",
          "militant",
          "police",
          "guard",
          "officer",
          "sailor",
          "child",
          "woman",
          "student",
          "teacher",
          "doctor",
          "journalist",
          "passenger",
          "refugee",
          "tourist");

  /** Nouns that one paper takes and another does not, for the same people. */
  private static final Map<String, String> SYNONYMS = Map.of("military", "soldier");

  /** What happens to people, and the concepts that tell it. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          DEAD,
          List.of("event.kill", "unit.dead"),
          WOUNDED,
          List.of("event.wound", "unit.wounded"),
          MISSING,
          List.of("unit.missing", "event.missing"),
          "freed",
          List.of("event.concede.release"),
          "arrested",
          List.of("event.arrest", "event.coerce.hold"),
          "abducted",
          List.of("event.abduct"),
          DISPLACED,
          List.of(
              "event.flee",
              "event.coerce.displace",
              "event.aid.rescue.evacuate",
              "unit.displaced"));

  private CountedPeople() {}

  /**
   * The unit of a quantity: what happened to those people by the nearest word of its sentence that
   * tells. Of people of a kind, the killed and the wounded of that kind are not all of them, and
   * keep their unit.
   */
  static String unit(Quantity quantity, Span sentence, FeatureReader features) {
    boolean anybody = ANYBODY.contains(quantity.unit());
    if (!anybody && !PEOPLE.contains(quantity.unit())) {
      return plain(quantity.unit());
    }
    Optional<String> kind = told(quantity, sentence, features);
    String other = anybody ? PERSON : quantity.unit();
    return kind.filter(k -> anybody || !k.equals(DEAD) && !k.equals(WOUNDED)).orElse(other);
  }

  /** What an incident did to people of a kind, whose unit tells only of what kind they are. */
  static Optional<String> fate(Quantity quantity, Span sentence, FeatureReader features) {
    return KINDS_OF_PEOPLE.contains(plain(quantity.unit()))
        ? told(quantity, sentence, features).filter(CountedPeople::isOfIncident)
        : Optional.empty();
  }

  private static Optional<String> told(Quantity quantity, Span sentence, FeatureReader features) {
    return features
        .nearest(quantity.span(), sentence, c -> kindOf(c).isPresent())
        .flatMap(CountedPeople::kindOf);
  }

  private static String plain(String unit) {
    return SYNONYMS.getOrDefault(unit, unit);
  }

  /** Whether it tells what happened to people, and so how many of them a chapter tells of. */
  static boolean isToll(String unit) {
    return KINDS.containsKey(unit);
  }

  /** Whether it stays as high as it was, once it is known. */
  static boolean isLasting(String unit) {
    return !unit.equals(MISSING) && !unit.equals(DISPLACED);
  }

  /** Whether an incident is what killed or hurt them, and only that one. */
  static boolean isOfIncident(String unit) {
    return unit.equals(DEAD) || unit.equals(WOUNDED) || unit.equals(MISSING);
  }

  /** Whether the noun tells what people they are. */
  static boolean isOfKind(String unit) {
    return PEOPLE.contains(unit) && !unit.equals("man") && !unit.equals("other");
  }

  private static Optional<String> kindOf(String concept) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(c -> Concept.isA(concept, c)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
