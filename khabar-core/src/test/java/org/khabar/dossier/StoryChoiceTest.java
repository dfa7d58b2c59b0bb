package org.khabar.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.model.Articles;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Dossier;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Story;

class StoryChoiceTest {
  private static final Dossier DOSSIER =
      new Dossier(
          List.of(
              reading("a", 1, "Амина Дал", "amina-dal"),
              reading("b", 9, "Amina Dal", "amina-dal"),
              reading("c", 5, "Kisumu", "kisumu"),
              reading("d", 0, "Kisumu", "kisumu")),
          List.of(story("first", "a", "b"), story("second", "c"), story("third", "d")));

  /** An article of a day in May 2025, or of none, whose text is one name. */
  private static Reading reading(String id, int day, String name, String entity) {
    Optional<DatedText> published =
        Optional.of(day)
            .filter(d -> d > 0)
            .map(
                d ->
                    new DatedText(
                        LocalDate.of(2025, 5, d), Optional.empty(), CalendarSystem.GREGORIAN));
    Mention mention =
        new Mention(
            new Span(0, name.length()),
            EntityType.PER,
            entity,
            name,
            Optional.empty(),
            Optional.empty(),
            "test",
            1);
    return Articles.reading(
        Articles.published(id, "ru", name, published), List.of(mention), List.of());
  }

  private static Story story(String id, String... articles) {
    return new Story(
        id,
        id,
        List.of(articles),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Optional<LocalDate> may(int day) {
    return Optional.of(LocalDate.of(2025, 5, day));
  }

  private static List<String> chosen(StoryChoice choice) {
    return choice.of(DOSSIER).stories().stream().map(Story::id).toList();
  }

  private static StoryChoice by(String... entities) {
    return new StoryChoice(Set.of(), Optional.empty(), Optional.empty(), List.of(entities));
  }

  @Test
  void is_every_story_unless_something_is_asked_for() {
    assertThat(StoryChoice.ALL.of(DOSSIER)).isEqualTo(DOSSIER);
  }

  @Test
  void keeps_a_story_whole_with_its_articles_alone() {
    Dossier dossier =
        new StoryChoice(Set.of("first"), Optional.empty(), Optional.empty(), List.of()).of(DOSSIER);

    assertThat(dossier.stories()).extracting(Story::id).containsExactly("first");
    assertThat(dossier.articles()).extracting(r -> r.article().id()).containsExactly("a", "b");
  }

  @Test
  void asks_for_one_article_in_the_time_given() {
    Optional<LocalDate> any = Optional.empty();

    assertThat(chosen(new StoryChoice(Set.of(), may(5), any, List.of())))
        .containsExactly("first", "second");
    assertThat(chosen(new StoryChoice(Set.of(), any, may(4), List.of()))).containsExactly("first");
    // Something before and something after is nothing between.
    assertThat(chosen(new StoryChoice(Set.of(), may(2), may(8), List.of())))
        .containsExactly("second");
  }

  @Test
  void knows_an_entity_by_its_id_and_by_its_name_in_any_script() {
    assertThat(chosen(by("amina-dal"))).containsExactly("first");
    assertThat(chosen(by("амина дал"))).containsExactly("first");
    assertThat(chosen(by("KISUMU"))).containsExactly("second", "third");
    assertThat(chosen(by("Amina Dal", "Kisumu"))).isEmpty();
    assertThat(chosen(by("Dal"))).isEmpty();
  }
}
