package org.khabar.app.cli;

import java.util.function.Predicate;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.PatternRule;

/**
 * What can be read in a language, told by what its table holds.
 *
 * @param dates names of months and weekdays
 * @param relative yesterday, next week, two weeks ago
 * @param numbers number words
 * @param units words of measures and currencies
 * @param counted own words for people and things counted
 * @param rules patterns of times, numbers and quantities written for the language
 */
record LanguageAbilities(
    boolean dates,
    boolean relative,
    boolean numbers,
    boolean units,
    boolean counted,
    long rules,
    boolean statements,
    boolean events) {

  /** Fewer are no grammar: clock times, lengths and feasts are missing then. */
  private static final int ENOUGH_RULES = 20;

  static LanguageAbilities of(LanguageTable table) {
    String own = table.profile().code() + ".";
    Predicate<PatternRule> ofTimes =
        rule -> rule.layer().startsWith("time") || rule.layer().equals("quantity");
    return new LanguageAbilities(
        has(table, "time.month.") && has(table, "time.weekday."),
        has(table, "time.yesterday") || has(table, "time.relative."),
        has(table, "num.7"),
        has(table, "unit.currency."),
        has(table, "unit.person"),
        table.patterns().stream()
            .filter(ofTimes)
            .filter(r -> r.id().startsWith(own) && !r.id().startsWith(own + "cldr."))
            .count(),
        table.frames().stream().anyMatch(f -> f.yields().equals("statement")),
        table.frames().stream().anyMatch(f -> f.yields().equals("event")));
  }

  private static boolean has(LanguageTable table, String concept) {
    for (Lexeme lexeme : table.lexemes()) {
      if (lexeme.concept().startsWith(concept)) {
        return true;
      }
    }
    return false;
  }

  /** One word for the times: by rules of its own, from CLDR with or without relative ones. */
  String times() {
    if (rules >= ENOUGH_RULES) {
      return "rules";
    }
    return dates && relative ? "CLDR" : dates ? "dates" : "figures";
  }

  String numberWords() {
    return numbers ? "words" : "figures";
  }

  String quantities() {
    return counted ? "people, things, money" : units ? "measures, money" : "signs";
  }

  String reading() {
    return statements && events ? "who said, who did" : statements ? "who said" : "-";
  }
}
