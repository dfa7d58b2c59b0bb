package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Span;

/** Each example is written as language, text with the date in brackets, and the day it means. */
class DatelineReaderTest {
  private final DateReader reader = new DatelineReader(new SmallKnowledge()::language);

  @Test
  void reads_day_month_year_in_many_languages() {
    check("sw", "[31 Desemba 2021]", "2021-12-31");
    check("sw", "Jumatano, [9 Juni 2022] saa nne", "2022-06-09");
    check("en", "[31 December 2021]", "2021-12-31");
    check("en", "[31st December, 2021]", "2021-12-31");
    check("fr", "le [1er février 2020]", "2020-02-01");
    check("de", "[3. Oktober 2022], 10:15 Uhr", "2022-10-03");
    check("es", "[5 de mayo de 2019]", "2019-05-05");
    check("ru", "[7 апреля 2022], 14:20", "2022-04-07");
    check("tr", "[15 Temmuz 2016]", "2016-07-15");
    check("ar", "[٣١ ديسمبر ٢٠٢١]", "2021-12-31");
    check("ar", "[31 ديسمبر / كانون الأول 2021]", "2021-12-31");
    check("ar", "[9 جمادى الآخرة 1443]", "2022-01-12");
  }

  @Test
  void reads_the_month_first() {
    check("sw", "[Desemba 31, 2021]", "2021-12-31");
    check("en", "[July 3, 2023] 4:15 PM", "2023-07-03");
    check("en", "[Dec. 31, 2021]", "2021-12-31");
  }

  @Test
  void reads_persian_dates() {
    check("fa", "[۱۰ دی ۱۴۰۰]", "2021-12-31");
    check("fa", "[۱۰-دی-۱۴۰۰]", "2021-12-31");
    check("fa", "[۱۴۰۰/۱۰/۱۰]", "2021-12-31");
    check("fa", "[۲۱ اردیبهشت ۱۴۰۲]", "2023-05-11");
    check("fa", "[۳۱ دسامبر ۲۰۲۱]", "2021-12-31");
  }

  @Test
  void reads_dates_in_figures() {
    check("sw", "[31/12/2021]", "2021-12-31");
    check("sw", "[2021-12-31]T10:00", "2021-12-31");
    check("de", "[31.12.2021]", "2021-12-31");
    check("en", "[12/31/2021]", "2021-12-31");
    check("zh", "[2021年12月31日]", "2021-12-31");
    check("ko", "[2021년 12월 31일]", "2021-12-31");
  }

  @Test
  void reads_dates_glued_to_words() {
    check("sw", "[31 Desemba 2021]Katika mazungumzo", "2021-12-31");
    check("fa", "مرز روسیه[۱۰-دی-۱۴۰۰]", "2021-12-31");
    check("en", "a storm[14 May 2022]The town", "2022-05-14");
  }

  @Test
  void keeps_silent_where_no_full_date_stands() {
    for (String text :
        List.of(
            "31 Desemba",
            "mwaka 2021",
            "1/2",
            "12:30",
            "10.000",
            "192.168.2021.1",
            "Mei 2022",
            "$31/12/2021")) {
      assertThat(reader.read(text, new Span(0, text.length()), "sw")).as(text).isEmpty();
    }
  }

  @Test
  void tells_the_calendar() {
    String text = "۱۰ دی ۱۴۰۰";
    assertThat(reader.read(text, new Span(0, text.length()), "fa").orElseThrow().calendar())
        .isEqualTo(CalendarSystem.PERSIAN);
  }

  @Test
  void names_dates_that_do_not_exist() {
    impossible("sw", "Walikutana [31 Februari] mjini.");
    impossible("sw", "Walikutana [30 Februari 2022] mjini.");
    impossible("en", "They met on [February 29, 2023] in town.");
    impossible("fa", "در [۳۱ اسفند] برگزار شد.");
    impossible("en", "They met on [31/04/2022] in town.");
  }

  @Test
  void finds_nothing_impossible_in_leap_days_without_a_year() {
    String text = "They met on 29 February and on 31 May 2022.";
    assertThat(reader.listImpossible(text, new Span(0, text.length()), "en")).isEmpty();
  }

  private void check(String language, String marked, String day) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    var date = reader.read(text, new Span(0, text.length()), language);
    assertThat(date).as(marked).isPresent();
    assertThat(date.get().day().toString()).as(marked).isEqualTo(day);
    assertThat(date.get().span()).as(marked).contains(new Span(start, end));
  }

  private void impossible(String language, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    assertThat(reader.listImpossible(text, new Span(0, text.length()), language))
        .as(marked)
        .containsExactly(new Span(start, end));
  }
}
