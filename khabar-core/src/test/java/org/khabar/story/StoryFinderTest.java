package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Articles;
import org.khabar.model.Reading;

/** What is found with no reading at all: no days, no linked names, no concepts. */
class StoryFinderTest {
  private static final WorldTable NOTHING =
      new WorldTable(List.of(), List.of(), List.of(), List.of());

  private static Reading bare(String id, String language, String text) {
    return Articles.reading(Articles.bare(id, language, text), List.of(), List.of());
  }

  private static Set<Set<String>> chapters(List<Reading> readings) {
    return chapters(readings, Bonds.NONE);
  }

  private static Set<Set<String>> chapters(List<Reading> readings, Bonds bonds) {
    return new StoryFinder(new EntityRelations(NOTHING))
        .find(readings, bonds).stream()
            .flatMap(s -> s.chapters().stream())
            .map(c -> c.readings().stream().map(r -> r.article().id()).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
  }

  private static List<Reading> fourTexts() {
    return List.of(
        bare(
            "fire-en",
            "en",
            "The Karmelin factory in Dorvanik burned for 17 hours; 243 workers"
                + " fled, said Tamara Lisenko of the Grendal company."),
        bare(
            "fire-ru",
            "ru",
            "Фабрика Кармелин в Дорванике горела 17 часов; 243 рабочих бежали,"
                + " сказала Тамара Лисенко из компании Грендал."),
        bare(
            "boat-en",
            "en",
            "The ferry Solmarit ran aground off Bekandor with 86 people; captain"
                + " Ferdo Maltezan called the harbour at 05:48."),
        bare(
            "boat-sw",
            "sw",
            "Kivuko Solmarit kilikwama karibu na Bekandor kikiwa na watu 86;"
                + " nahodha Ferdo Maltezan aliita bandari saa 05:48."));
  }

  @Test
  void joins_texts_of_different_scripts_by_the_sound_of_names_and_by_numbers() {
    assertThat(chapters(fourTexts()))
        .containsExactlyInAnyOrder(Set.of("fire-en", "fire-ru"), Set.of("boat-en", "boat-sw"));
  }

  @Test
  void does_not_depend_on_the_order_of_arrival() {
    Set<Set<String>> expected = chapters(fourTexts());
    for (int seed = 0; seed < 10; seed++) {
      List<Reading> shuffled = new ArrayList<>(fourTexts());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(chapters(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void puts_together_what_somebody_knows_to_be_one_episode() {
    Bonds bonds = new Bonds(List.of(new Bonds.Pair("fire-en", "boat-sw")), List.of());

    assertThat(chapters(fourTexts(), bonds))
        .anySatisfy(chapter -> assertThat(chapter).contains("fire-en", "boat-sw"));
  }

  @Test
  void keeps_apart_what_somebody_knows_to_be_different_even_copies() {
    Reading copy = bare("boat-copy", "en", fourTexts().get(2).article().text());
    List<Reading> five = new ArrayList<>(fourTexts());
    five.add(copy);
    Bonds bonds =
        new Bonds(
            List.of(),
            List.of(new Bonds.Pair("fire-en", "fire-ru"), new Bonds.Pair("boat-copy", "boat-en")));

    assertThat(chapters(five))
        .anySatisfy(chapter -> assertThat(chapter).contains("boat-copy", "boat-en"));
    assertThat(chapters(five, bonds))
        .noneSatisfy(chapter -> assertThat(chapter).contains("boat-copy", "boat-en"))
        .contains(Set.of("fire-en"), Set.of("fire-ru"));
  }
}
