package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.Latin;
import org.khabar.find.name.NameEndings;
import org.khabar.find.name.NameForms;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Article;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;

class NameJoinerTest {
  private static final Set<String> KNOWN = Set.of("orvana", "kessia", "zoran-belmaev");
  private static final NameEndings RUSSIAN =
      NameEndings.of(Map.of("nameEndings", "а= у= ом= ы=а е=а ой=а"));

  private static final NameJoiner JOINER =
      new NameJoiner(
          new WorldTable(
              List.of(),
              List.of(
                  new Entity("orvana", EntityType.GPE, "state", "", "", "", Map.of()),
                  new Entity("kessia", EntityType.GPE, "state", "", "", "", Map.of()),
                  new Entity("zoran-belmaev", EntityType.PER, "person", "", "", "", Map.of())),
              List.of(),
              List.of()),
          language -> NameForms.of(language.equals("ru") ? RUSSIAN : NameEndings.of(Map.of())));

  /** An article of names alone: known ones by their id, new ones as written. */
  private static Reading article(EntityType type, String... names) {
    return article("und", type, names);
  }

  private static Reading article(String language, EntityType type, String... names) {
    String text = String.join("; ", names);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (String name : names) {
      boolean known = KNOWN.contains(Latin.slug(name));
      mentions.add(
          new Mention(
              new Span(at, at + name.length()),
              known && name.indexOf(' ') < 0 ? EntityType.GPE : type,
              Latin.slug(name),
              name,
              Optional.empty(),
              Optional.empty(),
              "test",
              0.7));
      at += name.length() + 2;
    }
    Article article =
        new Article(
            text,
            text,
            language,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(new Span(0, text.length())),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Reading(
        article, List.of(), List.of(), List.of(), mentions, List.of(), List.of(), List.of(),
        Map.of(), Map.of());
  }

  private static List<List<String>> ids(Reading... readings) {
    return JOINER.join(List.of(readings)).stream()
        .map(r -> r.entities().stream().map(Mention::id).toList())
        .toList();
  }

  private static Reading people(String... names) {
    return article(EntityType.PER, names);
  }

  @Test
  void one_person_in_five_scripts_has_the_commonest_latin_slug() {
    assertThat(
            ids(
                people("orvana", "Yaroslav Dmytrenko"),
                people("orvana", "Yaroslav Dmytrenko"),
                people("orvana", "Jaroslaw Dmytrenko"),
                people("orvana", "Ярослав Дмитренко"),
                people("orvana", "ياروسلاف دميترينكو"),
                people("orvana", "یاروسلاو دمیترنکو"),
                people("orvana", "亚罗斯拉夫·德米特连科")))
        .allMatch(ids -> ids.getLast().equals("yaroslav-dmytrenko"));
  }

  @Test
  void a_chinese_name_is_one_in_pinyin_cyrillic_and_arabic() {
    assertThat(
            ids(
                people("orvana", "Chen Guowei"),
                people("orvana", "陈国伟"),
                people("orvana", "Чэнь Говэй"),
                people("orvana", "تشن قوه وي")))
        .allMatch(ids -> ids.getLast().equals("chen-guowei"));
  }

  @Test
  void people_of_one_surname_stay_apart() {
    List<List<String>> ids =
        ids(
            people("orvana", "Boris Kelverson"),
            people("orvana", "Lyndon Kelverson"),
            people("orvana", "Борис Кельверсон"),
            people("orvana", "ليندون كيلفرسون"));
    assertThat(ids.get(2)).contains("boris-kelverson");
    assertThat(ids.get(3)).contains("lyndon-kelverson");
    assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
  }

  @Test
  void two_names_of_one_article_stay_two() {
    assertThat(ids(people("orvana", "Samir Haddad", "Samer Haddad")).getFirst())
        .containsExactly("orvana", "samir-haddad", "samer-haddad");
  }

  @Test
  void names_without_common_company_stay_apart() {
    List<List<String>> ids =
        ids(people("orvana", "Farhad Golestani"), people("kessia", "فرهاد گلستانی"));
    assertThat(ids.get(0)).doesNotContainAnyElementsOf(ids.get(1));
  }

  @Test
  void another_new_name_is_company_too() {
    assertThat(
            ids(
                people("Farhad Golestani", "Parviz Chegini"),
                people("فرهاد گلستانی", "پرویز چگینی")))
        .allMatch(ids -> ids.equals(List.of("farhad-golestani", "parviz-chegini")));
  }

  @Test
  void organisations_join_by_sound_but_not_with_people() {
    assertThat(
            ids(
                article(EntityType.ORG, "orvana", "Barzana Petrol"),
                article(EntityType.ORG, "orvana", "Барзана Петрол")))
        .allMatch(ids -> ids.getLast().equals("barzana-petrol"));
    assertThat(
            ids(
                article(EntityType.ORG, "orvana", "Orvestal"),
                article(EntityType.PER, "orvana", "أورفيستال")))
        .extracting(List::getLast)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_new_name_is_a_known_one_of_the_same_sound_and_company() {
    assertThat(
            ids(
                people("orvana", "kessia", "Zoran Belmaev"),
                people("orvana", "kessia", "زوران بلماييف")))
        .allMatch(ids -> ids.getLast().equals("zoran-belmaev"));
    assertThat(ids(people("orvana", "Zoran Belmaev"), people("orvana", "زوران بلماييف")).getLast())
        .doesNotContain("zoran-belmaev");
  }

  @Test
  void inflected_forms_are_one_name() {
    assertThat(
            ids(
                people("orvana", "kessia", "Steven Gerbold"),
                article("ru", EntityType.PER, "orvana", "Стивена Герболда"),
                article("ru", EntityType.PER, "orvana", "kessia", "Стивену Герболду")))
        .allMatch(ids -> ids.getLast().equals("steven-gerbold"));
  }

  @Test
  void a_surname_alone_is_whoever_alone_bears_it() {
    List<List<String>> ids =
        ids(people("orvana", "kessia", "Marlon Dekkersen"), people("orvana", "kessia", "ديكرسن"));
    assertThat(ids.getLast()).contains("marlon-dekkersen");
    List<List<String>> two =
        ids(
            people("orvana", "kessia", "Marlon Dekkersen", "Ottilie Dekkersen"),
            people("orvana", "kessia", "ديكرسن"));
    assertThat(two.getLast()).doesNotContainAnyElementsOf(two.getFirst().subList(2, 4));
  }

  @Test
  void an_office_or_team_before_a_name_makes_no_other_person() {
    Reading full = people("orvana", "kessia", "Zoran Belmaev", "Connor Galdson");
    Reading longer = people("orvana", "kessia", "Zoran Belmaev", "Pelatih Connor Galdson");

    assertThat(ids(full, full, longer).getLast()).endsWith("connor-galdson");
    assertThat(ids(full, full, people("orvana", "Pelatih Connor Galdson")).getLast())
        .doesNotContain("connor-galdson");
  }

  @Test
  void much_common_company_outweighs_the_type() {
    List<Reading> joined =
        JOINER.join(
            List.of(
                people("orvana", "kessia", "Zoran Belmaev", "Connor Galdson"),
                people("orvana", "kessia", "Zoran Belmaev", "Connor Galdson"),
                article(EntityType.ORG, "orvana", "kessia", "Zoran Belmaev", "كونور جالدسون")));
    assertThat(joined.getLast().entities().getLast().id()).isEqualTo("connor-galdson");
    assertThat(joined.getLast().entities().getLast().type()).isEqualTo(EntityType.PER);
    assertThat(joined.getLast().entities().getLast().name()).isEqualTo("Connor Galdson");
  }

  @Test
  void many_names_do_not_take_long() {
    List<Reading> readings = new ArrayList<>();
    String[] syllables = {"ka", "mo", "ri", "te", "lu", "sa", "ne", "vo", "di", "zu"};
    for (int i = 0; i < 1_000; i++) {
      String given = syllables[i % 10] + syllables[i / 10 % 10] + "n";
      String family = syllables[i / 100 % 10] + syllables[(i * 7) % 10] + "rov";
      readings.add(people("orvana", given + " " + family));
    }
    assertThat(JOINER.join(readings)).hasSize(1_000);
  }
}
