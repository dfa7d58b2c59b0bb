package org.khabar.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void counts_a_pair_once() {
    CodePoints points = new CodePoints("a\uD83D\uDE00b");
    assertThat(points.at(0)).isZero();
    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(4)).isEqualTo(3);
  }

  @Test
  void counts_as_the_text_itself_does() {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + random.nextInt(50) : 'a');
    }
    CodePoints points = new CodePoints(text.toString());
    for (int unit = 0; unit <= text.length(); unit++) {
      if (unit == text.length() || !Character.isLowSurrogate(text.charAt(unit))) {
        assertThat(points.at(unit)).isEqualTo(text.codePointCount(0, unit));
      }
    }
  }
}
