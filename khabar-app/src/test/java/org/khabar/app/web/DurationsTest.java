package org.khabar.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurationsTest {
  @Test
  void says_durations_of_one_and_of_several_units() {
    assertThat(Durations.words("PT50M")).isEqualTo("50 minutes");
    assertThat(Durations.words("PT1H")).isEqualTo("1 hour");
    assertThat(Durations.words("PT7H30M")).isEqualTo("7 hours 30 minutes");
    assertThat(Durations.words("PT1.5H")).isEqualTo("1.5 hours");
    assertThat(Durations.words("P2D")).isEqualTo("2 days");
    assertThat(Durations.words("P1M")).isEqualTo("1 month");
    assertThat(Durations.words("PXM")).isEqualTo("several months");
  }

  @Test
  void leaves_what_is_no_duration_as_it_is() {
    for (String value :
        new String[] {"", "P", "PRESENT_REF", "PAST_REF", "2022-01-10", "PT", "geneva"}) {
      assertThat(Durations.words(value)).isEqualTo(value);
    }
  }
}
