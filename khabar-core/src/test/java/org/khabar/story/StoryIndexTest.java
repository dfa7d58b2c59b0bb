package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Articles;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Reading;

/** Articles that arrive one after the other, with invented names as their only evidence. */
class StoryIndexTest {
  private static final EntityRelations NOTHING =
      new EntityRelations(new WorldTable(List.of(), List.of(), List.of(), List.of()));

  private static final String FIRE =
      "The Karmelin factory in Dorvanik burned for 17 hours and 243 workers fled";
  private static final String BOAT =
      "The ferry Solmarit ran aground off Bekandor with 86 people aboard at 05:48";

  private final StoryMemory memory = new HeldMemory();
  private final StoryIndex index = new StoryIndex(NOTHING, memory);

  private static Reading article(String id, int day, String text) {
    DatedText date =
        new DatedText(
            LocalDate.of(2031, 3, 1).plusDays(day), Optional.empty(), CalendarSystem.GREGORIAN);
    return Articles.reading(
        Articles.published(id, "en", text, Optional.of(date)), List.of(), List.of());
  }

  private Set<Integer> arrives(Reading... readings) {
    return index.join(List.of(readings), Bonds.NONE);
  }

  private int chapterOf(String id) {
    return memory.numberOf(id).flatMap(memory::chapterOf).orElseThrow();
  }

  private int storyOf(String id) {
    return memory.chapter(chapterOf(id)).orElseThrow().story();
  }

  private Set<String> fellowsOf(String id) {
    ChapterTrace chapter = memory.chapter(chapterOf(id)).orElseThrow();
    return Stream.concat(chapter.articles().stream(), chapter.copies().stream())
        .map(n -> memory.article(n).id())
        .collect(Collectors.toSet());
  }

  @Test
  void what_arrives_joins_the_chapter_that_is_known() {
    Set<Integer> first = arrives(article("fire-1", 0, FIRE), article("boat-1", 0, BOAT));
    int chapter = chapterOf("fire-1");
    Set<Integer> then =
        arrives(article("fire-2", 1, "In Dorvanik 243 left the Karmelin works in flames."));

    assertThat(first).hasSize(2);
    assertThat(fellowsOf("fire-2")).containsExactlyInAnyOrder("fire-1", "fire-2");
    assertThat(chapterOf("fire-2")).isEqualTo(chapter);
    assertThat(then).containsExactly(storyOf("fire-1"));
    assertThat(fellowsOf("boat-1")).containsExactly("boat-1");
  }

  @Test
  void an_index_goes_on_with_what_another_left() {
    arrives(article("fire-1", 0, FIRE), article("boat-1", 0, BOAT));
    index.keep();
    new StoryIndex(NOTHING, memory)
        .join(
            List.of(
                article("fire-2", 1, "In Dorvanik 243 left the Karmelin works in flames."),
                article("boat-2", 1, "Off Bekandor 86 wait on the Solmarit to be towed away.")),
            Bonds.NONE);

    assertThat(fellowsOf("fire-2")).containsExactlyInAnyOrder("fire-1", "fire-2");
    assertThat(fellowsOf("boat-2")).containsExactlyInAnyOrder("boat-1", "boat-2");
  }

  @Test
  void the_same_names_weeks_later_are_another_chapter() {
    arrives(article("fire-1", 0, FIRE));
    arrives(article("fire-2", 60, "In Dorvanik the Karmelin factory burned once more."));

    assertThat(chapterOf("fire-2")).isNotEqualTo(chapterOf("fire-1"));
  }

  @Test
  void a_new_version_takes_the_place_of_the_old_one() {
    arrives(article("wire", 0, FIRE), article("boat-1", 0, BOAT));
    arrives(article("wire", 0, "Off Bekandor the ferry Solmarit still holds 86 people."));

    assertThat(fellowsOf("wire")).containsExactlyInAnyOrder("wire", "boat-1");
    assertThat(memory.stories()).containsExactly(storyOf("wire"));
  }

  @Test
  void copies_go_where_their_original_goes() {
    arrives(article("fire-1", 0, FIRE));
    arrives(article("fire-copy", 1, FIRE + "."));

    assertThat(memory.chapter(chapterOf("fire-1")).orElseThrow().copies()).hasSize(1);
    assertThat(fellowsOf("fire-copy")).containsExactlyInAnyOrder("fire-1", "fire-copy");
  }

  @Test
  void somebody_may_say_later_what_belongs_together_and_what_does_not() {
    arrives(article("fire-1", 0, FIRE), article("boat-1", 0, BOAT));
    arrives(article("fire-2", 1, "In Dorvanik 243 left the Karmelin works in flames."));
    index.join(
        List.of(),
        new Bonds(
            List.of(new Bonds.Pair("fire-2", "boat-1")),
            List.of(new Bonds.Pair("fire-1", "fire-2"))));

    assertThat(fellowsOf("fire-2")).containsExactlyInAnyOrder("fire-2", "boat-1");
    assertThat(fellowsOf("fire-1")).containsExactly("fire-1");
    assertThat(storyOf("fire-1")).isNotEqualTo(storyOf("fire-2"));
    assertThat(memory.stories()).hasSize(2);
  }

  @Test
  void ten_thousand_copies_are_one_chapter_and_one_source_of_joining() {
    List<Reading> same = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      same.add(article("fire-" + i, i % 2, FIRE));
    }
    index.join(same.subList(0, 5_000), Bonds.NONE);
    index.join(same.subList(5_000, 10_000), Bonds.NONE);

    assertThat(fellowsOf("fire-1")).hasSize(10_000);
    assertThat(memory.stories()).hasSize(1);
  }
}
