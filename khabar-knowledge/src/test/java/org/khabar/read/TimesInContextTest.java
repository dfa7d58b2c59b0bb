package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.Khabar;
import org.khabar.compile.KnowledgeException;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.model.TimeMention;

/** What a time means where it stands: the day of publication is Friday, 31 December 2021. */
class TimesInContextTest {
  private static List<String> values(String language, String text)
      throws KnowledgeException, NoArticleException {
    return values(language, text, Optional.empty());
  }

  private static List<String> values(String language, String text, Optional<LocalTime> at)
      throws KnowledgeException, NoArticleException {
    Khabar khabar = Khabar.open(KnowledgeUnderTest.compiled());
    RawDocument document =
        RawDocument.body(
                "context", text, Optional.of(language), Optional.of(LocalDate.of(2021, 12, 31)))
            .withPublishedAt(at);
    return khabar.read(khabar.extract(document)).times().stream().map(TimeMention::value).toList();
  }

  @Test
  void a_text_that_is_nothing_but_a_time_means_the_coming_one() throws Exception {
    assertThat(values("en", "on Thursday")).containsExactly("2022-01-06");
    assertThat(values("en", "They met on Thursday.")).containsExactly("2021-12-30");
  }

  @Test
  void hours_are_counted_from_the_time_of_publication() throws Exception {
    Optional<LocalTime> morning = Optional.of(LocalTime.of(9, 15));

    assertThat(values("en", "The bridge fell two hours ago.", morning))
        .containsExactly("2021-12-31T07:15");
    assertThat(values("en", "The bridge fell two hours ago.")).containsExactly("2021-12-31");
  }

  @Test
  void a_time_of_day_lies_on_the_day_told_before_it_in_the_sentence() throws Exception {
    assertThat(values("de", "Gestern brannte ein Haus, um 14 Uhr war alles vorbei."))
        .containsExactly("2021-12-30", "2021-12-30T14:00");
  }

  @Test
  void the_tense_tells_on_which_side_a_weekday_lies() throws Exception {
    assertThat(values("ru", "Президент прибыл в Москву в среду.")).containsExactly("2021-12-29");
    assertThat(values("ru", "Президент прибудет в Москву в среду.")).containsExactly("2022-01-05");
    assertThat(values("es", "El ministro viajará el lunes a Quito.")).containsExactly("2022-01-03");
    assertThat(values("es", "El ministro viajó el lunes a Quito.")).containsExactly("2021-12-27");
  }

  @Test
  void the_verb_at_the_end_of_a_clause_tells_first() throws Exception {
    assertThat(values("fa", "وزیر گفت هیئت دوشنبه به تهران می‌رسید.")).hasSize(1);
    assertThat(values("fa", "او گفت وزیر دوشنبه به تهران خواهد رسید."))
        .containsExactly("2022-01-03");
  }

  @Test
  void days_with_points_are_dates_where_no_decimals_have_them() throws Exception {
    assertThat(values("de", "Am 30.12. trafen sie sich in Genf.")).containsExactly("2021-12-30");
    assertThat(values("de", "Siehe Kapitel 3.12 auf Seite 9.")).isEmpty();
    assertThat(values("en", "The rate rose to 30.12. It fell again.")).isEmpty();
  }

  @Test
  void years_written_figure_by_figure_are_years() throws Exception {
    assertThat(values("zh", "会议于二〇一九年举行。")).containsExactly("2019");
  }

  @Test
  void coordinated_days_share_what_stands_once() throws Exception {
    assertThat(values("fr", "Ils se sont vus les 9 et 10 décembre."))
        .containsExactly("2021-12-09", "2021-12-10");
  }

  @Test
  void an_islamic_date_is_reckoned_as_the_country_does() throws Exception {
    assertThat(values("ar", "التقيا في 10 محرم 1443 هناك.")).containsExactly("2021-08-18");
    assertThat(values("fa", "آنها در ۱۰ محرم ۱۴۴۳ دیدار کردند.")).containsExactly("2021-08-19");
  }

  @Test
  void what_was_agreed_to_be_done_is_yet_to_come() throws Exception {
    assertThat(values("en", "They agreed to meet on June 5.")).containsExactly("2022-06-05");
    assertThat(values("en", "They met on June 5.")).containsExactly("2021-06-05");
  }
}
