package org.khabar.find.name;

import java.util.List;
import org.khabar.knowledge.Entity;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.text.Host;
import org.khabar.text.Normalizer;

/** Whether words that spell a known name are written as a name is. */
final class NameShape {
  /** Names of more words than these are names in any case of letters. */
  private static final int LONG = 2;

  private final NameEndings endings;

  NameShape(NameEndings endings) {
    this.endings = endings;
  }

  /** Whether the words are written as a name; {@code host} is the first one without clitics. */
  boolean fits(List<Unit> units, PhraseTrie.Hit<Entity> hit, Host host) {
    Unit first = units.get(hit.from());
    boolean one = hit.to() - hit.from() == 1;
    if (one && Character.isIdeographic(first.surface().codePointAt(0))) {
      // one Han character is a part of too many words, save those of states (美元)
      return hit.values().stream().anyMatch(e -> e.kind().equals("state"));
    }
    if (!isCased(first)) {
      // a short word that the language itself knows, cut by chance, is no name
      boolean common = first.any(a -> !a.wordClass().contains("name"));
      boolean adjective = first.isOf("adj");
      if (host.start() > 0 && isNameItself(first)) {
        return false; // باولو is Paulo, not "in Oulu"
      }
      if (one && host.start() > 0 && isWordItself(first)) {
        return false; // كبيرا is "big", not "as Beira"
      }
      if (one && saysSomething(first) && !isNameItself(first)) {
        return false; // أفاد is "reported", not the Turkish agency for disasters
      }
      boolean state = hit.values().stream().anyMatch(e -> e.kind().equals("state"));
      return !(one && adjective && !state)
          && (host.start() == 0 || !common || !one || host.key().length() > 3);
    }
    if (!first.isCapitalised()) {
      return hit.to() - hit.from() > LONG
          || isWrittenSmall(hit.values(), surface(units, hit.from(), hit.to()));
    }
    List<String> keys = endings.keys(first.key());
    return !one
        || isUpper(first.surface())
        || keys.stream().anyMatch(key -> isUpperAsFar(first.surface(), key.length()))
        || hit.values().stream().anyMatch(e -> !isOnlyAcronym(e, keys));
  }

  /** Whether the lexicon has the word for a verb of saying. */
  private static boolean saysSomething(Unit unit) {
    return unit.any(a -> a.wordClass().equals("verb") && a.concept().startsWith("act."));
  }

  /** Whether the lexicon has the whole word, with nothing written on to it, for somebody's name. */
  private static boolean isNameItself(Unit unit) {
    return unit.any(
        a ->
            (a.wordClass().equals("given-name") || a.wordClass().equals("family-name"))
                && !a.features().containsKey("concept"));
  }

  /** Whether the lexicon has the whole word for some other word, with nothing written on to it. */
  private static boolean isWordItself(Unit unit) {
    return unit.any(
        a ->
            !a.wordClass().contains("name")
                && !a.wordClass().equals("verb")
                && !a.features().containsKey("concept")
                && !a.has("unknown", "yes"));
  }

  /**
   * Whether one word for a part of the world ends a longer name: right before it stands a given
   * name, or one that nobody knows. "Carla West" is not in the West.
   *
   * @param before the unit in front of it, with the names that have been found there
   */
  static boolean endsLongerName(PhraseTrie.Hit<Entity> hit, Unit before) {
    return isRegionAlone(hit)
        && before.isWord()
        && before.isCapitalised()
        && before.labels().isEmpty()
        && before.all(a -> a.wordClass().contains("name"));
  }

  /** Whether it is one word for a part of the world, which is a word for much else too. */
  static boolean isRegionAlone(PhraseTrie.Hit<Entity> hit) {
    return hit.to() - hit.from() == 1
        && hit.values().stream().allMatch(e -> e.kind().equals("region"));
  }

  private static String surface(List<Unit> units, int from, int to) {
    StringBuilder surface = new StringBuilder();
    for (Unit unit : units.subList(from, to)) {
      surface.append(surface.isEmpty() ? "" : " ").append(unit.surface());
    }
    return surface.toString();
  }

  /** Whether a name begins with a small letter, in whatever form: dpa, jeshi la Urusi. */
  private boolean isWrittenSmall(List<Entity> entities, String surface) {
    String stem = endings.stem(surface);
    return entities.stream()
        .flatMap(e -> e.names().values().stream())
        .flatMap(List::stream)
        .filter(name -> !name.isEmpty() && Character.isLowerCase(name.codePointAt(0)))
        .anyMatch(name -> name.equals(surface) || endings.stem(name).equals(stem));
  }

  /** Whether capitals stand before an ending: HBOs. */
  private static boolean isUpperAsFar(String word, int length) {
    return length < word.length() && length > 2 && isUpper(word.substring(0, length));
  }

  private static boolean isOnlyAcronym(Entity entity, List<String> keys) {
    boolean found = false;
    for (List<String> names : entity.names().values()) {
      for (String name : names) {
        if (keys.contains(Normalizer.key(name))) {
          if (!isUpper(name)) {
            return false;
          }
          found = true;
        }
      }
    }
    return found;
  }

  private static boolean isUpper(String word) {
    return word.length() >= 2
        && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  private static boolean isCased(Unit unit) {
    int c = unit.surface().codePointAt(0);
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }
}
