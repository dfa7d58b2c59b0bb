package org.khabar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Span;
import org.khabar.text.Analysis;
import org.khabar.text.TestTexts;
import org.khabar.text.Token;

class PatternSetTest {
  private static PatternRule rule(String id, String match) {
    return rule(id, match, 0);
  }

  private static PatternRule rule(String id, String match, int priority) {
    return new PatternRule(id, "test", match, Map.of(), priority);
  }

  private static List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    for (Token token : TestTexts.tokenizer().tokenize(text, new Span(0, text.length()))) {
      String concept = token.key().startsWith("month") ? "time.month.gregorian.5" : "";
      List<Analysis> analyses =
          concept.isEmpty()
              ? List.of()
              : List.of(
                  new Analysis(
                      new Lexeme(token.key(), "noun", concept, Map.of()),
                      Map.of("number", "sg"),
                      0,
                      token.key().length(),
                      List.of()));
      units.add(Unit.of(token, analyses));
    }
    return units;
  }

  private static List<String> found(String text, PatternRule... rules) {
    List<Unit> units = units(text);
    return new PatternSet(List.of(rules))
        .match(units).stream()
            .map(
                m ->
                    m.rule().id()
                        + "="
                        + units.get(m.from()).span().union(units.get(m.to() - 1).span()).of(text))
            .toList();
  }

  @Test
  void keeps_the_longest_match() {
    assertThat(
            found(
                "on 3 monthV 2022 .",
                rule("a", "%num @time.month"),
                rule("b", "%num @time.month %year?")))
        .containsExactly("b=3 monthV 2022");
  }

  @Test
  void prefers_the_higher_priority_then_the_earlier_rule_when_lengths_are_equal() {
    assertThat(found("x y", rule("a", "x y"), rule("b", "x %word", 1))).containsExactly("b=x y");
    assertThat(found("x y", rule("a", "x y"), rule("b", "x %word"))).containsExactly("a=x y");
  }

  @Test
  void fills_captures_by_name() {
    List<Unit> units = units("from 9 to 10 monthV");
    PatternMatch match =
        new PatternSet(List.of(rule("r", "from first:%num to last:%num month:@time.month")))
            .match(units)
            .getFirst();
    assertThat(match.capture("first")).contains(new IndexRange(1, 2));
    assertThat(match.capture("last")).contains(new IndexRange(3, 4));
    assertThat(match.capture("month")).contains(new IndexRange(4, 5));
    assertThat(match.capture("nothing")).isEmpty();
  }

  @Test
  void knows_repetition_alternatives_and_negation() {
    assertThat(found("a b b b c", rule("r", "a b* c"))).containsExactly("r=a b b b c");
    assertThat(found("a b b c", rule("r", "a b{1,2} (c | d)"))).containsExactly("r=a b b c");
    assertThat(found("a x c", rule("r", "a !b c"))).containsExactly("r=a x c");
    assertThat(found("a b c", rule("r", "a !b c"))).isEmpty();
  }

  @Test
  void takes_a_concept_for_one_of_its_ancestors_and_asks_for_class_and_features() {
    assertThat(found("monthV", rule("r", "@time"))).hasSize(1);
    assertThat(found("monthV", rule("r", "@time.month.gregorian.55"))).isEmpty();
    assertThat(found("monthV", rule("r", "@time.month#noun+number=sg"))).hasSize(1);
    assertThat(found("monthV", rule("r", "@time.month#noun-number=sg"))).isEmpty();
    assertThat(found("monthV", rule("r", "@time.month#verb"))).isEmpty();
  }

  @Test
  void names_the_rule_whose_pattern_has_a_fault() {
    assertThatThrownBy(() -> new PatternSet(List.of(rule("xx.bad", "( a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xx.bad")
        .hasMessageContaining("'(' without ')'");
    assertThatThrownBy(() -> PatternParser.check("%nosuch"))
        .hasMessageContaining("no shape is called %nosuch");
  }

  @Test
  void agrees_with_itself_on_random_texts() {
    Random random = new Random(20220110);
    PatternSet all =
        new PatternSet(
            List.of(
                rule("a", "a+ b?"),
                rule("b", "b a{2,3} c*"),
                rule("c", "(a | c) !a b"),
                rule("d", ". c c")));
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(1, 30); i++) {
        text.append("abc".charAt(random.nextInt(3))).append(' ');
      }
      List<Unit> units = units(text.toString());
      List<PatternMatch> matches = all.match(units);
      int end = 0;
      for (PatternMatch match : matches) {
        assertThat(match.from()).isGreaterThanOrEqualTo(end);
        List<Unit> part = units.subList(match.from(), match.to());
        assertThat(new PatternSet(List.of(match.rule())).match(part))
            .singleElement()
            .satisfies(m -> assertThat(m.length()).isEqualTo(part.size()));
        end = match.to();
      }
    }
  }
}
