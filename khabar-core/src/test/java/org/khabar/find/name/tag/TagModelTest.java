package org.khabar.find.name.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.tag.TagTrainer.Lesson;
import org.khabar.model.EntityType;

class TagModelTest {
  private static final int PER = Tags.begin(EntityType.PER);
  private static final int PER_MORE = Tags.inside(EntityType.PER);
  private static final int GPE = Tags.begin(EntityType.GPE);

  /** Words of one feature each: 11 and 12 are people's, 21 a town's, 31 nothing. */
  private static Lesson lesson(int[] words, int... tags) {
    int[][] features = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      features[i] = new int[] {words[i]};
    }
    return new Lesson(features, features, tags);
  }

  private static final List<Lesson> LESSONS =
      List.of(
          lesson(new int[] {11, 12, 31, 21}, PER, PER_MORE, Tags.OUTSIDE, GPE),
          lesson(new int[] {31, 11, 31}, Tags.OUTSIDE, PER, Tags.OUTSIDE),
          lesson(new int[] {21, 31, 31, 31}, GPE, 0, 0, 0));

  private static int[] tags(TagModel model, int... words) {
    int[] scores = new int[words.length * Tags.COUNT];
    for (int i = 0; i < words.length; i++) {
      model.add(words[i], scores, i * Tags.COUNT);
    }
    return Chain.best(scores, model.transitions());
  }

  @Test
  void learns_what_its_lessons_show() {
    TagModel model = TagTrainer.train(LESSONS, List.of());
    assertThat(tags(model, 11, 12, 31, 21)).containsExactly(PER, PER_MORE, 0, GPE);
    assertThat(tags(model, 31, 21, 31)).containsExactly(0, GPE, 0);
  }

  @Test
  void learns_from_other_languages_before_its_own() {
    Lesson own = lesson(new int[] {31, 41}, 0, 0);
    List<Lesson> others = Collections.nCopies(10, LESSONS).stream().flatMap(List::stream).toList();
    TagModel model = TagTrainer.train(List.of(own), others);
    assertThat(tags(model, 11, 12, 31)).containsExactly(PER, PER_MORE, 0);
  }

  @Test
  void comes_back_from_bytes_and_is_the_same_each_time() {
    byte[] bytes = TagTrainer.train(LESSONS, List.of()).bytes();
    assertThat(TagTrainer.train(LESSONS, List.of()).bytes()).isEqualTo(bytes);
    assertThat(tags(TagModel.of(bytes), 11, 12, 31, 21)).containsExactly(PER, PER_MORE, 0, GPE);
  }

  @Test
  void tells_that_bytes_are_cut_off() {
    byte[] bytes = TagTrainer.train(LESSONS, List.of()).bytes();
    assertThatThrownBy(() -> TagModel.of(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tagger's model is cut off");
  }

  @Test
  void never_goes_on_with_a_name_that_has_not_begun() {
    int[] scores = new int[2 * Tags.COUNT];
    scores[PER_MORE] = 100;
    scores[Tags.COUNT + PER_MORE] = 1;
    int[] best = Chain.best(scores, new int[Tags.COUNT * Tags.COUNT]);
    assertThat(best[0]).isNotEqualTo(PER_MORE);
    assertThat(Chain.best(new int[0], new int[Tags.COUNT * Tags.COUNT])).isEmpty();
  }
}
