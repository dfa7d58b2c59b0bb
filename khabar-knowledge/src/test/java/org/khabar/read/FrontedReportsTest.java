package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was said where it stands before who said it, and what only looks like a report. */
class FrontedReportsTest {
  private static List<String> said(String text) {
    return TextUnderTest.reading("en", text).statements().stream()
        .map(s -> s.speaker() + ": " + s.content().map(c -> c.of(text)).orElse(""))
        .toList();
  }

  @Test
  void follow_or_precede_as() {
    assertThat(said("As Joe Biden noted on Monday, prices have fallen."))
        .containsExactly("joe-biden: prices have fallen");
    assertThat(said("Prices have fallen, as Joe Biden noted on Monday."))
        .containsExactly("joe-biden: Prices have fallen");
  }

  @Test
  void take_up_a_thing_again() {
    assertThat(said("The mayor had lied, a charge Joe Biden rejected."))
        .containsExactly("joe-biden: a charge");
  }

  @Test
  void end_where_their_speaker_goes_on() {
    assertThat(said("Ten boats had been sunk, Joe Biden said, and hinted at new talks."))
        .contains("joe-biden: Ten boats had been sunk");
  }

  @Test
  void are_none_before_a_noun_or_behind_a_preposition() {
    assertThat(said("Joe Biden criticised Vladimir Putin for threatening a close friend."))
        .hasSize(1);
    assertThat(said("The court heard of alleged collusion in Rome."))
        .noneMatch(s -> s.contains("collusion in Rome") && s.startsWith("italy"));
  }

  @Test
  void are_not_of_the_town_in_a_dateline() {
    assertThat(said("ROME, May 3 - Joe Biden said the war was over."))
        .containsExactly("joe-biden: the war was over");
  }

  @Test
  void are_of_whoever_an_age_stands_for() {
    assertThat(said("Joe Biden left. \"We are poor,\" the 45-year-old said."))
        .containsExactly("joe-biden: We are poor,");
  }
}
