package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.Khabar;
import org.khabar.compile.KnowledgeException;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.model.Reading;
import org.khabar.model.TimeMention;

/** Dates that nobody can mean, and text that is made to break what reads it. */
class HostileTimesTest {
  private static final int MANY = 300_000;

  private static Reading read(String language, String text)
      throws KnowledgeException, NoArticleException {
    Khabar khabar = Khabar.open(KnowledgeUnderTest.compiled());
    return khabar.read(
        khabar.extract(
            RawDocument.body(
                "hostile", text, Optional.of(language), Optional.of(LocalDate.of(2021, 12, 31)))));
  }

  private static List<String> values(String language, String text)
      throws KnowledgeException, NoArticleException {
    return read(language, text).times().stream().map(TimeMention::value).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on 31 February 2021.",
        "They met on 30/02/2021.",
        "They met on 2021-02-30.",
        "They met on 2021-13-45.",
        "They met on 00/00/2021.",
        "They met on 1/1/0000.",
        "They met on 32 May 2021.",
        "They met at 25:61.",
        "They met at 14:75.",
        "They met in the year 0.",
        "They met in the year 99999.",
        "They met on 5.13.2021.",
      })
  void finds_no_time_where_no_calendar_has_one(String text) throws Exception {
    assertThat(values("en", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Walikutana 29 Februari 2021 mjini.", "Walikutana tarehe 31 Juni 2020."})
  void says_which_date_does_not_exist(String text) throws Exception {
    Reading reading = read("sw", text);

    assertThat(reading.times()).isEmpty();
    assertThat(reading.article().notes()).anyMatch(note -> note.startsWith("no such date: "));
  }

  @Test
  void reads_no_number_of_mixed_digits() throws Exception {
    assertThat(values("en", "They met on 3\u0661 May.")).doesNotContain("2021-05-31");
    assertThat(read("en", "They sent 1\u06F2\u0663 soldiers there.").quantities()).isEmpty();
  }

  @Test
  void reads_dates_through_direction_marks() throws Exception {
    assertThat(
            values("ar", "\u0627\u0644\u062A\u0642\u064A\u0627 \u0641\u064A \u200F9\u200F/1/2022."))
        .containsExactly("2022-01-09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9", "1,", "30 ", "2021-", "12/", "1:", "May ", "9 May ", "two ", "9 to ", "\u0661"
      })
  void ends_on_endless_text(String piece) throws Exception {
    read("en", piece.repeat(MANY / piece.length()));
  }
}
