package org.khabar.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.Relative;
import org.khabar.find.time.TimeExpression.Shift;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.model.CalendarSystem;

class TimeResolverTest {
  private static final TimeContext FRIDAY = TimeContext.of(LocalDate.of(2021, 12, 31));

  private static String value(TimeExpression expression, Direction direction) {
    return value(expression, direction, FRIDAY);
  }

  private static String value(TimeExpression expression, Direction direction, TimeContext context) {
    return new TimeResolver(context, direction)
        .resolve(expression)
        .map(TimeValue::value)
        .orElse("none");
  }

  private static Dated date(int year, int month, int day) {
    return new Dated(DateParts.gregorian(year, month, day));
  }

  private static Dated weekday(int weekday) {
    return new Dated(DateParts.gregorian(0, 0, 0).withWeekday(weekday));
  }

  @Test
  void takes_the_nearest_day_when_no_tense_tells() {
    assertThat(value(date(0, 1, 10), Direction.UNKNOWN)).isEqualTo("2022-01-10");
    assertThat(value(date(0, 12, 30), Direction.UNKNOWN)).isEqualTo("2021-12-30");
  }

  @Test
  void follows_the_tense_for_a_month() {
    assertThat(value(date(0, 3, 0), Direction.PAST)).isEqualTo("2021-03");
    assertThat(value(date(0, 3, 0), Direction.FUTURE)).isEqualTo("2022-03");
  }

  @Test
  void takes_the_last_weekday_unless_the_clause_is_future() {
    assertThat(value(weekday(4), Direction.PAST)).isEqualTo("2021-12-30");
    assertThat(value(weekday(4), Direction.FUTURE)).isEqualTo("2022-01-06");
    assertThat(value(weekday(5), Direction.UNKNOWN)).isEqualTo("2021-12-31");
  }

  @Test
  void lets_the_weekday_choose_the_year() {
    Dated tuesday = new Dated(DateParts.gregorian(0, 1, 4).withWeekday(2));

    assertThat(value(tuesday, Direction.PAST)).isEqualTo("2022-01-04");
  }

  @Test
  void has_no_value_for_a_day_that_does_not_exist() {
    assertThat(value(date(2022, 2, 31), Direction.PAST)).isEqualTo("none");
    assertThat(value(date(0, 2, 31), Direction.PAST)).isEqualTo("none");
    assertThat(value(new Dated(DateParts.of(CalendarSystem.PERSIAN, 1400, 12, 30)), Direction.PAST))
        .isEqualTo("none");
  }

  @Test
  void finds_a_leap_day_in_the_years_around() {
    assertThat(value(date(0, 2, 29), Direction.PAST)).isEqualTo("2020-02-29");
  }

  @Test
  void writes_weeks_as_iso_weeks() {
    assertThat(value(new Relative(new Step(Grain.WEEK, 1), Optional.empty()), Direction.PAST))
        .isEqualTo("2022-W01");
    assertThat(value(new Shift(Grain.WEEK, BigDecimal.valueOf(2), -1, false), Direction.UNKNOWN))
        .isEqualTo("2021-W50");
  }

  @Test
  void counts_from_the_last_date_where_the_words_do() {
    TimeContext january =
        FRIDAY.withSpoken(new TimeContext.Point(LocalDate.of(2021, 1, 1), Grain.MONTH), true);

    assertThat(value(new Shift(Grain.MONTH, BigDecimal.ONE, 1, true), Direction.UNKNOWN, january))
        .isEqualTo("2021-02");
  }

  @Test
  void borrows_the_year_of_a_full_date_in_the_sentence() {
    TimeContext stated =
        FRIDAY.withSpoken(new TimeContext.Point(LocalDate.of(2014, 2, 1), Grain.DAY), true);

    assertThat(value(date(0, 3, 18), Direction.PAST, stated)).isEqualTo("2014-03-18");
    assertThat(value(date(0, 3, 18), Direction.PAST, stated.atNextSentence()))
        .isEqualTo("2021-03-18");
  }

  @Test
  void joins_the_days_of_a_range_over_new_year() {
    TimeExpression range =
        new TimeExpression.DayRange(DateParts.gregorian(0, 12, 30), DateParts.gregorian(0, 1, 2));

    assertThat(value(range, Direction.FUTURE)).isEqualTo("2021-12-30/2022-01-02");
  }

  @Test
  void does_not_overflow_far_from_now() {
    BigDecimal million = BigDecimal.valueOf(65_000_000);

    assertThat(value(new Shift(Grain.YEAR, million, -1, false), Direction.PAST))
        .isEqualTo("PAST_REF");
    assertThat(value(new Shift(Grain.DAY, new BigDecimal("1e30"), -1, false), Direction.PAST))
        .isEqualTo("none");
  }

  @Test
  void says_what_it_can_without_a_reference_date() {
    TimeContext undated = TimeContext.undated();

    assertThat(value(date(0, 1, 10), Direction.PAST, undated)).isEqualTo("XXXX-01-10");
    assertThat(value(weekday(2), Direction.PAST, undated)).isEqualTo("XXXX-WXX-2");
    assertThat(
            value(new Relative(new Step(Grain.WEEK, 1), Optional.empty()), Direction.PAST, undated))
        .isEqualTo("none");
    assertThat(value(date(2021, 12, 30), Direction.PAST, undated)).isEqualTo("2021-12-30");
  }

  @Test
  void puts_a_time_of_day_on_the_day_said_with_it() {
    TimeExpression clock =
        new TimeExpression.Clock(10, OptionalInt.of(30), "Z", Optional.of(weekday(4)));

    assertThat(value(clock, Direction.PAST)).isEqualTo("2021-12-30T10:30Z");
  }

  @Test
  void reads_short_decades_in_the_calendar_of_the_paper() {
    TimeExpression nineties = new TimeExpression.Decade(90);

    assertThat(value(nineties, Direction.PAST)).isEqualTo("199");
    assertThat(value(nineties, Direction.PAST, FRIDAY.withHome(CalendarSystem.PERSIAN)))
        .isEqualTo("2011-03-21/2021-03-20");
  }
}
