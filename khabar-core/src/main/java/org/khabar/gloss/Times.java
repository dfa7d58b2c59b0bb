package org.khabar.gloss;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
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

  private Optional<String> date(String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      return Optional.empty();
    }
    boolean month = date.group(2) != null;
    boolean day = date.group(3) != null;
    try {
      LocalDate first =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              month ? Integer.parseInt(date.group(2)) : 1,
              day ? Integer.parseInt(date.group(3)) : 1);
      String skeleton = day ? "yMMMMd" : month ? "yMMMM" : "y";
      SimpleDateFormat format = new SimpleDateFormat(patterns.getBestPattern(skeleton), locale);
      format.setTimeZone(TimeZone.GMT_ZONE);
      return Optional.of(
          Isolates.clean(format.format(Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()))));
    } catch (DateTimeException e) {
      return Optional.empty(); // the thirtieth of February
    }
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
