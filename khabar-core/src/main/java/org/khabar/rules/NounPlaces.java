package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.text.Analysis;

/**
 * Takes the readings as a verb from words that stand where only a noun can: "the <i>attack</i>",
 * "accused of <i>torture</i>", "his armed <i>guard</i>", "a <i>kidnapped</i> girl", "a two-day
 * <i>strike</i>".
 *
 * <p>For languages whose setting {@code nounsBehindDeterminers} is true; where {@code
 * adjectivesBefore} is too, an adjective opens such a place by itself: "deadly <i>protests</i>".
 * Where verbs stand first, none that tells of the past stands right behind another: تم <i>رفض
 * طلبها</i>.
 */
public final class NounPlaces {
  private final boolean active;
  private final boolean adjectivesBefore;
  private final boolean verbFirst;

  public NounPlaces(LanguageProfile profile) {
    active = profile.has("nounsBehindDeterminers");
    adjectivesBefore = profile.has("adjectivesBefore");
    verbFirst = profile.verbFirst();
  }

  /** The units, those in a noun's place without readings as a finite verb. */
  public List<Unit> settle(List<Unit> units) {
    if (!active) {
      return units;
    }
    List<Unit> settled = new ArrayList<>(units.size());
    boolean place = false;
    boolean article = false;
    boolean behindSomebody = false;
    boolean counted = false;
    boolean described = false;
    boolean behindVerb = false;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean modifies =
          counted && at + 1 < units.size() && isParticipleOf(unit, units.get(at + 1));
      boolean single = described && unit.any(NounPlaces::isSingle);
      boolean told = behindVerb && isNounOrPast(unit);
      behindVerb = verbFirst && (isOnlyFinite(unit) || told && unit.none(NounPlaces::isWhole));
      settled.add(
          at > 0 && isPreposition(units.get(at - 1)) && pointsOrOpens(unit)
              ? asDeterminer(unit)
              : article
                  ? bare(asNoun(isBehindDeterminer(units, at) ? asParticiple(unit) : unit))
                  : place || modifies || single || told || isOfCompound(units, settled, at)
                      ? asNoun(unit)
                      : behindSomebody ? asVerb(unit) : unit);
      described = article && unit.all(a -> a.wordClass().equals("ambiguous-name")) && isPlain(unit);
      counted = unit.is("NUM");
      behindSomebody =
          unit.is("PER") || unit.labels().isEmpty() && unit.means("gram.pronoun.third");
      article =
          opensPlace(unit) && unit.isOf("det")
              || unit.labels().isEmpty()
                  && (unit.means("gram.possessive") || unit.means("gram.during"))
              || article && isModifier(unit) && unit.none(a -> a.has("tense", "gerund"));
      place =
          opensPlace(unit)
              || place && isModifier(unit)
              || unit.is("DURATION")
              || adjectivesBefore && isAdjective(unit)
              || isOwners(units, at);
    }
    return settled;
  }

  /** A finite verb and nothing else. */
  private static boolean isOnlyFinite(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> VerbForms.isFinite(a) && !a.isA("gram.be"));
  }

  /** A noun, or a verb that tells of the past. */
  private static boolean isNounOrPast(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.wordClass().equals("noun"))
        && unit.any(VerbForms::isFinite)
        && unit.analyses().stream()
            .filter(VerbForms::isFinite)
            .allMatch(a -> a.has("tense", "past") || a.features().isEmpty());
  }

  /** A noun that nothing behind it can own. */
  private static boolean isWhole(Analysis reading) {
    return reading.wordClass().equals("noun") && reading.has("def", "yes");
  }

  /**
   * "The dam <i>dispute</i>", "by assault <i>claims</i> made by", "its staff and <i>volunteers</i>
   * were": behind a noun that is one and nobody, a form that only several would have as a verb; one
   * before the verb of what it names.
   */
  private boolean isOfCompound(List<Unit> units, List<Unit> settled, int at) {
    Unit unit = units.get(at);
    boolean either =
        adjectivesBefore
            && at > 0
            && unit.labels().isEmpty()
            && unit.any(VerbForms::isFinite)
            && unit.any(a -> a.wordClass().equals("noun") && !a.features().isEmpty());
    if (!either) {
      return false;
    }
    Unit before = settled.get(at - 1);
    boolean thing = isPlain(before) && isThing(before);
    boolean base = unit.none(a -> VerbForms.isFinite(a) && !isBase(a));
    if (thing && base && opensNoun(units, at - 2)) {
      return true;
    }
    boolean joined = before.means("gram.and") || thing;
    boolean told = // "made by"
        at + 2 < units.size()
            && units.get(at + 1).any(a -> a.has("tense", "past") || a.has("tense", "participle"))
            && units.get(at + 1).labels().isEmpty()
            && units.get(at + 2).means("gram.by");
    boolean several = unit.any(a -> a.wordClass().equals("noun") && a.has("number", "plural"));
    return joined && several && (told || at + 1 < units.size() && isBe(units.get(at + 1)));
  }

  private static boolean isBe(Unit unit) {
    return unit.labels().isEmpty() && unit.means("gram.aux.be");
  }

  private static boolean isBase(Analysis reading) {
    return reading.features().getOrDefault("tense", "present").equals("present")
        && !reading.features().containsKey("number");
  }

  /** A noun in the singular that is no word for people, and nothing else. */
  private static boolean isThing(Unit unit) {
    return !unit.analyses().isEmpty()
        && unit.any(NounPlaces::isSingle)
        && unit.all(
            a ->
                a.wordClass().equals("noun")
                    && !a.isA("role")
                    && !a.isA("org")
                    && !a.isA("people")
                    && !a.isA("gram.side"));
  }

  /** Whether an article, a preposition or another noun stands before a noun. */
  private static boolean opensNoun(List<Unit> units, int at) {
    if (at < 0) {
      return false;
    }
    Unit unit = units.get(at);
    return opensPlace(unit) || isAdjective(unit) || unit.is("GPE");
  }

  private static boolean isSingle(Analysis reading) {
    return reading.wordClass().equals("noun") && reading.has("number", "sg");
  }

  /** "A <i>sharp</i> rebuke": a word in small letters that no lexicon has. */
  private static boolean isPlain(Unit unit) {
    return unit.labels().isEmpty()
        && unit.isWord()
        && Character.isLowerCase(unit.surface().charAt(0));
  }

  /** "Thirty <i>injured</i> children": behind a number and before a noun. */
  private static boolean isParticipleOf(Unit unit, Unit next) {
    return unit.any(a -> a.has("tense", "participle") || a.has("tense", "past"))
        && (next.labels().isEmpty() || next.is("PARTY"))
        && next.any(a -> a.wordClass().equals("noun"))
        && next.none(VerbForms::isFinite);
  }

  /** The mark behind the owners: "the dockers' <i>strike</i>". */
  private static boolean isOwners(List<Unit> units, int at) {
    Unit mark = units.get(at);
    return at > 0
        && at + 1 < units.size()
        && mark.isPunctuation()
        && "'\u2019".contains(mark.key())
        && units.get(at - 1).key().endsWith("s")
        && units.get(at - 1).span().end() == mark.span().start()
        && units.get(at + 1).span().start() > mark.span().end();
  }

  private static boolean isPreposition(Unit unit) {
    return unit.labels().isEmpty()
        && (unit.isOf("genitive") || unit.isOf("prep") && !unit.means("gram.in"))
        && opensPlace(unit);
  }

  private static boolean pointsOrOpens(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.wordClass().equals("det"))
        && unit.any(a -> a.isA("gram.that"));
  }

  /** "Of <i>that</i> plan": behind a preposition a word that points opens no clause. */
  private static Unit asDeterminer(Unit unit) {
    return unit.withAnalyses(
        unit.analyses().stream().filter(a -> a.wordClass().equals("det")).toList());
  }

  private boolean isBehindDeterminer(List<Unit> units, int at) {
    return adjectivesBefore && at > 0 && units.get(at - 1).isOf("det");
  }

  /** "The <i>flooded</i> suburb held": right behind an article a form in the past describes. */
  private static Unit asParticiple(Unit unit) {
    boolean past = unit.labels().isEmpty() && unit.any(NounPlaces::isPast);
    return past
        ? unit.withAnalyses(unit.analyses().stream().map(NounPlaces::participle).toList())
        : unit;
  }

  private static boolean isPast(Analysis reading) {
    return reading.wordClass().equals("verb") && reading.has("tense", "past");
  }

  private static Analysis participle(Analysis reading) {
    if (!isPast(reading)) {
      return reading;
    }
    Map<String, String> features = new HashMap<>(reading.features());
    features.put("tense", "participle");
    return new Analysis(
        reading.lexeme(), features, reading.start(), reading.end(), reading.before());
  }

  private static Unit asNoun(Unit unit) {
    if (!unit.labels().isEmpty() || unit.none(VerbForms::isFinite)) {
      return unit;
    }
    List<Analysis> others = unit.analyses().stream().filter(a -> !VerbForms.isFinite(a)).toList();
    return others.isEmpty() ? unit : unit.withAnalyses(others);
  }

  /** "As a <i>warning</i> to others": right behind an article a noun is no form of a verb. */
  private static Unit bare(Unit unit) {
    boolean noun = unit.labels().isEmpty() && unit.any(a -> a.wordClass().equals("noun"));
    return noun
        ? unit.withAnalyses(
            unit.analyses().stream()
                .filter(a -> !a.wordClass().equals("verb") || !a.has("tense", "gerund"))
                .toList())
        : unit;
  }

  /** "Putin <i>alleged</i> that": behind somebody it is no adjective. */
  private static Unit asVerb(Unit unit) {
    boolean either =
        unit.labels().isEmpty()
            && unit.any(a -> a.isA("act") && VerbForms.isFinite(a))
            && unit.all(a -> a.wordClass().equals("verb") || a.wordClass().equals("adj"));
    return either
        ? unit.withAnalyses(
            unit.analyses().stream().filter(a -> a.wordClass().equals("verb")).toList())
        : unit;
  }

  /** An article, a possessive, "of" or another preposition; no word that may be a whole subject. */
  private static boolean opensPlace(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.any(NounPlaces::opensPlace)
        && unit.all(
            a ->
                opensPlace(a)
                    || a.isA("gram.question") // Arabic من, "from" and "who"
                    || a.wordClass().equals("word") && a.concept().isEmpty());
  }

  private static boolean opensPlace(Analysis reading) {
    boolean preposition =
        (reading.wordClass().equals("prep") || reading.wordClass().equals("genitive"))
            && !reading.isA("gram.to")
            && !reading.features().containsKey("owner");
    boolean article =
        reading.wordClass().equals("det")
            && (!reading.isA("gram.demonstrative") || reading.isA("gram.demonstrative.mentioned"));
    return preposition || article || reading.isA("gram.possessive");
  }

  private static boolean isAdjective(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.wordClass().equals("adj"));
  }

  private static boolean isModifier(Unit unit) {
    return unit.is("NUM")
        || unit.any(a -> a.wordClass().equals("adj") || a.has("tense", "participle"));
  }
}
