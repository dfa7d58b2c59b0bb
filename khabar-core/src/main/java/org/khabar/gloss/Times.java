package org.khabar.gloss;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TIMEX3 values in the reader's words. Days are days of the Gregorian calendar in every language,
 * as newspapers write them of what happens abroad. Thread-safe.
 */
final class Times {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-WE)?");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
              + "(?:T(?:([\\d.]+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
  private static final List<MeasureUnit> UNITS =
      List.of(
          MeasureUnit.YEAR,
          MeasureUnit.MONTH,
          MeasureUnit.WEEK,
          MeasureUnit.DAY,
          MeasureUnit.HOUR,
          MeasureUnit.MINUTE,
          MeasureUnit.SECOND);

  private final Messages messages;
  private final ULocale locale;
  private final DateTimePatternGenerator patterns;

  Times(Messages messages) {
    this.messages = messages;
    this.locale = messages.locale().setKeywordValue("calendar", "gregorian");
    this.patterns = DateTimePatternGenerator.getInstance(locale).freeze();
  }

  /** When something is; empty for a value that has no day, month, week or year. */
  Optional<String> when(String value) {
    String[] ends = value.split("/", -1);
    if (ends.length == 2) {
      Optional<String> from = date(ends[0]);
      Optional<String> until = date(ends[1]);
      return from.isPresent() && until.isPresent()
          ? Optional.of(
              messages.fill("when.span", Map.of("from", from.get(), "until", until.get())))
          : Optional.empty();
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return date(week.group(1))
          .map(
              year ->
                  messages.fill(
                      "when.week",
                      Map.of("week", number(new BigDecimal(week.group(2))), "date", year)));
    }
    return date(value)
        .map(
            date -> {
              String unit = value.length() == 4 ? "year" : value.length() == 7 ? "month" : "day";
              return messages.fill("when." + unit, Map.of("date", date));
            });
  }

  /**
   * A date by itself, as it ends a headline: 3 March 2031, 9–10 January 2022; empty for a value
   * that has no day, week, month or year.
   */
  Optional<String> bare(String value) {
    String[] ends = value.split("/", -1);
    if (ends.length == 2 && ends[0].length() == ends[1].length()) {
      Optional<LocalDate> from = first(ends[0]);
      Optional<LocalDate> until = first(ends[1]);
      return from.isPresent() && until.isPresent() && !until.get().isBefore(from.get())
          ? Optional.of(interval(from.get(), until.get(), skeleton(ends[0])))
          : Optional.empty();
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches() && !value.endsWith("-WE")) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(DayOfWeek.MONDAY)
              .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
      return date(monday.toString())
          .map(date -> messages.fill("headline.week", Map.of("date", date)));
    }
    return date(value);
  }

  private String interval(LocalDate from, LocalDate until, String skeleton) {
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return Isolates.clean(
        format.format(
            new DateInterval(
                from.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                until.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli())));
  }

  private static String skeleton(String value) {
    return value.length() > 7 ? "yMMMMd" : value.length() > 4 ? "yMMMM" : "y";
  }

  /** The first day of a date of the calendar. */
  private static Optional<LocalDate> first(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              date.group(2) != null ? Integer.parseInt(date.group(2)) : 1,
              date.group(3) != null ? Integer.parseInt(date.group(3)) : 1));
    } catch (DateTimeException e) {
      return Optional.empty(); // the thirtieth of February
    }
  }

  private Optional<String> date(String value) {
    return first(value)
        .map(
            day -> {
              SimpleDateFormat format =
                  new SimpleDateFormat(patterns.getBestPattern(skeleton(value)), locale);
              format.setTimeZone(TimeZone.GMT_ZONE);
              return Isolates.clean(
                  format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
            });
  }

  /** How long something lasts; empty for a value that does not say it in numbers. */
  Optional<String> duration(String value) {
    Matcher duration = DURATION.matcher(value);
    if (!duration.matches()) {
      return Optional.empty();
    }
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < UNITS.size(); i++) {
      String amount = duration.group(i + 1);
      if (amount != null && !amount.startsWith(".") && !amount.endsWith(".")) {
        measures.add(new Measure(new BigDecimal(amount), UNITS.get(i)));
      }
    }
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Isolates.clean(
                MeasureFormat.getInstance(locale, FormatWidth.WIDE)
                    .formatMeasures(measures.toArray(Measure[]::new))));
  }

  String number(BigDecimal number) {
    return Isolates.clean(NumberFormat.getInstance(locale).format(number));
  }
}
