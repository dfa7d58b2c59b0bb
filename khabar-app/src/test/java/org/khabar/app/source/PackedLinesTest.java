package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.app.source.Archives.bytes;
import static org.khabar.app.source.Archives.gzip;
import static org.khabar.app.source.Archives.join;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedLinesTest {
  private static final int ENOUGH = 1 << 20;

  @TempDir Path folder;

  @Test
  void reads_members_as_one_stream() throws IOException {
    byte[] lines = bytes(line("a") + line("b"));
    byte[] first = Arrays.copyOf(lines, 20);
    byte[] second = Arrays.copyOfRange(lines, 20, lines.length);

    assertThat(read(gzip(first), gzip(second), new byte[1024]).ids()).containsExactly("a", "b");
  }

  @Test
  void reads_up_to_where_the_data_ends() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\": \"" + i + "\", \"text\": \"Habari " + i * 31L + "\"}\n");
    }
    byte[] whole = gzip(bytes(lines.toString()));

    Heard heard = read(Arrays.copyOf(whole, whole.length / 2));

    int read = heard.documents.size();
    assertThat(read).isBetween(100, 19_999);
    assertThat(heard.lost).containsExactly(file() + ", after line " + read + ": ends too early");
  }

  @Test
  void reads_on_with_the_next_member_after_damage() throws IOException {
    byte[] bad = gzip(bytes(line("b") + line("c")));
    bad[bad.length / 2] ^= 0x55;

    Heard heard = read(gzip(bytes(line("a"))), bad, gzip(bytes(line("d"))));

    assertThat(heard.ids()).startsWith("a").endsWith("d");
    assertThat(heard.lost).isNotEmpty().allSatisfy(lost -> assertThat(lost).contains("line"));
  }

  @Test
  void stops_a_bomb_and_reads_on_with_the_next_member() throws IOException {
    Heard heard =
        read(gzip(bytes(line("a"))), gzip(new byte[80 << 20]), gzip(bytes("\n" + line("b"))));

    assertThat(heard.ids()).containsExactly("a", "b");
    assertThat(heard.lost).hasSize(1);
    assertThat(heard.lost.getFirst())
        .startsWith(file() + ", after line 1: a compressed bomb: ")
        .endsWith(" unpack to more than 64 MB");
  }

  @Test
  void passes_over_a_line_that_is_too_long() throws IOException {
    String zeros = "{\"id\": \"x\", \"text\": \"" + " ".repeat(2 * ENOUGH) + "\"}\n";

    Heard heard = read(gzip(bytes(line("a") + zeros + line("b"))));

    assertThat(heard.ids()).containsExactly("a", "b");
    assertThat(heard.lost)
        .containsExactly(file() + ", line 2: a line of 2.1 MB, larger than the limit of 1 MB");
  }

  @Test
  void says_that_nothing_is_packed() throws IOException {
    assertThat(read(bytes(line("a"))).lost).containsExactly(file() + ": not packed with gzip");
    assertThat(read(new byte[0]).lost).containsExactly(file() + ": empty");
    assertThat(read(gzip(new byte[0])).lost).containsExactly(file() + ": empty");
  }

  private Path file() {
    return folder.resolve("a.jsonl.gz");
  }

  private Heard read(byte[]... parts) throws IOException {
    Files.write(file(), join(parts));
    SourceOptions options = new SourceOptions(Optional.empty(), Optional.empty(), false, ENOUGH);
    return Heard.from(options, InputStream.nullInputStream(), file().toString());
  }

  private static String line(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"Habari njema " + id + "\"}\n";
  }
}
