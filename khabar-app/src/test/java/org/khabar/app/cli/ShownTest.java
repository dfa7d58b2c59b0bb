package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void isolates_right_to_left_text() {
    assertThat(Shown.text("خبر")).isEqualTo("\u2067خبر\u2069");
    assertThat(Shown.text("Khabar (خبر)")).isEqualTo("\u2068Khabar (خبر)\u2069");
    assertThat(Shown.text("Habari")).isEqualTo("Habari");
  }

  @Test
  void takes_out_what_could_move_the_cursor_or_turn_the_line() {
    assertThat(Shown.text("a\u001B[2J\u202Eb\r\nc\u2069")).isEqualTo("a [2Jb c");
  }
}
