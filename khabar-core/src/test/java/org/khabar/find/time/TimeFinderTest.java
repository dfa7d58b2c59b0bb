package org.khabar.find.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.find.quantity.NumberFinder;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.rules.Unit;
import org.khabar.rules.UnitMaker;
import org.khabar.text.Analyzer;
import org.khabar.text.Tokenizer;

/** The finder with a language of a few words. */
class TimeFinderTest {
  private static final LanguageProfile PROFILE =
      new LanguageProfile("xx", "Test", "Test", "Latn", "SVO", Map.of());
  private static final List<PatternRule> RULES =
      List.of(
          rule("xx.time.day", "time", "day:%num(1..31) month:@time.month year:%year?", "date"),
          rule(
              "xx.time.days",
              "time",
              "day:%num(1..31) @gram.and lastday:%num(1..31) month:@time.month",
              "dates"),
          rule("xx.time.year", "time", "cue:@gram.in year:%year", "year"),
          rule("xx.time.weekday", "time", "weekday:@time.weekday", "date"),
          rule("xx.time.both", "time-compose", "first:&WEEKDAY %open last:&DAY %close", "both"));

  private final LanguageTable table =
      new LanguageTable(
          PROFILE,
          List.of(
              word("January", "noun", "time.month.gregorian.1"),
              word("February", "noun", "time.month.gregorian.2"),
              word("May", "noun", "time.month.gregorian.5"),
              word("may", "verb", ""),
              word("Tuesday", "noun", "time.weekday.2"),
              word("in", "prep", "gram.in"),
              word("and", "conj", "gram.and")),
          List.of(),
          List.of(),
          List.of(),
          RULES,
          List.of(),
          List.of(),
          List.of());
  private final TimeFinder finder = new TimeFinder(RULES);

  private static PatternRule rule(String id, String layer, String match, String function) {
    return new PatternRule(id, layer, match, Map.of("time", function), 0);
  }

  private static Lexeme word(String lemma, String wordClass, String concept) {
    return new Lexeme(lemma, wordClass, concept, Map.of());
  }

  private List<Unit> units(String text) {
    Tokenizer tokenizer = new Tokenizer(PROFILE);
    UnitMaker maker = new UnitMaker(table, new Analyzer(table), tokenizer);
    return new NumberFinder(PROFILE)
        .find(maker.words(tokenizer.tokenize(text, new Span(0, text.length()))), text);
  }

  private List<String> read(String text) {
    List<String> found = new ArrayList<>();
    TimeContext context = TimeContext.of(LocalDate.of(2021, 12, 31));
    for (TimeMention time : finder.find(units(text), text, context).mentions()) {
      found.add(time.span().of(text) + " = " + time.value());
    }
    return found;
  }

  @Test
  void leaves_the_cue_outside_the_mention() {
    assertThat(read("They met in 2014 again")).containsExactly("2014 = 2014");
  }

  @Test
  void gives_coordinated_days_a_mention_each_and_one_unit() {
    String text = "They meet 9 and 10 January there";

    assertThat(read(text)).containsExactly("9 = 2022-01-09", "10 January = 2022-01-10");
    List<Unit> units =
        finder.find(units(text), text, TimeContext.of(LocalDate.of(2021, 12, 31))).units();
    assertThat(units.get(2).value(TimeMention.class).orElseThrow().value())
        .isEqualTo("2022-01-09/2022-01-10");
  }

  @Test
  void reads_a_date_of_figures_in_one_token() {
    assertThat(read("Printed 30.12.2021 here")).containsExactly("30.12.2021 = 2021-12-30");
  }

  @Test
  void takes_no_small_letter_word_for_a_month() {
    assertThat(read("On 10 may they")).isEmpty();
    assertThat(read("On 10 May they")).hasSize(1);
  }

  @Test
  void notes_a_day_that_does_not_exist() {
    String text = "They met 31 February again";
    TimeReading reading =
        finder.find(units(text), text, TimeContext.of(LocalDate.of(2021, 12, 31)));

    assertThat(reading.mentions()).isEmpty();
    assertThat(reading.impossible()).containsExactly("31 February");
  }

  @Test
  void refuses_a_rule_without_a_known_function() {
    List<PatternRule> wrong = List.of(rule("xx.time.wrong", "time", "%num", "guess"));

    assertThatThrownBy(() -> new TimeFinder(wrong)).hasMessageContaining("xx.time.wrong");
  }

  @Test
  void infers_the_day_of_an_article_from_a_weekday_and_a_past_year() {
    ReferenceDateFinder reference = new ReferenceDateFinder(finder);
    String text = "He said on Tuesday (4 January) what happened in 2021";

    assertThat(reference.find(List.of(units(text)), text)).contains(LocalDate.of(2022, 1, 4));
  }

  @Test
  void infers_no_day_without_a_year_or_a_weekday() {
    ReferenceDateFinder reference = new ReferenceDateFinder(finder);
    String noYear = "He said on Tuesday (4 January)";
    String noWeekday = "He said on 4 January what happened in 2021";

    assertThat(reference.find(List.of(units(noYear)), noYear)).isEmpty();
    assertThat(reference.find(List.of(units(noWeekday)), noWeekday)).isEmpty();
  }
}
