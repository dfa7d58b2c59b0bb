package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;

class ParagraphLanguageTest {
  private static final String SW =
      "Serikali ya Marani imesema kwamba daraja hilo litafunguliwa tena baada ya wiki mbili, kwa"
          + " sababu kazi ya ukarabati imekamilika.";
  private static final String SW_2 =
      "Waziri wa ujenzi aliwaambia waandishi wa habari kuwa wananchi wa eneo hilo watasaidiwa na"
          + " serikali wakati huu wa mvua.";
  private static final String SW_3 =
      "Mkuu wa mkoa alisema pia kwamba watu wote ambao nyumba zao zilibomolewa watapewa makazi"
          + " mapya kabla ya mwisho wa mwaka.";
  private static final String EN =
      "The bridge was the only road to the port, and for two weeks nobody could bring food or"
          + " medicine to the people who live on the other side of the river.";
  private static final String EN_QUOTATION =
      "\"We have asked the government for help again and again, but nobody has answered us, and now"
          + " we have nothing left that we could give to our children when they ask for food. I"
          + " have lived in this town for sixty years and I have never seen the water so high. It"
          + " took the school, it took the market, and it took the houses of all my neighbours. We"
          + " will stay here, because this is our home, and we will build it up again with our own"
          + " hands if we have to.\"";
  private static final String AR =
      "قالت الحكومة إن الجسر سيفتح من جديد بعد أسبوعين لأن أعمال الترميم قد انتهت في هذا العام.";
  private static final String FA =
      "دولت اعلام کرد که این پل پس از دو هفته بار دیگر باز خواهد شد، چون کار تعمیر آن به پایان"
          + " رسیده است.";
  private static final String PRS =
      "شاروالی می‌گوید که قیرریزی سرک‌های این ولسوالی در ماه سنبله آغاز می‌شود و پولیس راه را بر"
          + " موترها می‌بندد.";

  private final SmallKnowledge knowledge = new SmallKnowledge();
  private final Extractor extractor =
      new Extractor(knowledge, new DatelineReader(knowledge::language));

  @Test
  void a_long_quotation_at_the_beginning_does_not_change_the_article() throws NoArticleException {
    Article article = plain(EN_QUOTATION, SW, SW_2);
    assertThat(article.language()).isEqualTo("sw");
    assertThat(languages(article)).containsExactly("en", "sw", "sw");
  }

  @Test
  void nor_does_one_in_another_script() throws NoArticleException {
    Article article = plain(AR, AR, SW, SW_2, SW_3);
    assertThat(article.language()).isEqualTo("sw");
    assertThat(languages(article)).containsExactly("ar", "ar", "sw", "sw", "sw");
  }

  @Test
  void nor_does_one_in_a_language_of_the_same_script() throws NoArticleException {
    Article article = plain(AR, FA, FA.replace("دولت", "وزارت"));
    assertThat(article.language()).isEqualTo("fa");
    assertThat(languages(article)).containsExactly("ar", "fa", "fa");
  }

  @Test
  void a_bilingual_page_has_the_language_of_most_of_it() throws NoArticleException {
    Article article =
        extractor.extract(
            RawDocument.page(
                "p",
                "<html><body><article><h1>Daraja la Marani</h1><p>"
                    + String.join("</p><p>", SW, SW_2, SW_3, EN, EN.replace("bridge", "ferry"))
                    + "</p></article></body></html>"));
    assertThat(article.language()).isEqualTo("sw");
    assertThat(languages(article)).containsExactly("sw", "sw", "sw", "en", "en");
  }

  @Test
  void a_short_paragraph_has_the_language_of_the_article() throws NoArticleException {
    Article article = plain(SW, "We will not be moved.", SW_2);
    assertThat(languages(article)).containsExactly("sw", "sw", "sw");
  }

  @Test
  void close_relatives_do_not_differ_within_an_article() throws NoArticleException {
    Article article = plain(FA, FA.replace("دولت", "وزارت"), FA, PRS);
    assertThat(languages(article)).containsOnly(article.language());
  }

  @Test
  void without_a_clear_answer_all_have_the_language_of_the_article() throws NoArticleException {
    Extractor own = new Extractor(knowledge, new DatelineReader(knowledge::language), text -> "sw");
    Article article = own.extract(RawDocument.text("t", SW + "\n\n" + EN + "\n\n" + SW_2));
    assertThat(article.foreign()).isEmpty();
  }

  private Article plain(String... paragraphs) throws NoArticleException {
    return extractor.extract(RawDocument.text("t", String.join("\n\n", paragraphs)));
  }

  private static List<String> languages(Article article) {
    return article.body().stream().map(article::languageOf).toList();
  }
}
