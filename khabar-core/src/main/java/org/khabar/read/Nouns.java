package org.khabar.read;

import org.khabar.rules.Unit;

/** What kind of noun or attribute a word of a clause is. */
final class Nouns {
  private Nouns() {}

  /** A plain noun, which a party right behind it belongs to: رهایی زندانیان, نقابة الأطباء. */
  static boolean isNoun(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(
            a ->
                (a.wordClass().equals("noun") || a.wordClass().equals("word"))
                    && !a.isA("role.title"));
  }

  /** A noun, known or not, which a party with the article of a genitive belongs to. */
  static boolean isPlainNoun(Unit unit) {
    return isNoun(unit)
        || unit.labels().isEmpty()
            && unit.analyses().isEmpty()
            && unit.isWord()
            && Character.isUpperCase(unit.surface().charAt(0));
  }

  /** A noun without article, which what follows belongs to: سياسة الحكومة. */
  static boolean isConstruct(Unit unit) {
    return isNoun(unit)
        && unit.none(
            a ->
                a.has("def", "yes")
                    || a.features().containsKey("case")
                    || a.isA("time")
                    || a.isA("unit"));
  }

  static boolean isAttribute(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && (unit.all(a -> a.wordClass().equals("adj")) || unit.all(Insertions::isParticiple));
  }
}
