package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Lexeme;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;

/**
 * Joins a noun with its light verb when adjectives stand between them: Persian hošdār-e jeddi dād,
 * "gave a serious warning". Only in verb-last languages; the verb's unit takes the meaning of the
 * pair.
 */
final class LightVerbs {
  private static final int GAP = 2;

  /** How far behind "and" the light verb can stand that two nouns share. */
  private static final int SHARED = 30;

  /** How far before a noun the object or preposition can stand that belongs to its verb. */
  private static final int COMPLEMENT = 7;

  private final Map<String, Map<String, List<Lexeme>>> pairs = new HashMap<>();

  LightVerbs(List<Lexeme> lexemes, String wordOrder) {
    if (!wordOrder.equals("SOV")) {
      return;
    }
    for (Lexeme lexeme : lexemes) {
      String[] words = lexeme.lemma().split(" ");
      if (words.length == 2 && lexeme.wordClass().equals("verb")) {
        pairs
            .computeIfAbsent(Normalizer.key(words[0]), k -> new HashMap<>())
            .computeIfAbsent(Normalizer.key(words[1]), k -> new ArrayList<>())
            .add(lexeme);
      }
    }
  }

  List<Unit> apply(List<Unit> units) {
    if (pairs.isEmpty()) {
      return units;
    }
    List<Unit> joined = new ArrayList<>(units);
    for (int at = 0; at + 2 < units.size(); at++) {
      Map<String, List<Lexeme>> verbs = verbsOf(units.get(at));
      int verb = at + 1;
      while (!verbs.isEmpty()
          && verb <= at + GAP
          && verb < units.size()
          && isAdjective(units.get(verb))) {
        verb++;
      }
      if (!verbs.isEmpty() && verb > at + 1 && verb < units.size()) {
        List<Analysis> readings = readings(units.get(verb), verbs);
        if (!readings.isEmpty()) {
          joined.set(verb, units.get(verb).withAnalyses(readings));
        }
      }
    }
    for (int at = 1; at + 2 < joined.size(); at++) {
      if (joined.get(at + 1).means("gram.and")) {
        share(joined, at);
      }
    }
    return joined;
  }

  /**
   * "Condemned the attack and demanded …" with one light verb behind both: Persian <i>hamle rā
   * mahkum va … e'lām kard</i>. The first noun takes the form of the verb.
   */
  private void share(List<Unit> units, int noun) {
    Map<String, List<Lexeme>> verbs = verbsOf(units.get(noun));
    for (int at = noun + 2; !verbs.isEmpty() && at < units.size() && at <= noun + SHARED; at++) {
      Unit unit = units.get(at);
      if (unit.isPunctuation() && !unit.key().equals("\u060C") || unit.means("gram.that")) {
        return;
      }
      boolean infinitive = unit.all(a -> a.has("tense", "infinitive"));
      if (unit.labels().isEmpty() && unit.isOf("verb") && !unit.isOf("noun") && !infinitive) {
        List<Analysis> readings = shared(units.get(noun), unit, verbs);
        if (!readings.isEmpty() && isPredicate(units, noun, at, readings)) {
          units.set(noun, units.get(noun).withAnalyses(readings));
        }
        return;
      }
    }
  }

  /** What the verb behind "and" makes of a noun before it, if the two make a pair. */
  private static List<Analysis> shared(Unit noun, Unit verb, Map<String, List<Lexeme>> verbs) {
    List<Analysis> readings = new ArrayList<>();
    for (Analysis analysis : verb.analyses()) {
      String lemma = analysis.lexeme().lemma();
      String light = Normalizer.key(lemma.substring(lemma.lastIndexOf(' ') + 1));
      if (analysis.wordClass().equals("verb")) {
        for (Lexeme lexeme : verbs.getOrDefault(light, List.of())) {
          readings.add(
              new Analysis(lexeme, analysis.features(), 0, noun.span().length(), List.of()));
        }
      }
    }
    return passives(readings);
  }

  /** The passive ones of readings that are both: "was <i>arrested</i> and handed over". */
  private static List<Analysis> passives(List<Analysis> readings) {
    List<Analysis> passive = readings.stream().filter(a -> a.has("voice", "passive")).toList();
    return passive.isEmpty() ? readings : passive;
  }

  /** Whether a noun before "and" ends a clause: its object or complement stands before it. */
  private static boolean isPredicate(List<Unit> units, int noun, int verb, List<Analysis> as) {
    Unit before = units.get(noun - 1);
    boolean quoted = before.isPunctuation() && "\u00BB\u201D\"".contains(before.key());
    if (before.isPunctuation() && !quoted
        || before.labels().isEmpty()
            && (before.isOf("prep") || before.isOf("det") || before.means("gram.and"))) {
      return before.means("gram.object-marker");
    }
    Unit self = units.get(noun);
    Unit next = units.get(noun + 2);
    boolean passive = as.stream().anyMatch(a -> a.has("voice", "passive"));
    if (passive && (self.isOf("adj") || self.any(a -> a.has("tense", "participle")))
        || noun + 2 == verb
        || next.labels().isEmpty() && next.isOf("prep")) {
      return true;
    }
    boolean party = !before.labels().isEmpty() || before.analyses().isEmpty();
    for (int at = noun - 1; at >= Math.max(0, noun - COMPLEMENT); at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.object-marker") || party && unit.isOf("prep")) {
        return true;
      }
      boolean mark = unit.isPunctuation() && "\u060C.;:\u061B".contains(unit.key());
      if (mark || unit.means("gram.and")) {
        return false;
      }
    }
    return false;
  }

  private Map<String, List<Lexeme>> verbsOf(Unit noun) {
    if (!noun.isWord() || !noun.labels().isEmpty()) {
      return Map.of();
    }
    Map<String, List<Lexeme>> direct = pairs.getOrDefault(noun.key(), Map.of());
    if (!direct.isEmpty()) {
      return direct;
    }
    return noun.analyses().stream()
        .map(a -> pairs.getOrDefault(Normalizer.key(a.lexeme().lemma()), Map.of()))
        .filter(m -> !m.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  private static boolean isAdjective(Unit unit) {
    return unit.isWord() && unit.labels().isEmpty() && unit.isOf("adj");
  }

  private static List<Analysis> readings(Unit verb, Map<String, List<Lexeme>> lexemes) {
    List<Analysis> readings = new ArrayList<>();
    for (Analysis analysis : verb.analyses()) {
      for (Lexeme lexeme :
          lexemes.getOrDefault(Normalizer.key(analysis.lexeme().lemma()), List.of())) {
        readings.add(
            new Analysis(
                lexeme, analysis.features(), analysis.start(), analysis.end(), analysis.before()));
      }
    }
    return passives(readings);
  }
}
