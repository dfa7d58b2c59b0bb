package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Term;

class OfficesTest {
  private static final Offices OFFICES =
      new Offices(
          List.of(
              term("first", "2015-03-01", "2020-02-29", "2020-02-29"),
              term("second", "2020-03-01", "", "2024-06-30")));

  private static Term term(String person, String from, String to, String lastKnown) {
    return new Term("role.president", "orvana", person, from, to, lastKnown, "https://example.org");
  }

  @Test
  void names_who_held_an_office_on_a_day() {
    assertThat(OFFICES.holder("role.president", "orvana", LocalDate.of(2018, 1, 1)))
        .contains("first");
    assertThat(OFFICES.holder("role.president", "orvana", LocalDate.of(2022, 1, 1)))
        .contains("second");
  }

  @Test
  void names_nobody_after_the_last_day_known() {
    assertThat(OFFICES.holder("role.president", "orvana", LocalDate.of(2024, 7, 1))).isEmpty();
  }

  @Test
  void names_nobody_before_the_first_term_or_for_another_office() {
    assertThat(OFFICES.holder("role.president", "orvana", LocalDate.of(2014, 1, 1))).isEmpty();
    assertThat(OFFICES.holder("role.minister", "orvana", LocalDate.of(2018, 1, 1))).isEmpty();
  }
}
