package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void is_one_line_without_escapes_whatever_the_name() {
    assertThat(new Problem("a\nb\u001B[31m\u202E.txt", "empty").line())
        .isEqualTo("a\uFFFDb\uFFFD[31m\uFFFD.txt: empty");
  }
}
