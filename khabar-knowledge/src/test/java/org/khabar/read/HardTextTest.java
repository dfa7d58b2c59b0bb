package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Reading;

/**
 * Texts that nobody writes for a reader: what is read in them is bounded, and the rest survives.
 */
class HardTextTest {
  private static final String LAST = "\n\nThe minister said that the talks will go on.";

  @Test
  void thirty_levels_of_quotes_leave_the_next_paragraph_whole() {
    StringBuilder text = new StringBuilder("I will go");
    for (int level = 0; level < 30; level++) {
      boolean even = level % 2 == 0;
      text.insert(0, even ? '\u201C' : '\u2018')
          .append(even ? ",\u201D" : ",\u2019")
          .append(" said speaker ")
          .append(level);
    }
    Reading reading = TextUnderTest.reading("en", text + "." + LAST);
    assertThat(reading.statements()).hasSizeLessThanOrEqualTo(31);
    assertThat(reading.statements().getLast().content().orElseThrow().of(reading.article().text()))
        .isEqualTo("the talks will go on");
  }

  @ParameterizedTest
  @ValueSource(strings = {" and ", ", "})
  void a_sentence_without_end_tells_nothing(String joint) {
    String clause =
        "the minister said that France attacked Germany and Kenya warned Uganda" + joint;
    // pieces of the splitter's full length, the last one too
    String text = String.join("", Collections.nCopies(400 * 9, clause));
    Reading reading = TextUnderTest.reading("en", text + LAST);
    assertThat(text).hasSizeGreaterThan(200_000);
    assertThat(reading.events()).isEmpty();
    assertThat(reading.statements()).hasSize(1);
  }

  @Test
  void a_long_run_of_words_without_marks_tells_nothing() {
    String clause = "kenya warned uganda and the minister said that he will go ";
    String text = String.join("", Collections.nCopies(20, clause)) + LAST;
    assertThat(TextUnderTest.reading("en", text).statements()).hasSize(1);
  }

  @Test
  void capitals_alone_can_be_read() {
    Reading reading = TextUnderTest.reading("en", "KENYA ACCUSED UGANDA OF LYING ON MONDAY.");
    assertThat(reading.events()).hasSize(1);
  }

  @Test
  void what_stands_in_another_language_is_no_statement_of_the_text() {
    Reading reading =
        TextUnderTest.reading(
            "en", "Kenya accused Uganda of lying.\n\nSerikali ilisema kwamba Kenya imekosea.");
    assertThat(reading.statements()).hasSize(1);
  }
}
