package org.khabar.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khabar.model.CalendarSystem;

class CalendarDatesTest {

  @Test
  void puts_a_persian_date_on_the_timeline() {
    assertThat(CalendarDates.day(CalendarSystem.PERSIAN, 1400, 10, 10))
        .contains(LocalDate.of(2021, 12, 31));
  }

  @Test
  void puts_an_islamic_date_on_the_timeline() {
    assertThat(CalendarDates.day(CalendarSystem.ISLAMIC, 1443, 6, 9))
        .contains(LocalDate.of(2022, 1, 12));
  }

  @Test
  void knows_the_persian_leap_years() {
    assertThat(CalendarDates.day(CalendarSystem.PERSIAN, 1399, 12, 30)).isPresent();
    assertThat(CalendarDates.day(CalendarSystem.PERSIAN, 1400, 12, 30)).isEmpty();
  }

  @Test
  void has_no_thirty_first_of_february_and_no_year_zero() {
    assertThat(CalendarDates.day(CalendarSystem.GREGORIAN, 2022, 2, 31)).isEmpty();
    assertThat(CalendarDates.day(CalendarSystem.GREGORIAN, 0, 1, 1)).isEmpty();
    assertThat(CalendarDates.day(CalendarSystem.GREGORIAN, 99999, 1, 1)).isEmpty();
    assertThat(CalendarDates.day(CalendarSystem.PERSIAN, 99999, 1, 1)).isEmpty();
  }

  @Test
  void gives_a_persian_month_its_days() {
    CalendarDates.Stretch dey = CalendarDates.month(CalendarSystem.PERSIAN, 1400, 10).orElseThrow();

    assertThat(dey.first()).isEqualTo("2021-12-22");
    assertThat(dey.last()).isEqualTo("2022-01-20");
  }

  @Test
  void names_a_day_in_the_persian_calendar() {
    assertThat(CalendarDates.parts(CalendarSystem.PERSIAN, LocalDate.of(2022, 1, 12)))
        .isEqualTo(DateParts.of(CalendarSystem.PERSIAN, 1400, 10, 22));
  }
}
