package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** Sources who ask not to be named. */
class UnnamedSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A senior official who asked not to be named said the talks had failed. | the talks had failed",
        "A soldier who declined to be named said the army was ready. | the army was ready",
        "Two diplomats who spoke on condition of anonymity said they would leave. | they would leave"
      })
  void what_they_say_is_whole(String text, String content) {
    Reading reading = TextUnderTest.reading("en", text);
    assertThat(reading.statements())
        .singleElement()
        .extracting(s -> s.content().map((Span span) -> span.of(text)).orElse(""))
        .isEqualTo(content);
  }
}
