package org.khabar.app.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.app.source.Archives.bytes;
import static org.khabar.app.source.Archives.gzip;
import static org.khabar.app.source.Archives.id;
import static org.khabar.app.source.Archives.join;
import static org.khabar.app.source.Archives.page;
import static org.khabar.app.source.Archives.record;
import static org.khabar.app.source.Archives.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.extract.RawDocument;

class WebArchiveTest {
  private static final String HTML = "<html><p>Habari za leo</p></html>";
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
  private static final int ENOUGH = 1 << 20;

  @TempDir Path folder;

  @Test
  void reads_the_pages_packed_or_not() throws IOException {
    byte[] picture = response(2, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", bytes("x"));
    for (Heard heard :
        new Heard[] {
          read("a.warc", page(1, HTML), picture, page(3, HTML + "3")),
          read("b.warc.gz", gzip(page(1, HTML)), gzip(picture), gzip(page(3, HTML + "3"))),
          read("c.warc.gz", gzip(join(page(1, HTML), picture, page(3, HTML + "3")))),
          read("named-wrongly.warc", gzip(page(1, HTML)), gzip(page(3, HTML + "3")))
        }) {
      assertThat(heard.lost).isEmpty();
      assertThat(heard.ids()).containsExactly(id(1), id(3));
      RawDocument document = heard.documents.getFirst();
      assertThat(document.content()).isEqualTo(HTML);
      assertThat(document.html()).isTrue();
      assertThat(document.url()).contains("https://example.org/1");
      assertThat(document.crawled()).contains(LocalDate.of(2022, 1, 4));
      assertThat(document.notes()).isEmpty();
    }
  }

  @Test
  void reads_resources_and_passes_over_other_records() throws IOException {
    Heard heard =
        read(
            "a.warc",
            record(1, "warcinfo", "Content-Type: application/warc-fields\r\n", bytes("a: b")),
            record(2, "resource", "Content-Type: text/html; charset=utf-8\r\n", bytes(HTML)),
            record(3, "metadata", "Content-Type: text/html\r\n", bytes(HTML)),
            record(4, "request", "Content-Type: application/http\r\n", bytes("GET / HTTP/1.1")),
            record(5, "resource", "Content-Type: text/css\r\n", bytes("p {}")),
            record(6, "nonsense", "", new byte[0]));

    assertThat(heard.lost).isEmpty();
    assertThat(heard.ids()).containsExactly(id(2));
  }

  @Test
  void says_what_there_is_when_there_is_no_page() throws IOException {
    byte[] missing =
        response(1, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", bytes(HTML));
    byte[] moved = response(2, "HTTP/1.1 301 Moved\r\nLocation: /\r\n", new byte[0]);
    byte[] revisit = record(3, "revisit", "Content-Type: application/http\r\n", bytes(OK + "\r\n"));

    assertThat(read("a.warc", missing, moved, revisit).lost)
        .containsExactly(
            folder.resolve("a.warc")
                + ": no page in this web archive, but records:"
                + " 2 with an HTTP status other than 200, 1 that say that nothing had changed");
    assertThat(read("b.warc", missing, page(4, HTML)).lost).isEmpty();
    assertThat(read("c.warc", bytes("Habari\r\n\r\nnjema")).lost)
        .containsExactly(folder.resolve("c.warc") + ": not a web archive");
    assertThat(read("d.warc").lost).containsExactly(folder.resolve("d.warc") + ": empty");
  }

  @Test
  void takes_the_encoding_from_the_header() throws IOException {
    String text = "<meta charset=utf-8><p>Встреча в Женеве</p>";
    byte[] body = text.getBytes(Charset.forName("windows-1251"));
    String header = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"windows-1251\"\r\n";

    assertThat(read("a.warc", response(1, header, body)).documents.getFirst().content())
        .isEqualTo(text);
  }

  @Test
  void unpacks_bodies() throws IOException {
    String chunk = Integer.toHexString(HTML.length()) + "\r\n" + HTML + "\r\n0\r\n\r\n";
    Heard heard =
        read(
            "a.warc",
            response(1, OK + "Transfer-Encoding: chunked\r\n", bytes(chunk)),
            response(2, OK + "Content-Encoding: gzip\r\n", gzip(bytes(HTML))),
            response(3, OK + "Content-Encoding: deflate\r\n", deflate(HTML, false)),
            response(4, OK + "Content-Encoding: deflate\r\n", deflate(HTML, true)),
            response(5, OK + "Content-Encoding: gzip, gzip\r\n", gzip(gzip(bytes(HTML)))),
            response(6, OK + "Transfer-Encoding: chunked\r\n", bytes(HTML)),
            response(7, OK + "Content-Encoding: gzip\r\n", bytes(HTML)),
            response(8, OK + "Content-Encoding: br\r\n", bytes(HTML)));

    assertThat(heard.lost).isEmpty();
    assertThat(heard.documents)
        .hasSize(8)
        .allSatisfy(document -> assertThat(document.content()).isEqualTo(HTML));
  }

  @Test
  void names_bodies_that_cannot_be_unpacked() throws IOException {
    byte[] packed = gzip(bytes(HTML));
    byte[] deflated = deflate(HTML, false);
    Heard heard =
        read(
            "a.warc",
            response(1, OK + "Content-Encoding: br\r\n", new byte[] {0x0B, 2, (byte) 0x80, 'a', 3}),
            response(
                2, OK + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length / 2)),
            response(
                3,
                OK + "Content-Encoding: deflate\r\n",
                Arrays.copyOf(deflated, deflated.length / 2)),
            response(4, OK + "Transfer-Encoding: chunked\r\n", bytes("20\r\n<p>")),
            response(5, OK, new byte[0]),
            page(6, HTML));

    String name = folder.resolve("a.warc") + ", record ";
    assertThat(heard.ids()).containsExactly(id(6));
    assertThat(heard.lost)
        .containsExactly(
            name + id(1) + ": packed as \"br\", which cannot be read",
            name + id(2) + ": a response that ends too early",
            name + id(3) + ": a response that ends too early",
            name + id(4) + ": a response that ends too early",
            name + id(5) + ": empty");
  }

  @Test
  void reads_on_after_a_broken_record() throws IOException {
    byte[] broken = page(2, HTML + "2");
    byte[] noLength = bytes("WARC/1.0\r\nWARC-Type: response\r\n\r\n" + HTML + "\r\n\r\n");
    byte[] cut = Arrays.copyOf(page(5, HTML), 60);
    String name = folder.resolve("a.warc") + ", record ";

    Heard heard =
        read(
            "a.warc",
            page(1, HTML),
            bytes("X"),
            broken,
            page(3, HTML + "3"),
            noLength,
            cut,
            bytes("\r\n"),
            page(6, HTML + "6"));

    assertThat(heard.ids()).containsExactly(id(1), id(3), id(6));
    assertThat(heard.lost).hasSize(3);
    assertThat(heard.lost.getFirst()).startsWith(name + "2: damaged: ").endsWith(" no record");
    assertThat(heard.lost.get(1)).isEqualTo(name + "4: damaged: its header is broken");
    assertThat(heard.lost.getLast()).isEqualTo(name + "5: damaged: its header is broken");
  }

  @Test
  void reads_on_after_a_wrong_length() throws IOException {
    byte[] block = bytes(OK + "\r\n" + HTML);
    String type = "Content-Type: application/http\r\n";
    for (long length : new long[] {10, block.length + 300L, 100_000, 1L << 40, -1}) {
      Heard heard =
          read(
              "a.warc",
              page(1, HTML),
              record(2, "response", type, block, length),
              page(3, HTML + "3"),
              page(4, HTML + "4"));

      assertThat(heard.ids()).as("" + length).containsExactly(id(1), id(3), id(4));
      assertThat(heard.lost).as("" + length).hasSize(1);
      assertThat(heard.lost.getFirst()).contains("record " + id(2) + ": ");
    }
  }

  @Test
  void reads_on_after_a_broken_member() throws IOException {
    byte[] bad = gzip(page(2, HTML + noise(3000)));
    for (int place : new int[] {0, 3, 12, bad.length / 2, bad.length - 6}) {
      byte[] damaged = bad.clone();
      damaged[place] ^= 0x55;
      Heard heard = read("a.warc.gz", gzip(page(1, HTML)), damaged, gzip(page(3, HTML + "3")));

      assertThat(heard.ids()).as("" + place).containsExactly(id(1), id(3));
      assertThat(heard.lost).as("" + place).hasSize(1);
    }
    for (int end : new int[] {5, 15, bad.length / 2, bad.length - 3}) {
      byte[] cut = Arrays.copyOf(bad, end);
      Heard middle = read("a.warc.gz", gzip(page(1, HTML)), cut, gzip(page(3, HTML + "3")));
      assertThat(middle.ids()).as("" + end).containsExactly(id(1), id(3));
      assertThat(middle.lost).as("" + end).hasSize(1);
      Heard last = read("a.warc.gz", gzip(page(1, HTML)), cut);
      assertThat(last.ids()).as("" + end).containsExactly(id(1));
      assertThat(last.lost).as("" + end).hasSize(1);
      assertThat(last.lost.getFirst()).as("" + end).endsWith("ends too early");
    }
  }

  @Test
  void says_that_an_archive_is_cut_off() throws IOException {
    byte[] all = join(page(1, HTML), page(2, HTML + noise(500)));
    Heard heard = read("a.warc", Arrays.copyOf(all, all.length - 100));

    assertThat(heard.ids()).containsExactly(id(1));
    assertThat(heard.lost)
        .containsExactly(folder.resolve("a.warc") + ", record " + id(2) + ": ends too early");
  }

  @Test
  void names_pages_that_are_too_large_and_stops_bombs() throws IOException {
    String zeros = " ".repeat(3 * ENOUGH);
    byte[] packed = gzip(bytes(HTML + zeros));
    byte[] bomb = gzip(page(3, HTML + " ".repeat(80 << 20)));
    String name = folder.resolve("a.warc.gz") + ", record ";

    Heard heard =
        read(
            "a.warc.gz",
            gzip(page(1, HTML + zeros)),
            gzip(response(2, OK + "Content-Encoding: gzip\r\n", packed)),
            bomb,
            gzip(page(4, HTML)));

    assertThat(heard.ids()).containsExactly(id(4));
    assertThat(heard.lost).hasSize(3);
    assertThat(heard.lost.getFirst())
        .isEqualTo(name + id(1) + ": a page of 3.1 MB, larger than the limit of 1 MB");
    assertThat(heard.lost.get(1)).isEqualTo(name + id(2) + ": larger than the limit of 1 MB");
    assertThat(heard.lost.get(2)).startsWith(name + id(3) + ": a compressed bomb: ");
    Heard plain = read("b.warc", page(1, HTML + zeros), page(2, HTML));
    assertThat(plain.ids()).containsExactly(id(2));
    assertThat(plain.lost).hasSize(1);
  }

  @Test
  void survives_damage_anywhere() throws IOException {
    Random random = new Random(7);
    byte[] plain = join(page(1, HTML), page(2, HTML + noise(200)), page(3, HTML));
    byte[] packed =
        join(gzip(page(1, HTML)), gzip(page(2, HTML + noise(200))), gzip(page(3, HTML)));
    byte[] chunked =
        response(1, OK + "Transfer-Encoding: chunked\r\n", bytes("8\r\n<p>Habar\r\n0\r\n\r\n"));
    byte[] encoded = response(1, OK + "Content-Encoding: gzip\r\n", gzip(bytes(HTML)));
    for (int i = 0; i < 800; i++) {
      byte[] damaged =
          switch (i % 4) {
            case 0 -> plain.clone();
            case 1 -> packed.clone();
            case 2 -> chunked.clone();
            default -> encoded.clone();
          };
      for (int k = random.nextInt(4); k >= 0; k--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Heard heard = read("a.warc", damaged);
      assertThat(heard.documents.size() + heard.lost.size()).isGreaterThan(0);
    }
  }

  private Heard read(String name, byte[]... parts) throws IOException {
    Path file = Files.write(folder.resolve(name), join(parts));
    SourceOptions options = new SourceOptions(Optional.empty(), Optional.empty(), false, ENOUGH);
    return Heard.from(options, InputStream.nullInputStream(), file.toString());
  }

  private static String noise(int length) {
    Random random = new Random(11);
    StringBuilder noise = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      noise.append((char) ('a' + random.nextInt(26)));
    }
    return noise.toString();
  }

  private static byte[] deflate(String text, boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      out.write(bytes(text));
    }
    return packed.toByteArray();
  }
}
