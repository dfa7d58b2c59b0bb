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
    return joined;
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
    return readings;
  }
}
