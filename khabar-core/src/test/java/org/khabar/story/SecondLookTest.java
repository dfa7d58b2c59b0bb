package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.NameEndings;
import org.khabar.find.name.NameForms;
import org.khabar.model.Articles;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

class SecondLookTest {
  private static final NameEndings TURKISH = NameEndings.of(Map.of("nameApostrophe", "true"));
  private static final NameEndings RUSSIAN =
      NameEndings.of(Map.of("nameEndings", "а= у= ом= ы=а е=а"));

  private static final SecondLook LOOK =
      new SecondLook(
          Set.of("orvana", "kessia", "belmaev"),
          language ->
              NameForms.of(
                  language.equals("tr")
                      ? TURKISH
                      : language.equals("ru") ? RUSSIAN : NameEndings.of(Map.of())));

  /** An article of one sentence, in which the names in brackets have been found. */
  private static Reading article(String language, String marked) {
    String sentence = marked + " [Orvana], [Kessia], [Belmaev].";
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    MarkedArticle.mark(sentence, text, mentions);
    return Articles.reading(Articles.bare(marked, language, text.toString()), mentions, List.of());
  }

  /** The names of the last article after the look, but for those that all have. */
  private static List<String> names(Reading... readings) {
    Reading last = LOOK.at(List.of(readings)).getLast();
    return last.entities().stream()
        .filter(m -> !Set.of("orvana", "kessia", "belmaev").contains(m.id()))
        .map(m -> m.span().of(last.article().text()) + "=" + m.id())
        .toList();
  }

  @Test
  void a_word_that_the_others_take_for_a_name_is_one() {
    assertThat(
            names(
                article("en", "The club [Hibernia] won."),
                article("fr", "Le club [Hibernia] a gagné."),
                article("de", "Gestern hat Hibernia gewonnen.")))
        .containsExactly("Hibernia=hibernia");
  }

  @Test
  void one_article_alone_may_be_mistaken_about_a_word() {
    assertThat(
            names(
                article("en", "The club [Hibernia] won."),
                article("de", "Gestern hat Hibernia gewonnen.")))
        .isEmpty();
  }

  @Test
  void a_word_that_the_article_also_writes_small_is_none() {
    assertThat(
            names(
                article("en", "He was told by [Sterne] there."),
                article("fr", "Il a dit à [Sterne] cela."),
                article("de", "Er sah Sterne, und sterne sah er.")))
        .isEmpty();
  }

  @Test
  void part_of_a_name_is_the_whole_that_the_others_have() {
    assertThat(
            names(
                article("en", "It opens in [Zelly Oak] soon."),
                article("fr", "Il ouvre à [Zelly Oak] bientôt."),
                article("de", "Das steht in [Zelly] Oak bald.")))
        .containsExactly("Zelly Oak=zelly-oak");
  }

  @Test
  void a_person_is_cut_out_of_what_is_too_long() {
    assertThat(
            names(
                article("en", "Keeper [Tarek Olsen] saw it."),
                article("es", "El portero [Tarek Olsen] lo vio."),
                article("id", "Kiper [Rovers Tarek Olsen] melihat.")))
        .containsExactly("Tarek Olsen=tarek-olsen");
  }

  @Test
  void an_ending_is_no_part_of_what_is_found() {
    assertThat(
            names(
                article("en", "She met [Tarek Olsen] there."),
                article("es", "Vio a [Tarek Olsen] en casa."),
                article("tr", "Dün Tarek Olsen'ın evinde.")))
        .containsExactly("Tarek Olsen=tarek-olsen");
  }

  @Test
  void other_scripts_are_compared_by_sound() {
    assertThat(
            names(
                article("en", "The town of [Deptford] burnt."),
                article("fr", "La ville de [Deptford] brûle."),
                article("ru", "Авария на дорогах Дептфорда вчера.")))
        .containsExactly("Дептфорда=deptford");
  }

  @Test
  void a_full_name_spelt_in_another_way_has_the_id_of_the_others() {
    assertThat(
            names(
                article("en", "He saw [Rory McIlren] play."),
                article("es", "Vio jugar a [Rory McIlren] ayer."),
                article("ru", "Вчера играл [Рори Макилрен] дома.")))
        .containsExactly("Рори Макилрен=rory-mcilren");
  }

  @Test
  void articles_of_other_stories_tell_nothing() {
    Reading other = article("en", "The club [Hibernia] won.");
    Reading alone =
        new Reading(
            other.article(),
            other.sentences(),
            List.of(),
            List.of(),
            other.entities().subList(0, 1),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    assertThat(names(alone, alone, article("de", "Gestern hat Hibernia gewonnen."))).isEmpty();
  }
}
