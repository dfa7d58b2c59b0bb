package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateValueTest {
  private static String range(String value) {
    return DateValue.parse(value).map(d -> d.first() + " " + d.last()).orElse("none");
  }

  @Test
  void reads_dates_of_every_grain() {
    assertThat(range("2031-03-04")).isEqualTo("2031-03-04 2031-03-04");
    assertThat(range("2031-03-04T14:30")).isEqualTo("2031-03-04 2031-03-04");
    assertThat(range("2031-02")).isEqualTo("2031-02-01 2031-02-28");
    assertThat(range("2022-W01")).isEqualTo("2022-01-03 2022-01-09");
    assertThat(range("2020-W53")).isEqualTo("2020-12-28 2021-01-03");
    assertThat(range("2022-W01-WE")).isEqualTo("2022-01-08 2022-01-09");
    assertThat(range("2031-Q2")).isEqualTo("2031-04-01 2031-06-30");
    assertThat(range("2031-H2")).isEqualTo("2031-07-01 2031-12-31");
    assertThat(range("2031-SU")).isEqualTo("2031-06-01 2031-08-31");
    assertThat(range("2031-WI")).isEqualTo("2031-12-01 2032-02-29");
    assertThat(range("2031")).isEqualTo("2031-01-01 2031-12-31");
    assertThat(range("203")).isEqualTo("2030-01-01 2039-12-31");
    assertThat(range("20")).isEqualTo("2000-01-01 2099-12-31");
    assertThat(range("2031-03-04/2031-03-06")).isEqualTo("2031-03-04 2031-03-06");
  }

  @Test
  void is_empty_for_what_names_no_days() {
    for (String value :
        List.of(
            "",
            "PRESENT_REF",
            "P2D",
            "XXXX-03",
            "2031-02-31",
            "2031-13",
            "2031-00-01",
            "-",
            "2031-W99",
            "2031-03-06/2031-03-04",
            "99999",
            "2031-",
            "2031-W",
            "/",
            "T12:00")) {
      assertThat(DateValue.parse(value)).as(value).isEmpty();
    }
  }

  @Test
  void measures_the_days_between() {
    DateValue march = DateValue.parse("2031-03").orElseThrow();
    DateValue day = DateValue.of(LocalDate.of(2031, 4, 3));
    assertThat(march.daysFrom(day)).isEqualTo(3);
    assertThat(day.daysFrom(march)).isEqualTo(3);
    assertThat(march.daysFrom(DateValue.parse("2031-03-09").orElseThrow())).isZero();
  }

  @Test
  void writes_itself_in_english() {
    assertThat(DateValue.parse("2031-03-04").orElseThrow().inWords()).isEqualTo("4 March 2031");
    assertThat(DateValue.parse("2031-03-04/2031-03-06").orElseThrow().inWords())
        .isEqualTo("4 to 6 March 2031");
    assertThat(DateValue.parse("2031-12-30/2032-01-02").orElseThrow().inWords())
        .isEqualTo("30 December 2031 to 2 January 2032");
    assertThat(DateValue.parse("2031-03").orElseThrow().inWords()).isEqualTo("March 2031");
  }
}
