package org.khabar.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Span;
import org.khabar.rules.PatternParser;
import org.khabar.rules.RuleSyntaxException;
import org.khabar.text.Token;
import org.khabar.text.Tokenizer;

/** Collects patterns of times made of CLDR's texts: one rule for each meaning, all texts in it. */
final class FloorPatterns {
  private static final int BELOW_OTHERS = -1;

  private record Meaning(Set<String> sequences, Map<String, String> make) {}

  private final String language;
  private final Tokenizer tokenizer;
  private final Map<List<String>, String> known = new HashMap<>();
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();

  FloorPatterns(LanguageProfile profile) {
    language = profile.code();
    tokenizer = new Tokenizer(profile);
  }

  /** Units, weekdays and set phrases among these stand in texts in any of their forms. */
  void know(Collection<Lexeme> lexemes) {
    for (Lexeme lexeme : lexemes) {
      boolean weekday = lexeme.concept().startsWith("time.weekday.");
      boolean period = lexeme.concept().startsWith("time.relative.");
      if (weekday || period || lexeme.concept().startsWith("time.unit.")) {
        known.putIfAbsent(
            keys(tokens(lexeme.lemma())),
            weekday ? "weekday:@time.weekday" : "@" + lexeme.concept());
      }
    }
  }

  /**
   * Adds a text. One with brackets, or of a weekday not known, is left out.
   *
   * @param what last part of the rule's id
   * @param before words before {@code atom}, maybe none
   * @param atom what stands between them, empty for nothing
   */
  void add(String what, String before, String atom, String after, Map<String, String> make) {
    List<String> parts = new ArrayList<>(words(before));
    if (!atom.isEmpty()) {
      parts.add(atom);
    }
    parts.addAll(words(after));
    boolean brackets = (before + after).indexOf('(') >= 0;
    boolean meant = !what.endsWith("weekday") || parts.contains("weekday:@time.weekday");
    if (parts.size() > 1 && !brackets && meant) {
      sequence(what, String.join(" ", parts), make);
    }
  }

  /** Adds a sequence of atoms; one that the pattern syntax cannot say is left out. */
  void sequence(String what, String atoms, Map<String, String> make) {
    try {
      PatternParser.check(atoms);
    } catch (RuleSyntaxException e) {
      return;
    }
    meanings
        .computeIfAbsent(what, k -> new Meaning(new LinkedHashSet<>(), make))
        .sequences()
        .add(atoms);
  }

  /** Words of a text as atoms. */
  List<String> words(String text) {
    List<Token> tokens = tokens(FloorLexicon.clean(text));
    List<String> atoms = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = tokens.size();
      while (end > at && !known.containsKey(keys(tokens.subList(at, end)))) {
        end--;
      }
      if (end > at) {
        atoms.add(known.getOrDefault(keys(tokens.subList(at, end)), ""));
        at = end;
      } else {
        atoms.add(word(tokens.get(at++).surface()));
      }
    }
    return atoms;
  }

  private static String word(String surface) {
    return surface.indexOf('\'') < 0 ? "'" + surface + "'" : surface;
  }

  private List<Token> tokens(String text) {
    return text.isEmpty() ? List.of() : tokenizer.tokenize(text, new Span(0, text.length()));
  }

  private static List<String> keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).toList();
  }

  List<PatternRule> rules() {
    List<PatternRule> rules = new ArrayList<>();
    meanings.forEach(
        (what, meaning) ->
            rules.add(
                new PatternRule(
                    language + ".cldr." + what,
                    "time",
                    String.join(" | ", meaning.sequences()),
                    meaning.make(),
                    BELOW_OTHERS)));
    return List.copyOf(rules);
  }
}
