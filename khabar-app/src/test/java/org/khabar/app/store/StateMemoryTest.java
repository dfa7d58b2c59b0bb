package org.khabar.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.story.ArticleTrace;
import org.khabar.story.ChapterTrace;
import org.khabar.story.StoryMemory;
import org.khabar.story.StoryTrace;

class StateMemoryTest {
  private static final byte[] NOTHING = {};
  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  @TempDir Path folder;

  private static ArticleTrace article(int number) {
    return new ArticleTrace(
        number,
        "wire-" + number,
        "sw",
        Optional.of(DAY),
        Optional.empty(),
        new byte[] {1, 2, 3},
        NOTHING,
        NOTHING,
        Map.of("kenya", 700),
        false,
        List.of());
  }

  private static StoryTrace story(int number, int chapter) {
    return new StoryTrace(
        number,
        List.of(chapter),
        1,
        Map.of("kenya", 70),
        NOTHING,
        NOTHING,
        List.of(),
        Optional.of(DAY),
        Optional.of(DAY));
  }

  @Test
  void gives_back_what_was_committed() throws StateException {
    try (StateFolder state = StateFolder.open(folder)) {
      StoryMemory memory = state.memory();
      memory.put(article(0), List.of(7, -3));
      memory.put(article(1), List.of(Integer.MIN_VALUE));
      memory.place(0, 4);
      memory.put(new ChapterTrace(4, 5, List.of(0), List.of(1)));
      memory.put(story(5, 4));
      memory.keepCounts(List.of(new byte[] {9}), Map.of("sw", 2));
      state.commit();
    }
    try (StateFolder state = StateFolder.open(folder)) {
      StoryMemory memory = state.memory();
      assertThat(memory.articles()).isEqualTo(2);
      assertThat(memory.article(0).neutral()).containsExactly(1, 2, 3);
      assertThat(memory.article(0).sides()).containsEntry("kenya", 700);
      assertThat(memory.numberOf("wire-1")).contains(1);
      assertThat(memory.articlesOf(7)).containsExactly(0);
      assertThat(memory.articlesOf(-3)).containsExactly(0);
      assertThat(memory.articlesOf(Integer.MIN_VALUE)).containsExactly(1);
      assertThat(memory.articlesOf(8)).isEmpty();
      assertThat(memory.chapterOf(0)).contains(4);
      assertThat(memory.chapter(4)).contains(new ChapterTrace(4, 5, List.of(0), List.of(1)));
      assertThat(memory.stories()).containsExactly(5);
      assertThat(memory.counts()).singleElement().isEqualTo(new byte[] {9});
      assertThat(memory.sizes()).containsEntry("sw", 2);
    }
  }

  @Test
  void forgets_what_was_dropped_and_what_was_not_committed() throws StateException {
    try (StateFolder state = StateFolder.open(folder)) {
      StoryMemory memory = state.memory();
      memory.put(story(5, 4));
      state.commit();
      memory.dropStory(5);
      assertThat(memory.story(5)).isEmpty();
      memory.put(story(6, 4));
      memory.place(0, 4);
    }
    try (StateFolder state = StateFolder.open(folder)) {
      StoryMemory memory = state.memory();
      assertThat(memory.stories()).containsExactly(5);
      assertThat(memory.chapterOf(0)).isEmpty();
      assertThatThrownBy(() -> memory.article(0)).hasMessageContaining("no article 0");
    }
  }

  @Test
  void never_gives_a_number_twice() throws StateException {
    int first;
    try (StateFolder state = StateFolder.open(folder)) {
      first = state.memory().nextNumber();
      state.commit();
    }
    try (StateFolder state = StateFolder.open(folder)) {
      assertThat(state.memory().nextNumber()).isGreaterThan(first);
    }
  }
}
