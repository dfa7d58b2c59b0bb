package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelativesTest {
  private final Relatives relatives =
      new Relatives(
          Map.of(
              "marks.b.a", "one two three four",
              "marks.a.b", "uno due",
              "hints.b.a", "h1 h2 h3 h4",
              "least.b.a", "2",
              "marks.c.d", "x",
              "unmarked.d", "c",
              "close.a", "e f"));

  @Test
  void needs_as_many_different_marks_as_the_settings_say() {
    assertThat(relatives.nearest("a", List.of("one", "one", "one"))).isEqualTo("a");
    assertThat(relatives.nearest("a", List.of("one", "two"))).isEqualTo("b");
    assertThat(relatives.nearest("b", List.of("uno"))).isEqualTo("a");
  }

  @Test
  void weighs_the_marks_of_the_other_side() {
    assertThat(relatives.nearest("a", List.of("one", "two", "three", "uno", "due"))).isEqualTo("a");
    assertThat(relatives.nearest("a", List.of("one", "two", "three", "four", "uno", "due")))
        .isEqualTo("b");
  }

  @Test
  void four_hints_are_a_mark_but_none_without_a_mark() {
    assertThat(relatives.nearest("a", List.of("one", "h1", "h2", "h3", "h4"))).isEqualTo("b");
    assertThat(relatives.nearest("a", List.of("h1", "h2", "h3", "h4"))).isEqualTo("a");
  }

  @Test
  void knows_what_a_text_without_marks_is() {
    assertThat(relatives.nearest("d", List.of("y"))).isEqualTo("c");
  }

  @Test
  void knows_who_is_close() {
    assertThat(relatives.close("a", "b")).isTrue();
    assertThat(relatives.close("e", "a")).isTrue();
    assertThat(relatives.close("e", "f")).isFalse();
    assertThat(relatives.close("z", "z")).isTrue();
  }
}
