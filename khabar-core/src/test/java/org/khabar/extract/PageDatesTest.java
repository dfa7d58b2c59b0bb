package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;

class PageDatesTest {
  private static final String TEXT =
      "<p>The port of Selma will be dredged next year so that larger ships can berth at its old"
          + " quay.</p><p>Fishermen fear for their grounds, since sand is to be dumped off the coast"
          + " of the town.</p>";
  private static final String PERSIAN =
      "<p>وزیر راه گفت که لایروبی بندر از سال آینده آغاز می‌شود و دو سال طول می‌کشد.</p><p>ماهیگیران"
          + " این شهر نگران هستند که صید آن‌ها با این کار کمتر شود و از دولت کمک خواسته‌اند.</p>";

  private final Extractor extractor;

  PageDatesTest() {
    SmallKnowledge knowledge = new SmallKnowledge();
    extractor = new Extractor(knowledge, new DatelineReader(knowledge::language));
  }

  @Test
  void a_clock_in_the_header_of_an_old_page_is_outvoted() {
    assertThat(
            published(
                "<body><header><time datetime='2026-03-09'>Monday, 9 March 2026</time></header>"
                    + "<article><h1>Port to be dredged</h1><div>Published: 4 May 2021</div>"
                    + TEXT))
        .isEqualTo("2021-05-04");
    assertThat(
            published(
                "<meta name=date content=2026-03-09></head><body><h1>Port to be dredged</h1><div>4"
                    + " May 2021</div>"
                    + TEXT))
        .isEqualTo("2021-05-04");
  }

  @Test
  void a_persian_line_gives_day_calendar_and_place() {
    Article article =
        extract(
            "<body><h1>لایروبی بندر سلما از سال آینده</h1><div>۲۷ مهر ۱۴۰۲، ۱۵:۲۰</div>" + PERSIAN);
    assertThat(article.published()).isPresent();
    assertThat(article.published().get().day()).isEqualTo(LocalDate.of(2023, 10, 19));
    assertThat(article.published().get().calendar()).isEqualTo(CalendarSystem.PERSIAN);
    assertThat(article.published().get().span().map(span -> span.of(article.text())))
        .contains("۲۷ مهر ۱۴۰۲");
  }

  @Test
  void a_date_in_metadata_may_be_persian_or_a_number_of_seconds() {
    assertThat(
            published(
                "<meta property='article:published_time' content='1402/07/27'></head><body><h1>لایروبی"
                    + " بندر</h1>"
                    + PERSIAN))
        .isEqualTo("2023-10-19");
    assertThat(
            published(
                "<meta property='article:published_time' content='1620086400'></head><body><h1>Port"
                    + " to be dredged</h1>"
                    + TEXT))
        .isEqualTo("2021-05-04");
  }

  @Test
  void a_change_before_the_publication_is_none() {
    Article article =
        extract(
            "<meta property='article:published_time' content='2021-05-04'><meta"
                + " property='article:modified_time' content='2021-05-01'></head><body><h1>Port to be"
                + " dredged</h1>"
                + TEXT);
    assertThat(article.modified()).isEmpty();
  }

  @Test
  void nothing_is_published_after_it_was_saved() {
    PageDates dates = new PageDates(new DatelineReader(new SmallKnowledge()::language), "en");
    dates.add(new StatedDate("2026-03-09", 5));
    dates.add(new StatedDate("2021-05-04", 1));
    assertThat(dates.choose(Optional.of(LocalDate.of(2022, 1, 1))).map(PageDates.Chosen::day))
        .contains(LocalDate.of(2021, 5, 4));
    assertThat(dates.choose(Optional.empty()).map(PageDates.Chosen::day))
        .contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  void addresses_hold_days_with_one_figure_and_without_strokes() {
    assertThat(ofAddress("https://a.example/2021/5/4/port")).contains(LocalDate.of(2021, 5, 4));
    assertThat(ofAddress("https://a.example/20210504-port")).contains(LocalDate.of(2021, 5, 4));
    assertThat(ofAddress("https://a.example/news/1400/02/14/port"))
        .contains(LocalDate.of(2021, 5, 4));
    assertThat(ofAddress("https://a.example/news/20213344")).isEmpty();
  }

  private static Optional<LocalDate> ofAddress(String url) {
    PageDates dates = new PageDates(new DatelineReader(new SmallKnowledge()::language), "en");
    dates.addAddress(url);
    return dates.choose(Optional.empty()).map(PageDates.Chosen::day);
  }

  private String published(String html) {
    return extract(html).published().map(date -> date.day().toString()).orElse("");
  }

  private Article extract(String html) {
    try {
      return extractor.extract(RawDocument.page("test", "<html><head>" + html));
    } catch (NoArticleException e) {
      throw new AssertionError(e);
    }
  }
}
