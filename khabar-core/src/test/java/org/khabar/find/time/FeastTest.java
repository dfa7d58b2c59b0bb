package org.khabar.find.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khabar.model.CalendarSystem;

class FeastTest {
  @Test
  void reckons_easter_of_both_churches() {
    Feast western = new Feast.Easter(false, 0);
    Feast eastern = new Feast.Easter(true, 0);

    assertThat(western.in(2021)).containsExactly(LocalDate.of(2021, 4, 4));
    assertThat(western.in(2008)).containsExactly(LocalDate.of(2008, 3, 23));
    assertThat(western.in(2038)).containsExactly(LocalDate.of(2038, 4, 25));
    assertThat(eastern.in(2021)).containsExactly(LocalDate.of(2021, 5, 2));
    assertThat(eastern.in(2024)).containsExactly(LocalDate.of(2024, 5, 5));
    assertThat(eastern.in(2025)).containsExactly(LocalDate.of(2025, 4, 20));
  }

  @Test
  void counts_days_from_easter() {
    assertThat(new Feast.Easter(false, -2).in(2022)).containsExactly(LocalDate.of(2022, 4, 15));
    assertThat(new Feast.Easter(false, 49).in(2022)).containsExactly(LocalDate.of(2022, 6, 5));
  }

  @Test
  void finds_weekdays_by_their_place_in_a_month() {
    assertThat(new Feast.Weekday(11, 4, 4, 0).in(2013)).containsExactly(LocalDate.of(2013, 11, 28));
    assertThat(new Feast.Weekday(5, 1, -1, 0).in(2021)).containsExactly(LocalDate.of(2021, 5, 31));
    assertThat(new Feast.Weekday(11, 4, 4, 1).in(2013)).containsExactly(LocalDate.of(2013, 11, 29));
  }

  @Test
  void takes_feasts_of_other_calendars_on_their_gregorian_days() {
    assertThat(new Feast.Dated(CalendarSystem.ISLAMIC, 10, 1).in(2022))
        .containsExactly(LocalDate.of(2022, 5, 2));
    assertThat(new Feast.Dated(CalendarSystem.PERSIAN, 1, 1).in(2022))
        .containsExactly(LocalDate.of(2022, 3, 21));
    assertThat(new Feast.Dated(CalendarSystem.ETHIOPIAN, 1, 1).in(2023))
        .containsExactly(LocalDate.of(2023, 9, 12));
  }

  @Test
  void lists_both_days_of_a_lunar_feast_that_comes_twice_in_a_year() {
    assertThat(new Feast.Dated(CalendarSystem.ISLAMIC, 10, 1).in(2000))
        .containsExactly(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27));
  }

  @Test
  void reckons_feasts_of_the_chinese_calendar() {
    assertThat(new Feast.Lunar(1, 1).in(2022)).containsExactly(LocalDate.of(2022, 2, 1));
    assertThat(new Feast.Lunar(1, 1).in(2023)).containsExactly(LocalDate.of(2023, 1, 22));
    assertThat(new Feast.Lunar(8, 15).in(2023)).containsExactly(LocalDate.of(2023, 9, 29));
  }
}
