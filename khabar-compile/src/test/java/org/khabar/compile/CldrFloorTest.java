package org.khabar.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.LocalNames;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.EntityType;

class CldrFloorTest {
  private final CldrFloor floor = new CldrFloor();

  @Test
  void has_more_than_a_hundred_languages() {
    assertThat(floor.languages())
        .hasSizeGreaterThan(100)
        .contains("ar", "de", "es", "fa", "he", "hi", "ja", "ru", "sw", "tr", "uk", "vi", "zh");
  }

  @ParameterizedTest
  @CsvSource({
    "sw, Januari, time.month.gregorian.1",
    "ar, \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062B\u0627\u0646\u064A,"
        + " time.month.gregorian.1",
    "ar, \u064A\u0646\u0627\u064A\u0631, time.month.gregorian.1",
    "ru, \u044F\u043D\u0432\u0430\u0440\u044F, time.month.gregorian.1",
    "ru, \u044F\u043D\u0432\u0430\u0440\u044C, time.month.gregorian.1",
    "ar, \u0631\u0645\u0636\u0627\u0646, time.month.islamic.9",
    "de, Montag, time.weekday.1",
    "de, Sonntag, time.weekday.7",
    "de, Jahren, time.unit.year",
    "es, segundo, time.unit.second",
    "zh, \u4E2A\u6708, time.unit.month",
    "he, \u05E9\u05D1\u05D5\u05E2\u05D9\u05D9\u05DD, time.dual.week",
    "de, einundzwanzig, num.21",
    "de, hundert, num.scale.100",
    "es, millones, num.scale.1000000",
    "es, doscientas, num.200",
    "hi, \u0932\u093E\u0916, num.scale.100000",
    "zh, \u4E07, num.scale.10000",
    "fr, premi\u00E8re, num.1",
  })
  void knows_a_word_by_its_concept(String language, String form, String concept) {
    assertThat(floor.words(language).lexemes())
        .filteredOn(l -> l.concept().equals(concept))
        .extracting(Lexeme::lemma)
        .contains(form);
  }

  @Test
  void keeps_capitals_and_marks_abbreviations() {
    List<Lexeme> english = floor.words("en").lexemes();
    assertThat(english)
        .contains(
            new Lexeme("January", "noun", "time.month.gregorian.1", Map.of()),
            new Lexeme("Jan", "abbr", "time.month.gregorian.1", Map.of()),
            new Lexeme("May", "noun", "time.month.gregorian.5", Map.of()))
        .noneMatch(l -> l.lemma().endsWith("."));
  }

  @Test
  void has_no_figures_and_no_single_letters() {
    for (String language : floor.languages()) {
      assertThat(floor.words(language).lexemes())
          .as(language)
          .noneMatch(l -> l.lemma().chars().anyMatch(Character::isDigit))
          .allMatch(l -> FloorLexicon.isWord(l.lemma()));
    }
  }

  @Test
  void has_relative_times_as_words_and_patterns() {
    FloorWords german = floor.words("de");
    assertThat(german.relatives())
        .extracting(Lexeme::lemma, Lexeme::concept)
        .contains(
            tuple("gestern", "time.yesterday"),
            tuple("n\u00E4chste Woche", "time.relative.week.next"));
    assertThat(german.patterns())
        .contains(
            new PatternRule(
                "de.cldr.ago-week",
                "time",
                "'vor' number:%num @time.unit.week",
                Map.of("time", "ago", "unit", "time.unit.week"),
                -1));
  }

  @Test
  void has_the_order_of_dates() {
    assertThat(floor.words("es").patterns())
        .extracting(PatternRule::match)
        .contains("day:%num(1..31) 'de' month:@time.month 'de' year:%year");
    assertThat(floor.words("ja").patterns())
        .extracting(PatternRule::match)
        .anyMatch(m -> m.startsWith("year:%year") && m.contains("month:%num(1..12)"));
  }

  @Test
  void names_states_and_cities_where_english_has_another_name() {
    List<Entity> places =
        List.of(
            place("germany", "state", "Germany"),
            place("kenya", "state", "Kenya"),
            place("brussels", "city", "Brussels"));
    LocalNames french =
        Optional.ofNullable(floor.names(places, Map.of("DE", "germany", "KE", "kenya")).get("fr"))
            .orElseThrow();
    assertThat(french.names())
        .containsEntry("germany", List.of("Allemagne"))
        .containsEntry("brussels", List.of("Bruxelles"))
        .doesNotContainKey("kenya");
  }

  private static Entity place(String id, String kind, String name) {
    return new Entity(id, EntityType.GPE, kind, "", "", "", Map.of("en", List.of(name)));
  }

  @Test
  void serves_other_codes_of_its_languages() {
    assertThat(floor.aliases(Set.copyOf(floor.languages())))
        .containsEntry("tl", "fil")
        .containsEntry("iw", "he")
        .doesNotContainKey("sw");
  }
}
