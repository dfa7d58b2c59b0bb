package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
  @Test
  void gives_the_lines_that_were_written() throws IOException {
    Random random = new Random(3);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      written.add("x".repeat(random.nextInt(2000)));
    }
    byte[] bytes = String.join("\n", written).getBytes(StandardCharsets.UTF_8);

    ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), 1 << 20);
    List<String> read = new ArrayList<>();
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(new String(line.get().bytes().orElseThrow(), StandardCharsets.UTF_8));
    }

    while (written.getLast().isEmpty()) {
      written.removeLast();
    }
    assertThat(read).isEqualTo(written);
  }

  @Test
  void keeps_a_line_of_just_the_limit_and_no_longer_one() throws IOException {
    byte[] bytes = "12345\n123456\n12\n".getBytes(StandardCharsets.UTF_8);
    ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), 5);

    assertThat(lines.next().orElseThrow().bytes()).isPresent();
    ByteLines.Line longer = lines.next().orElseThrow();
    assertThat(longer.bytes()).isEmpty();
    assertThat(longer.length()).isEqualTo(6);
    assertThat(longer.number()).isEqualTo(2);
    assertThat(lines.next().orElseThrow().bytes()).isPresent();
    assertThat(lines.next()).isEmpty();
  }
}
