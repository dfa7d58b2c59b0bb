package org.khabar.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeMakerTest {
  private static final TimeContext FRIDAY = TimeContext.of(LocalDate.of(2021, 12, 31));

  private static String value(TimeMaker maker, Object... captures) {
    return maker
        .make(MapCaptures.of(captures))
        .flatMap(new TimeResolver(FRIDAY, Direction.UNKNOWN)::resolve)
        .map(v -> v.value() + v.mod().map(m -> " " + m).orElse(""))
        .orElse("none");
  }

  @Test
  void is_named_in_rules_in_small_letters() {
    assertThat(TimeMaker.named("date")).contains(TimeMaker.DATE);
    assertThat(TimeMaker.named("Date")).isEmpty();
    assertThat(TimeMaker.named("eval")).isEmpty();
  }

  @Test
  void tells_the_calendar_of_a_date_by_its_month_or_its_year() {
    assertThat(value(TimeMaker.DATE, "day", 10, "month", "time.month.persian.10", "year", 1400))
        .isEqualTo("2021-12-31");
    assertThat(value(TimeMaker.DATE, "day", 10, "month", 10, "year", 1400)).isEqualTo("2021-12-31");
    assertThat(value(TimeMaker.DATE, "day", 9, "month", "time.month.islamic.6", "year", 1443))
        .isEqualTo("2022-01-12");
  }

  @Test
  void refuses_days_months_and_years_that_cannot_be() {
    assertThat(value(TimeMaker.DATE, "day", 32, "month", 1, "year", 2021)).isEqualTo("none");
    assertThat(value(TimeMaker.DATE, "day", 1, "month", 13, "year", 2021)).isEqualTo("none");
    assertThat(value(TimeMaker.YEAR, "year", 99999)).isEqualTo("none");
    assertThat(value(TimeMaker.RANGE, "day", 10, "lastday", 9, "month", 1)).isEqualTo("none");
  }

  @Test
  void reads_the_swahili_clock() {
    Object[][] hours = {
      {1, "morning", "T07:00"}, {4, "morning", "T10:00"}, {6, "noon", "T12:00"},
      {8, "noon", "T14:00"}, {10, "afternoon", "T16:00"}, {12, "evening", "T18:00"},
      {2, "night", "T20:00"}, {6, "night", "T00:00"}, {9, "night", "T03:00"},
      {11, "dawn", "T05:00"}
    };
    for (Object[] hour : hours) {
      assertThat(
              value(
                  TimeMaker.CLOCK,
                  "hour",
                  hour[0],
                  "part",
                  "time.daypart." + hour[1],
                  "clock",
                  "swahili"))
          .isEqualTo("2021-12-31" + hour[2]);
    }
  }

  @Test
  void reads_the_twelve_hour_clock() {
    assertThat(value(TimeMaker.CLOCK, "hour", 12, "part", "time.daypart.am"))
        .isEqualTo("2021-12-31T00:00");
    assertThat(value(TimeMaker.CLOCK, "hour", 7, "part", "time.daypart.pm"))
        .isEqualTo("2021-12-31T19:00");
    assertThat(value(TimeMaker.CLOCK, "hour", 10, "part", "time.daypart.night"))
        .isEqualTo("2021-12-31T22:00");
  }

  @Test
  void takes_no_single_figure_for_minutes() {
    assertThat(value(TimeMaker.CLOCK, "hour", 2, "minute", 1)).isEqualTo("none");
  }

  @Test
  void writes_lengths_in_whole_units() {
    assertThat(value(TimeMaker.DURATION, "number", 50, "unit", "time.unit.minute"))
        .isEqualTo("PT50M");
    assertThat(value(TimeMaker.DURATION, "number", 1.5, "unit", "time.unit.hour"))
        .isEqualTo("PT1H30M");
    assertThat(value(TimeMaker.DURATION, "number", 2.5, "unit", "time.unit.year"))
        .isEqualTo("P2Y6M");
    assertThat(value(TimeMaker.DURATION, "number", 2, "unit", "time.unit.decade"))
        .isEqualTo("P2DE");
    assertThat(value(TimeMaker.DURATION, "number", "time.several", "unit", "time.unit.month"))
        .isEqualTo("PXM");
  }

  @Test
  void keeps_vagueness_as_a_modifier() {
    assertThat(
            value(
                TimeMaker.DURATION,
                "number",
                50,
                "unit",
                "time.unit.minute",
                "bound",
                "num.bound.about"))
        .isEqualTo("PT50M APPROX");
    assertThat(
            value(
                TimeMaker.RELATIVE,
                "rel",
                "time.next",
                "unit",
                "time.unit.year",
                "edge",
                "time.edge.early"))
        .isEqualTo("2022 START");
  }
}
