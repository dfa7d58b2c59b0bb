package org.khabar.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
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
        .isEqualTo("XXXX-WXX");
    assertThat(value(new TimeExpression.DayOffset(-1), Direction.PAST, undated))
        .isEqualTo("XXXX-XX-XX");
    assertThat(value(new TimeExpression.DayPart("NI", weekday(2)), Direction.PAST, undated))
        .isEqualTo("XXXX-WXX-2TNI");
    assertThat(value(date(2021, 12, 30), Direction.PAST, undated)).isEqualTo("2021-12-30");
  }

  @Test
  void puts_a_time_of_day_on_the_day_said_with_it() {
    TimeExpression clock =
        new TimeExpression.Clock(
            10, OptionalInt.of(30), "Z", TimeExpression.Half.FULL, Optional.of(weekday(4)));

    assertThat(value(clock, Direction.PAST)).isEqualTo("2021-12-30T10:30Z");
  }

  @Test
  void reads_short_decades_in_the_calendar_of_the_paper() {
    TimeExpression nineties = new TimeExpression.Decade(90);

    assertThat(value(nineties, Direction.PAST)).isEqualTo("199");
    assertThat(value(nineties, Direction.PAST, FRIDAY.withHome(CalendarSystem.PERSIAN)))
        .isEqualTo("2011-03-21/2021-03-20");
  }

  private static TimeExpression clock(int hour, boolean open) {
    TimeExpression.Half half = open ? TimeExpression.Half.OPEN : TimeExpression.Half.TOLD;
    return new TimeExpression.Clock(hour, OptionalInt.empty(), "", half, Optional.empty());
  }

  @Test
  void counts_hours_and_minutes_from_the_time_of_publication() {
    TimeExpression ago = new Shift(Grain.MINUTE, BigDecimal.valueOf(50), -1, false);
    TimeContext early = FRIDAY.withClock(Optional.of(LocalTime.of(0, 30)));

    assertThat(value(ago, Direction.PAST, early)).isEqualTo("2021-12-30T23:40");
    assertThat(value(ago, Direction.PAST)).isEqualTo("2021-12-31");
  }

  @Test
  void counts_from_what_stands_beside_it() {
    TimeExpression christmas = date(0, 12, 25);
    Shift after = new Shift(Grain.DAY, BigDecimal.TWO, 1, true, Optional.of(christmas));

    assertThat(value(after, Direction.PAST)).isEqualTo("2021-12-27");
  }

  @Test
  void finds_days_and_weeks_by_their_place() {
    TimeExpression may = date(2021, 5, 0);

    assertThat(value(nth(1, Grain.DAY, OptionalInt.of(1), may), Direction.PAST))
        .isEqualTo("2021-05-03");
    assertThat(value(nth(-1, Grain.DAY, OptionalInt.of(1), may), Direction.PAST))
        .isEqualTo("2021-05-31");
    assertThat(value(nth(-1, Grain.DAY, OptionalInt.empty(), date(2020, 2, 0)), Direction.PAST))
        .isEqualTo("2020-02-29");
    assertThat(value(nth(2, Grain.WEEK, OptionalInt.empty(), may), Direction.PAST))
        .isEqualTo("2021-W19");
    assertThat(value(nth(1, Grain.MONTH, OptionalInt.empty(), date(2021, 0, 0)), Direction.PAST))
        .isEqualTo("2021-01");
  }

  private static TimeExpression nth(
      int place, Grain grain, OptionalInt weekday, TimeExpression period) {
    return new TimeExpression.Nth(place, grain, weekday, false, period);
  }

  @Test
  void has_no_fifth_monday_in_a_month_of_four() {
    assertThat(value(nth(5, Grain.DAY, OptionalInt.of(1), date(2021, 6, 0)), Direction.PAST))
        .isEqualTo("none");
  }

  @Test
  void counts_days_of_a_persian_month_in_that_month() {
    Dated dey = new Dated(DateParts.of(CalendarSystem.PERSIAN, 1400, 10, 0));

    assertThat(value(nth(1, Grain.DAY, OptionalInt.empty(), dey), Direction.PAST))
        .isEqualTo("2021-12-22");
  }

  @Test
  void lends_one_end_of_a_stretch_what_the_other_says() {
    assertThat(value(interval(date(0, 11, 0), date(2021, 2, 0)), Direction.PAST))
        .isEqualTo("2020-11/2021-02");
    assertThat(value(interval(weekday(5), weekday(2)), Direction.PAST))
        .isEqualTo("2021-12-31/2022-01-04");
    assertThat(value(interval(clock(3, true), clock(17, false)), Direction.PAST))
        .isEqualTo("2021-12-31T15:00/2021-12-31T17:00");
    assertThat(value(interval(clock(9, true), clock(13, false)), Direction.PAST))
        .isEqualTo("2021-12-31T09:00/2021-12-31T13:00");
    assertThat(value(interval(clock(18, false), clock(6, false)), Direction.PAST))
        .isEqualTo("2021-12-31T18:00/2022-01-01T06:00");
  }

  private static TimeExpression interval(TimeExpression first, TimeExpression last) {
    return new TimeExpression.Interval(first, last);
  }

  @Test
  void makes_no_stretch_that_ends_before_it_begins() {
    assertThat(value(interval(date(2021, 5, 3), date(2021, 4, 3)), Direction.PAST))
        .isEqualTo("none");
  }

  @Test
  void means_what_is_coming_where_the_expression_is_all_there_is() {
    TimeContext noon = FRIDAY.withClock(Optional.of(LocalTime.NOON));

    assertThat(value(weekday(5), Direction.COMING)).isEqualTo("2022-01-07");
    assertThat(value(date(0, 12, 30), Direction.COMING)).isEqualTo("2022-12-30");
    assertThat(value(date(0, 12, 0), Direction.COMING)).isEqualTo("2021-12");
    assertThat(value(clock(3, true), Direction.COMING, noon)).isEqualTo("2021-12-31T15:00");
    assertThat(value(clock(3, false), Direction.COMING, noon)).isEqualTo("2022-01-01T03:00");
  }

  @Test
  void finds_the_month_in_which_a_day_falls_on_its_weekday() {
    Dated friday = new Dated(DateParts.gregorian(0, 0, 13).withWeekday(5));

    assertThat(value(friday, Direction.COMING)).isEqualTo("2022-05-13");
    assertThat(value(friday, Direction.PAST)).isEqualTo("2021-08-13");
  }

  @Test
  void invents_no_day_where_only_a_year_was_told() {
    TimeContext.Point year = new TimeContext.Point(LocalDate.of(2018, 1, 1), Grain.YEAR);
    TimeContext told = FRIDAY.withSpoken(year, true);

    assertThat(value(new TimeExpression.Same(Grain.DAY), Direction.PAST, told))
        .isEqualTo("XXXX-XX-XX");
    assertThat(value(new Shift(Grain.YEAR, BigDecimal.TWO, 1, true), Direction.PAST, told))
        .isEqualTo("2020");
  }

  @Test
  void keeps_the_end_of_a_day() {
    assertThat(value(clock(24, false), Direction.PAST)).isEqualTo("2021-12-31T24:00");
  }

  @Test
  void takes_the_season_that_the_tense_points_to() {
    TimeExpression summer =
        new TimeExpression.Season("SU", OptionalInt.empty(), Optional.empty(), Direction.UNKNOWN);

    assertThat(value(summer, Direction.PAST)).isEqualTo("2021-SU");
    assertThat(value(summer, Direction.FUTURE)).isEqualTo("2022-SU");
  }

  @Test
  void counts_ethiopian_years_and_their_short_month() {
    assertThat(value(new Dated(DateParts.of(CalendarSystem.ETHIOPIAN, 2014, 1, 1)), Direction.PAST))
        .isEqualTo("2021-09-11");
    assertThat(
            value(new Dated(DateParts.of(CalendarSystem.ETHIOPIAN, 2015, 13, 6)), Direction.PAST))
        .isEqualTo("2023-09-11");
    assertThat(
            value(new Dated(DateParts.of(CalendarSystem.ETHIOPIAN, 2014, 13, 6)), Direction.PAST))
        .isEqualTo("none");
  }
}
