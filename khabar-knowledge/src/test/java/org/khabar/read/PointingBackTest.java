package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Statement;

/** Whom words mean that name nobody: both sides, its minister, the government, the statement. */
class PointingBackTest {
  private static List<String> speakers(String language, String text) {
    return TextUnderTest.reading(language, text).statements().stream()
        .map(Statement::speaker)
        .toList();
  }

  @Test
  void both_sides_are_those_who_dealt_with_each_other() {
    assertThat(
            speakers(
                "en",
                "Kenya and Uganda held talks in Geneva on Monday. Tanzania was not there."
                    + " Both sides said that the border would open."))
        .containsExactly("kenya", "uganda");
    assertThat(
            speakers(
                "sw",
                "Kenya na Uganda zilifanya mazungumzo mjini Geneva."
                    + " Nchi hizo mbili zilisema kuwa mpaka utafunguliwa."))
        .containsExactly("kenya", "uganda");
  }

  @Test
  void a_bare_government_is_that_of_the_state_told_of() {
    assertThat(
            speakers(
                "en", "Thousands marched in Kenya on Monday. The government denied the claim."))
        .containsExactly("kenya");
  }

  @Test
  void its_minister_belongs_to_the_state_told_of_last() {
    assertThat(
            speakers(
                "en",
                "Kenya said that it was angry. Its defence minister warned that war would come."))
        .containsExactly("kenya", "eugene-wamalwa"); // who held the office on that day
  }

  @Test
  void a_statement_is_of_whoever_spoke() {
    assertThat(
            speakers(
                "en",
                "NATO said in a statement that the talks would go on. The statement said that"
                    + " nobody had left."))
        .containsExactly("nato", "nato");
  }

  @Test
  void behind_after_a_party_is_the_subject_of_its_verb() {
    assertThat(speakers("en", "Joe Biden left after Russia promised to open the border."))
        .containsExactly("russia");
  }

  @Test
  void whoever_the_next_verb_tells_of_is_not_spoken_to() {
    Statement warning =
        TextUnderTest.reading("en", "Joe Biden warned Russia would attack on Monday.")
            .statements()
            .getFirst();
    assertThat(warning.speaker()).isEqualTo("joe-biden");
    assertThat(warning.addressee()).isEmpty();
  }

  @Test
  void arabic_if_stands_before_a_verb_and_that_before_a_noun() {
    assertThat(
            TextUnderTest.reading("ar", "قال بايدن: إن هاجمت روسيا أوكرانيا فسنرد.").conditions())
        .hasSize(1);
    assertThat(TextUnderTest.reading("ar", "قال بايدن إن روسيا ستهاجم أوكرانيا.").conditions())
        .isEmpty();
  }
}
