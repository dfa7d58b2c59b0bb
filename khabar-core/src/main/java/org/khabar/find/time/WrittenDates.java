package org.khabar.find.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.model.CalendarSystem;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.TokenKind;

/** What has to be settled of single words before patterns can see them. */
final class WrittenDates {
  /** The rule that dates inside one token are filed under. */
  static final String RULE = "und.time.dotted";

  private WrittenDates() {}

  /** The units with dates such as 30.12.2021 read, and without months that are other words. */
  static List<Unit> prepare(List<Unit> units, boolean dottedDays) {
    List<Unit> prepared = new ArrayList<>(units.size());
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      Optional<DateParts> date = Optional.empty();
      if (unit.kind() == TokenKind.NUMBER) {
        date = dotted(unit.key());
        if (dottedDays && date.isEmpty()) {
          date = DottedDays.read(units, at);
        }
      }
      prepared.add(date.isPresent() ? dated(unit, date.get()) : withoutCommonWords(unit));
    }
    return prepared;
  }

  private static Unit dated(Unit unit, DateParts parts) {
    Dated dated = new Dated(parts);
    Spoken spoken = new Spoken(dated, List.of(unit.span()), RULE);
    return new Unit(
        unit.span(),
        unit.surface(),
        unit.key(),
        unit.kind(),
        unit.analyses(),
        TimeLabels.of(dated),
        Optional.of(spoken));
  }

  /** 30.12.2021 or 2021.12.30, which the tokenizer keeps in one piece. */
  private static Optional<DateParts> dotted(String key) {
    int first = key.indexOf('.');
    int last = key.lastIndexOf('.');
    boolean three = first > 0 && last > first && key.indexOf('.', first + 1) == last;
    if (!three || key.length() > 10 || last == key.length() - 1) {
      return Optional.empty();
    }
    String day = key.substring(0, first);
    String month = key.substring(first + 1, last);
    String year = key.substring(last + 1);
    if (day.length() == 4) {
      String swapped = day;
      day = year;
      year = swapped;
    }
    boolean figures = (day + month + year).chars().allMatch(c -> c >= '0' && c <= '9');
    if (!figures || day.length() > 2 || month.length() > 2 || year.length() != 4) {
      return Optional.empty();
    }
    DateParts parts =
        DateParts.gregorian(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    boolean fits =
        parts.month().orElse(13) <= 12
            && parts.day().orElse(32) <= 31
            && (isPersian(parts) || parts.year().orElse(0) >= 1700)
            && parts.year().orElse(0) <= 2150;
    return fits ? Optional.of(isPersian(parts) ? persian(parts) : parts) : Optional.empty();
  }

  private static boolean isPersian(DateParts parts) {
    int year = parts.year().orElse(0);
    return year >= 1300 && year <= 1420;
  }

  private static DateParts persian(DateParts parts) {
    return new DateParts(
        CalendarSystem.PERSIAN, parts.year(), parts.month(), parts.day(), parts.weekday());
  }

  /** In small letters a word that can also be something else is no month: may, march. */
  private static Unit withoutCommonWords(Unit unit) {
    if (!unit.isWord() || unit.isCapitalised()) {
      return unit;
    }
    if (!unit.means("time.month") && !unit.means("time.weekday")) {
      return unit;
    }
    List<Analysis> kept = unit.analyses().stream().filter(a -> !isCapitalisedName(a)).toList();
    return kept.isEmpty() || kept.size() == unit.analyses().size() ? unit : unit.withAnalyses(kept);
  }

  private static boolean isCapitalisedName(Analysis analysis) {
    boolean name = analysis.isA("time.month") || analysis.isA("time.weekday");
    return name && Character.isUpperCase(analysis.lexeme().lemma().codePointAt(0));
  }
}
