package org.khabar.app.cli;

import static org.khabar.app.cli.Crasher.FIRST;
import static org.khabar.app.cli.Crasher.KEPT;
import static org.khabar.app.cli.Crasher.SECOND;
import static org.khabar.app.cli.Crasher.lost;
import static org.khabar.app.cli.Crasher.page;
import static org.khabar.app.cli.Crasher.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Texts, lines and files of other kinds that could bring a reader down, by number. */
final class FileCrashers {
  private static final Crasher.Outcome READ = Crasher.Outcome.READ;
  private static final Crasher.Outcome LOST = Crasher.Outcome.LOST;
  private static final int LIMIT = 10 << 20;
  private static final String TEXT =
      "Ministers meet in Geneva\n\n" + FIRST + "\n\n" + SECOND + "\n";

  private FileCrashers() {}

  static List<Crasher> list() {
    return List.of(
        // Files of other kinds
        lost(101, "a PDF", "html", "a PDF file", () -> start("%PDF-1.7\n1 0 obj\n")),
        lost(102, "a PDF as text", "txt", "a PDF file", () -> start("%PDF-1.4\n")),
        lost(103, "a picture", "html", "a PNG picture", () -> start("\u0089PNG\r\n\u001A\n")),
        lost(104, "a photograph", "htm", "a JPEG picture", () -> start("\u00FF\u00D8\u00FF\u00E0")),
        lost(105, "an office file", "txt", "a ZIP or office", () -> start("PK\u0003\u0004")),
        lost(
            106,
            "an old office file",
            "txt",
            "an old office",
            () -> start("\u00D0\u00CF\u0011\u00E0")),
        lost(107, "a film", "html", "a film", () -> start("\0\0\0 ftypisom")),
        lost(108, "a packed page", "html", "a gzip file", () -> gzip(bytes(page("", "")))),
        lost(109, "noise", "txt", "a binary file", () -> noise(100_000)),
        lost(110, "zeros", "txt", "a binary file", () -> new byte[100_000]),
        lost(111, "JSON", "JSON, not a page", () -> "{\"id\": \"a\", \"text\": \"" + FIRST + "\"}"),
        lost(112, "a list in JSON", "JSON, not a page", () -> "\n[{\"html\": \"<p>a</p>\"}]"),
        lost(113, "a feed", "a feed", () -> "<?xml version='1.0'?><rss><channel></channel></rss>"),
        lost(114, "an Atom feed", "a feed", () -> "<!-- a --><feed xmlns='x'><entry/></feed>"),
        lost(115, "a sitemap", "a sitemap", () -> "<?xml version='1.0'?>\n<urlset></urlset>"),
        lost(116, "nothing", "html", "empty", () -> new byte[0]),
        lost(117, "a byte order mark", "html", "empty", () -> bytes("\u00EF\u00BB\u00BF")),
        either(118, "half a letter of UTF-16", "txt", () -> bytes("\u00FF\u00FE\0")),
        // Size
        lost(119, "10 MB and a byte", "html", "10.1 MB, larger", () -> spaces(LIMIT + 1)),
        lost(120, "a text of 10 MB and a byte", "txt", "10.1 MB, larger", () -> spaces(LIMIT + 1)),
        text(121, "a text of 300 KB on one line", () -> TEXT + (FIRST + " ").repeat(1_700)),
        text(122, "a text of 100,000 lines", () -> TEXT + "a\n".repeat(100_000)),
        text(123, "a million empty lines", () -> TEXT + "\n".repeat(1_000_000)),
        either(124, "a word of 2 MB", "txt", utf8(() -> "x".repeat(2 << 20))),
        either(125, "a million digits", "txt", utf8(() -> "1".repeat(1 << 20))),
        either(126, "a million brackets", "txt", utf8(() -> "(".repeat(1 << 20))),
        either(127, "a million quotation marks", "txt", utf8(() -> "\"«“".repeat(300_000))),
        either(128, "a million full stops", "txt", utf8(() -> ". ".repeat(500_000))),
        // Encoding
        encoded(129, "UTF-16 with a mark", "html", "\uFEFF" + page("", ""), "UTF-16LE"),
        encoded(130, "UTF-16 without a mark", "html", page("", ""), "UTF-16BE"),
        encoded(131, "UTF-16 as text", "txt", TEXT, "UTF-16LE"),
        encoded(132, "UTF-32", "txt", "\uFEFF" + TEXT, "UTF-32BE"),
        new Crasher(133, "half of UTF-16", "txt", FileCrashers::oddUtf16, READ, KEPT),
        new Crasher(134, "broken UTF-8", "txt", FileCrashers::brokenUtf8, READ, KEPT),
        encoded(135, "a false declaration", "html", declared("utf-16"), "UTF-8"),
        encoded(136, "an unknown declaration", "html", declared("x-nonsense"), "UTF-8"),
        text(137, "direction marks", () -> TEXT + "\u202E\u202D\u2067".repeat(50_000)),
        text(138, "zero bytes", () -> TEXT + "a\0b " + FIRST.repeat(10)),
        text(161, "character references", FileCrashers::references),
        // Lines
        line(139, "lone surrogates", READ, KEPT, () -> json("\\ud800" + FIRST + "\\udfff")),
        line(140, "a nested line", LOST, "no JSON", () -> "{\"id\":\"a\",\"x\":" + deep()),
        line(141, "a line that is cut off", LOST, "no JSON", () -> "{\"id\":\"a\",\"text\":\"b"),
        line(142, "a line of numbers", LOST, "no JSON", () -> "1".repeat(100_000)),
        line(143, "a line of 10 MB", LOST, "larger than the limit", () -> json("x".repeat(LIMIT))),
        line(
            144, "an id of 1 MB", READ, "", () -> json(FIRST).replace("\"a\"", "\"" + xs() + "\"")),
        line(145, "many fields", READ, KEPT, () -> "{" + fields() + json(FIRST).substring(1)),
        line(146, "fields that stand twice", LOST, "twice", () -> "{\"id\":\"a\",\"id\":\"b\"}"),
        line(147, "values of wrong kinds", READ, KEPT, FileCrashers::wrongKinds),
        line(148, "a page in a line", READ, KEPT, () -> "{\"id\":\"a\",\"html\":" + quoted() + "}"),
        line(162, "a feed in a line", LOST, "a feed", () -> "{\"id\":\"a\",\"html\":\"<rss>\"}"),
        lost(149, "lines in UTF-16", "jsonl", "UTF-16", () -> wide(json(FIRST))),
        lost(150, "a bomb", "jsonl.gz", "a compressed bomb", () -> gzip(new byte[80 << 20])),
        lost(151, "a bomb of lines", "jsonl.gz", "a compressed bomb", () -> gzip(lines(80 << 20))),
        lost(152, "packed lines that are cut off", "jsonl.gz", "too early", FileCrashers::cut),
        lost(153, "packed lines that are not", "jsonl.gz", "not packed", () -> bytes(json(FIRST))),
        // Archives
        lost(154, "no archive", "warc", "not a web archive", () -> bytes(TEXT)),
        lost(155, "an empty archive", "warc.gz", "empty", () -> gzip(new byte[0])),
        lost(156, "a bomb", "warc.gz", "a compressed bomb", () -> gzip(new byte[80 << 20])),
        lost(157, "an endless header", "warc", "header", () -> header("a".repeat(1 << 20))),
        lost(
            158,
            "a huge length",
            "warc",
            "too early",
            () -> header("Content-Length: 99999999\r\n\r\n")),
        lost(
            159, "a negative length", "warc", "header", () -> header("Content-Length: -5\r\n\r\n")),
        lost(
            160,
            "a length of letters",
            "warc",
            "header",
            () -> header("Content-Length: x\r\n\r\n")));
  }

  /** Texts that are read, but take far too long. */
  static List<Crasher> large() {
    return List.of(
        text(163, "a text of 1 MB on one line", () -> TEXT + (FIRST + " ").repeat(6_000)),
        text(164, "a text of 1 MB", () -> TEXT + (FIRST + "\n\n").repeat(6_000)));
  }

  private static Crasher text(int number, String what, Supplier<String> text) {
    return new Crasher(number, what, "txt", utf8(text), READ, KEPT);
  }

  private static Crasher either(int number, String what, String ends, Supplier<byte[]> bytes) {
    return new Crasher(number, what, ends, bytes, Crasher.Outcome.EITHER, "");
  }

  private static Crasher encoded(
      int number, String what, String ends, String text, String charset) {
    return new Crasher(
        number, what, ends, () -> text.getBytes(Charset.forName(charset)), READ, KEPT);
  }

  private static Crasher line(
      int number, String what, Crasher.Outcome outcome, String words, Supplier<String> line) {
    return new Crasher(number, what, "jsonl", utf8(line), outcome, words);
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The first bytes of a kind of file, and noise. */
  private static byte[] start(String latin) {
    byte[] noise = noise(50_000);
    byte[] start = bytes(latin);
    System.arraycopy(start, 0, noise, 0, start.length);
    return noise;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(17).nextBytes(noise);
    return noise;
  }

  private static byte[] spaces(int length) {
    return lines(length, (byte) ' ');
  }

  private static byte[] lines(int length) {
    return lines(length, (byte) '\n');
  }

  private static byte[] lines(int length, byte b) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, b);
    return bytes;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] oddUtf16() {
    byte[] wide = ("\uFEFF" + TEXT + "ab").getBytes(StandardCharsets.UTF_16LE);
    return Arrays.copyOf(wide, wide.length - 1);
  }

  private static byte[] brokenUtf8() {
    byte[] bytes = (TEXT + "«مذاکرات ادامه دارد» ".repeat(20)).getBytes(StandardCharsets.UTF_8);
    for (int i = TEXT.length(); i < bytes.length; i += 40) {
      bytes[i] = (byte) 0xC0;
    }
    return bytes;
  }

  private static String declared(String charset) {
    return page("", "<p>«مذاکرات»</p>").replace("<head>", "<head><meta charset=" + charset + ">");
  }

  private static String json(String text) {
    return "{\"id\": \"a\", \"text\": \"" + text + "\"}";
  }

  private static String deep() {
    return "[".repeat(100_000);
  }

  private static String xs() {
    return "x".repeat(1 << 20);
  }

  private static String fields() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      fields.append("\"f").append(i).append("\":").append(i).append(',');
    }
    return fields.toString();
  }

  private static String wrongKinds() {
    return json(FIRST).replaceFirst("\\{", "{\"title\": 5, \"language\": [], \"url\": {}, ");
  }

  private static String quoted() {
    return "\"" + page("", "").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private static byte[] wide(String text) {
    return text.getBytes(StandardCharsets.UTF_16);
  }

  private static String references() {
    StringBuilder references = new StringBuilder(TEXT);
    for (int i = 0; i < 100_000; i++) {
      references.append("&#").append(i * 11).append(';');
    }
    return references.toString();
  }

  private static byte[] cut() {
    byte[] packed = gzip(bytes(json("x".repeat(100_000)) + "\n"));
    return Arrays.copyOf(packed, packed.length / 2);
  }

  private static byte[] header(String rest) {
    return bytes("WARC/1.0\r\nWARC-Type: response\r\n" + rest);
  }
}
