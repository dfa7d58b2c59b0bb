package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.Span;
import org.khabar.text.Analysis;

/**
 * Gives verbs what the auxiliaries beside them say: tense, voice, polarity.
 *
 * <p>Auxiliaries are lexemes of class {@code aux} with concepts below {@code gram.aux}. Those
 * before a verb count ("has not been told"), adverbs may stand between; where the language's {@code
 * auxiliaries} setting is {@code both}, those right after it too (Persian {@code gofte ast}).
 */
final class Auxiliaries {
  private static final int REACH = 4;

  /** How many units may stand between an auxiliary and its participle where a phrase parts them. */
  private static final int INSERTION = 9;

  private static final String TENSE = "tense";
  private static final String PAST = "gram.aux.past";

  /** Marks behind which no participle goes on with an auxiliary. */
  private static final Set<String> PARTS = Set.of(";", ":", ".", "?", "!");

  private final boolean after;

  /** Whether a participle takes its auxiliary behind it and nowhere else. */
  private final boolean waits;

  private final boolean infinitiveContinues;
  private final boolean participleContinues;

  /** Whether the auxiliary of the future makes a passive of a participle: wird verhaftet. */
  private final boolean futurePassive;

  /** The auxiliaries of a language, by its settings. */
  Auxiliaries(LanguageProfile profile) {
    after = profile.settings().getOrDefault("auxiliaries", "").equals("both");
    waits = after && profile.verbLast();
    infinitiveContinues = profile.has("infinitiveContinues");
    participleContinues = profile.has("participleContinues");
    futurePassive = profile.has("futurePassive");
  }

  /** The units, verbs with the features that their auxiliaries lend them. */
  List<Unit> apply(List<Unit> units) {
    List<Unit> applied = new ArrayList<>(units);
    Optional<Analysis> wish = Optional.empty();
    List<Analysis> before = List.of();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean verb = unit.isOf("verb");
      if (unit.isPunctuation()) {
        wish = Optional.empty();
        before = PARTS.contains(unit.surface()) ? List.of() : before;
      }
      Optional<Analysis> opens = lent(unit);
      wish = opens.isPresent() ? opens : wish;
      if (verb && unit.labels().isEmpty()) {
        List<Analysis> helpers = helpers(units, at);
        boolean past = wish.filter(h -> h.isA(PAST)).isPresent();
        if (helpers.isEmpty() && wish.isPresent() && (!past || unit.any(Auxiliaries::isTold))) {
          helpers = List.of(wish.get());
        }
        boolean participle = unit.any(Auxiliaries::isNonFinite);
        if (helpers.isEmpty() && participleContinues && goesOn(units, at, before)) {
          helpers = before;
        }
        if (helpers.isEmpty() && participleContinues && participle) {
          helpers = acrossInsertion(units, at);
        }
        boolean noun = helpers.isEmpty() && unit.any(a -> !a.wordClass().equals("verb"));
        before = participle && !noun ? helpers : before;
        wish = past ? wish : Optional.empty();
        Unit helped = with(unit, helpers);
        applied.set(at, isReflexive(units, at) ? impersonal(helped) : helped);
      }
    }
    if (infinitiveContinues) {
      continueTenses(applied);
    }
    if (waits) {
      waitForAuxiliaries(applied);
    }
    return applied;
  }

  /** What a conjunction lends to the verb of its clause: "so that" a wish, "after" a past. */
  private static Optional<Analysis> lent(Unit unit) {
    if (unit.isOf("aux")) {
      for (Analysis analysis : unit.analyses()) {
        boolean lends =
            analysis.isA("gram.aux.subjunctive") && unit.means("gram.so-that")
                || analysis.isA(PAST) && unit.means("gram.after");
        if (lends && analysis.wordClass().equals("aux")) {
          return Optional.of(analysis);
        }
      }
    }
    return Optional.empty();
  }

  /** A subjunctive that tells what was done where "after" opens its clause: tras que atacara. */
  private static boolean isTold(Analysis analysis) {
    return analysis.has("told", "past");
  }

  /**
   * "Has denied and <i>condemned</i>", "has said that it is true and <i>condemned</i>": a
   * participle that goes on with the auxiliary before. With <i>avoir</i> it does not agree with
   * what stands before it: <i>une route barrée et fermée</i>.
   */
  private static boolean goesOn(List<Unit> units, int verb, List<Analysis> helpers) {
    boolean agrees = helpers.stream().anyMatch(h -> h.isA("gram.aux.be"));
    return isJoined(units, verb)
        && units
            .get(verb)
            .any(
                a ->
                    isNonFinite(a)
                        && (agrees || !a.has("gender", "f") && !a.has("number", "plural")));
  }

  /**
   * "A, dans un rapport, <i>dénoncé</i>", "a dès lundi <i>dénoncé</i>": an auxiliary that a phrase
   * or a time parts from its participle.
   */
  private List<Analysis> acrossInsertion(List<Unit> units, int verb) {
    boolean commas = verb > 0 && units.get(verb - 1).surface().equals(",");
    boolean governed = false;
    for (int at = commas ? verb - 2 : verb - 1; at > 0 && at >= verb - INSERTION; at--) {
      Unit unit = units.get(at);
      boolean opens = commas ? unit.surface().equals(",") : isPreposition(unit) || isTime(unit);
      governed |= opens;
      Optional<Analysis> helper = governed ? helper(units.get(at - 1)) : Optional.empty();
      if (opens && helper.filter(h -> h.isA("gram.aux.perfect")).isPresent()) {
        return List.of(helper.orElseThrow());
      }
      boolean ends =
          unit.isPunctuation()
              || unit.isOf("verb") && unit.labels().isEmpty()
              || !commas && unit.means("gram.and")
              || !commas && at < verb - 1 && unit.isOf("det") && !isPreposition(units.get(at - 1));
      if (ends || !commas && governed && !opens && !isPreposition(unit) && !isPlain(unit)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** French <i>a démenti</i> denies; the noun has an article and no auxiliary. */
  private boolean isThing(Analysis reading) {
    return participleContinues && !reading.wordClass().equals("adj");
  }

  private static boolean isTime(Unit unit) {
    return unit.is("TIME");
  }

  private static boolean isPreposition(Unit unit) {
    return unit.labels().isEmpty() && (unit.isOf("prep") || unit.isOf("genitive"));
  }

  /** A word of a phrase between an auxiliary and its participle. */
  private static boolean isPlain(Unit unit) {
    return !unit.isPunctuation() && !unit.isOf("conj");
  }

  private static boolean isJoined(List<Unit> units, int verb) {
    int at = verb - 1;
    while (at >= 0 && isAdverb(units.get(at)) && !joins(units.get(at))) {
      at--;
    }
    return at >= 0 && joins(units.get(at));
  }

  /**
   * "Had arrested and sent": where auxiliaries stand last, a participle before "and" waits for the
   * one of the next verb; before a mark or "that" it is left out.
   */
  private static void waitForAuxiliaries(List<Unit> units) {
    for (int at = 0; at + 1 < units.size(); at++) {
      Unit unit = units.get(at);
      boolean participle =
          unit.labels().isEmpty()
              && !unit.analyses().isEmpty()
              && unit.all(a -> a.wordClass().equals("verb") && a.has(TENSE, "participle"));
      boolean passive = unit.any(a -> a.has("voice", "passive"));
      if (participle && ends(units, at + 1, passive)) {
        units.set(
            at, unit.withAnalyses(unit.analyses().stream().map(Auxiliaries::perfect).toList()));
      }
    }
  }

  private static boolean ends(List<Unit> units, int next, boolean passive) {
    Unit unit = units.get(next);
    return joins(unit) && next + 1 < units.size()
        || !passive && (unit.isPunctuation() || unit.means("gram.that"));
  }

  private static Analysis perfect(Analysis participle) {
    Map<String, String> features = new HashMap<>(participle.features());
    features.put(TENSE, "perfect");
    return new Analysis(
        participle.lexeme(), features, participle.start(), participle.end(), participle.before());
  }

  private static boolean joins(Unit unit) {
    return unit.means("gram.and") || unit.means("gram.but") || unit.means("gram.or");
  }

  /** "It condemned the killing and (to) demand an inquiry": Swahili goes on with the infinitive. */
  private static void continueTenses(List<Unit> units) {
    Optional<Analysis> finite = Optional.empty();
    Optional<Analysis> reporting = Optional.empty();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.means("gram.that")) {
        reporting = finite.filter(a -> a.isA("act"));
      }
      boolean continues =
          finite.isPresent()
              && at > 0
              && goesOnBehind(units.get(at - 1))
              && !isNominal(units, at)
              && unit.any(a -> a.has(TENSE, "infinitive"));
      if (continues) {
        // "promised that work would begin and <i>urged</i>": one report goes on with another
        Optional<Analysis> report = unit.all(a -> a.isA("act")) ? reporting : Optional.empty();
        Map<String, String> told = report.orElse(finite.orElseThrow()).features();
        units.set(
            at,
            unit.withAnalyses(
                unit.analyses().stream()
                    .map(a -> a.has(TENSE, "infinitive") ? continued(a, told) : a)
                    .toList()));
      }
      for (Analysis analysis : unit.analyses()) {
        boolean verb = analysis.wordClass().equals("verb") && analysis.has("finite", "yes");
        if (verb && !analysis.features().containsKey("relative")) {
          finite = Optional.of(analysis);
        }
      }
    }
  }

  private static boolean goesOnBehind(Unit unit) {
    return unit.means("gram.and") || unit.means("gram.after") || unit.means("gram.before");
  }

  /** "After the killing of X": an infinitive that is a noun, for it is passive or owned. */
  private static boolean isNominal(List<Unit> units, int at) {
    return !units.get(at - 1).means("gram.and")
        && (units.get(at).any(a -> a.has("voice", "passive"))
            || at + 1 < units.size()
                && units
                    .get(at + 1)
                    .any(a -> a.wordClass().equals("prep") || a.wordClass().equals("genitive")));
  }

  private static Analysis continued(Analysis infinitive, Map<String, String> told) {
    Map<String, String> features = new HashMap<>(infinitive.features());
    for (String name : List.of(TENSE, "subject", "polarity", "finite", "number")) {
      String value = told.get(name);
      if (value != null) {
        features.put(name, value);
      }
    }
    return new Analysis(
        infinitive.lexeme(), features, infinitive.start(), infinitive.end(), infinitive.before());
  }

  /**
   * The units, each future auxiliary one unit with the verb right after it, where auxiliaries can
   * stand inside compound verbs (Persian safar xāhad kard).
   */
  List<Unit> withFutures(List<Unit> units, String text) {
    if (!after) {
      return units;
    }
    List<Unit> joined = new ArrayList<>(units.size());
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      Optional<Analysis> helper =
          helper(unit).filter(h -> h.isA("gram.aux.future") || h.isA("gram.aux.future-negative"));
      List<Analysis> verbs =
          helper.isEmpty() || at + 1 == units.size()
              ? List.of()
              : units.get(at + 1).analyses().stream()
                  .filter(a -> a.wordClass().equals("verb"))
                  .filter(a -> !(futurePassive && a.has(TENSE, "participle")))
                  .toList();
      if (verbs.isEmpty()) {
        joined.add(unit);
      } else {
        Analysis future = helper.orElseThrow();
        Span span = unit.span().union(units.get(at + 1).span());
        joined.add(
            new Unit(
                span,
                span.of(text),
                unit.key() + " " + units.get(at + 1).key(),
                unit.kind(),
                verbs.stream().map(v -> helped(v, List.of(future))).toList(),
                Set.of(),
                Optional.empty()));
        at++;
      }
    }
    return joined;
  }

  private List<Analysis> helpers(List<Unit> units, int verb) {
    List<Analysis> helpers = new ArrayList<>();
    for (int at = verb - 1; at >= 0 && at >= verb - REACH; at--) {
      Optional<Analysis> helper = helper(units.get(at));
      if (helper.isPresent() && waits && standsBehind(helper.get())) {
        break; // "is …, he said": that of the clause before
      }
      if (helper.isPresent()) {
        helpers.addFirst(helper.get());
      } else if (!isAdverb(units.get(at))) {
        break;
      }
    }
    for (int at = verb + 1; after && at < units.size() && at <= verb + 2; at++) {
      Optional<Analysis> helper = helper(units.get(at));
      if (helper.isEmpty() || helper.get().isA("gram.aux.infinitive")) {
        break; // "rief zu Spenden auf": what makes an infinitive stands before it
      }
      helpers.add(helper.get());
    }
    return helpers;
  }

  /**
   * Spanish <i>se informó de que</i>: a pronoun that leaves open who did it. Verbs that have it in
   * their dictionary form are one unit with it.
   */
  private static boolean isReflexive(List<Unit> units, int verb) {
    for (int at = verb - 1; at >= 0 && at >= verb - REACH; at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.reflexive")) {
        return true;
      }
      if (helper(unit).isEmpty() && !isAdverb(unit)) {
        return false;
      }
    }
    return false;
  }

  private static Unit impersonal(Unit unit) {
    return unit.withAnalyses(
        unit.analyses().stream()
            .map(
                a -> {
                  Map<String, String> features = new HashMap<>(a.features());
                  if (a.wordClass().equals("verb")) {
                    features.put("voice", "passive");
                  }
                  return new Analysis(a.lexeme(), features, a.start(), a.end(), a.before());
                })
            .toList());
  }

  /** What stands behind its participle where auxiliaries stand last: is, was, became. */
  private static boolean standsBehind(Analysis helper) {
    return helper.isA("gram.aux.perfect")
        || helper.isA("gram.aux.be")
        || helper.isA("gram.aux.become");
  }

  private static Optional<Analysis> helper(Unit unit) {
    if (unit.means("gram.after")) {
      return Optional.empty();
    }
    for (Analysis analysis : unit.analyses()) {
      if (analysis.wordClass().equals("aux") && analysis.isA("gram.aux")) {
        return Optional.of(analysis);
      }
    }
    return Optional.empty();
  }

  private static boolean isAdverb(Unit unit) {
    return unit.labels().isEmpty() && unit.isOf("adv");
  }

  private Unit with(Unit unit, List<Analysis> helpers) {
    if (helpers.isEmpty()) {
      return alone(unit);
    }
    boolean participle =
        helpers.stream()
            .anyMatch(
                h -> h.isA("gram.aux.perfect") || h.isA("gram.aux.be") || h.isA("gram.aux.become"));
    boolean has = unit.any(Auxiliaries::isNonFinite);
    if (helpers.getLast().isA("gram.aux.infinitive") && isPluralNoun(unit)) {
      return unit.withAnalyses(
          unit.analyses().stream().filter(a -> !a.wordClass().equals("verb")).toList());
    }
    boolean is = helpers.getLast().isA("gram.aux.be") && !after && !has;
    if (is && unit.any(a -> a.wordClass().equals("adj"))) { // "is free"
      return unit.withAnalyses(
          unit.analyses().stream().filter(a -> !a.wordClass().equals("verb")).toList());
    }
    List<Analysis> analyses = new ArrayList<>();
    for (Analysis analysis : unit.analyses()) {
      boolean verb = analysis.wordClass().equals("verb");
      if (verb && (!participle || !has || isNonFinite(analysis))) {
        analyses.add(helped(inForm(unit, analysis), helpers));
      } else if (!verb && !(participle && has && (waits || isThing(analysis)))) {
        analyses.add(analysis); // "was standing": no adjective where an auxiliary follows
      }
    }
    return unit.withAnalyses(analyses);
  }

  /** "Access to <i>camps</i>": a form that no infinitive has, and that a noun in the plural has. */
  private static boolean isPluralNoun(Unit unit) {
    return unit.any(a -> a.wordClass().equals("noun") && a.has("number", "plural"))
        && unit.any(a -> a.wordClass().equals("verb") && a.has("number", "sg"))
        && unit.none(a -> a.wordClass().equals("verb") && !a.has("number", "sg"));
  }

  private static boolean isNonFinite(Analysis a) {
    return a.has(TENSE, "participle") || a.has(TENSE, "gerund");
  }

  /** A form that can be a past tense or a participle is the past where no auxiliary stands. */
  private static Unit alone(Unit unit) {
    Predicate<Analysis> isPastToo =
        a ->
            a.wordClass().equals("verb")
                && a.has(TENSE, "participle")
                && unit.any(b -> b.has(TENSE, "past") && b.lexeme().equals(a.lexeme()));
    return unit.any(isPastToo)
        ? unit.withAnalyses(unit.analyses().stream().filter(isPastToo.negate()).toList())
        : unit;
  }

  /** A past tense by its own form: Arabic بعد أن وصل tells what was done. */
  private static boolean told(Analysis verb) {
    return verb.has(TENSE, "past") && verb.features().containsKey("gender");
  }

  /** The reading that a word has by its form, for one that only names its dictionary form. */
  private static Analysis inForm(Unit unit, Analysis verb) {
    return verb.features().containsKey(TENSE)
        ? verb
        : unit.analyses().stream()
            .filter(a -> told(a) && a.lexeme().equals(verb.lexeme()))
            .findFirst()
            .orElse(verb);
  }

  private static boolean isPerfect(List<Analysis> helpers) {
    return helpers.stream().anyMatch(h -> h.isA("gram.aux.perfect"));
  }

  private Analysis helped(Analysis verb, List<Analysis> helpers) {
    Map<String, String> features = new HashMap<>(verb.features());
    boolean passive = false;
    String tense = "";
    for (Analysis helper : helpers) {
      String own = helper.features().getOrDefault(TENSE, "");
      switch (helper.concept()) {
        case "gram.aux.future" -> {
          boolean become = futurePassive && verb.has(TENSE, "participle") && !isPerfect(helpers);
          tense = become && !passive ? (tense.isEmpty() ? "present" : tense) : "future";
          passive |= become;
        }
        case "gram.aux.conditional" -> tense = "conditional";
        case "gram.aux.modal" ->
            tense = futurePassive && tense.equals("perfect") ? tense : "conditional";
        case "gram.aux.infinitive" -> tense = "infinitive";
        case "gram.aux.subjunctive" -> tense = told(verb) ? tense : "subjunctive";
        case PAST -> tense = "past";
        case "gram.aux.perfect" -> tense = tense.isEmpty() ? "perfect" : tense;
        case "gram.aux.perfect.may" -> // قد هاجم, قد يهاجم
            tense =
                verb.has(TENSE, "present") ? "conditional" : tense.isEmpty() ? "perfect" : tense;
        case "gram.aux.be", "gram.aux.become" -> {
          passive = verb.has(TENSE, "participle");
          tense = tense.isEmpty() ? own : tense;
        }
        case "gram.aux.do" -> tense = tense.isEmpty() ? own : tense;
        case "gram.aux.past-negative" -> {
          tense = "past";
          features.put("polarity", "negative");
        }
        case "gram.aux.future-negative" -> {
          tense = "future";
          features.put("polarity", "negative");
        }
        case "gram.aux.negative" -> features.put("polarity", "negative");
        default -> {}
      }
      if (helper.has("polarity", "negative")) {
        features.put("polarity", "negative");
      }
    }
    if (passive) {
      features.put("voice", "passive");
    }
    if (!tense.isEmpty()) {
      features.put(TENSE, tense);
    }
    return new Analysis(verb.lexeme(), features, verb.start(), verb.end(), verb.before());
  }
}
