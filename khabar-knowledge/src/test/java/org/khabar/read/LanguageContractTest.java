package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.compile.Compiled;
import org.khabar.compile.KnowledgeException;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.PatternRule;

/** What every language with a folder must keep to; what it reads is the matter of other tests. */
class LanguageContractTest {
  private static final Path LANGUAGES = KnowledgeUnderTest.FOLDER.resolve("languages");
  private static final List<String> ALWAYS = List.of("language.yml", "README.md");

  /** What a language needs besides as soon as it tells who said what. */
  private static final List<String> FOR_STATEMENTS =
      List.of("morphology.yml", "boilerplate.tsv", "golden", "grammar/statements.yml");

  private static final List<String> HEADER = List.of("# source:", "# licence:", "# checked:");
  private static final int FEWEST_GOLDEN = 2;
  private static final int HALF_SPACE = 0x200C;

  @TestFactory
  Stream<DynamicTest> folders() throws KnowledgeException {
    Compiled compiled = KnowledgeUnderTest.compiled();
    return compiled.folders().stream().flatMap(code -> tests(code, compiled.language(code)));
  }

  private static Stream<DynamicTest> tests(String code, LanguageTable table) {
    Path folder = LANGUAGES.resolve(code);
    return Stream.of(
        DynamicTest.dynamicTest(code + " has its files", () -> has(folder, ALWAYS)),
        DynamicTest.dynamicTest(
            code + " has what statements need", () -> hasForStatements(folder, table)),
        DynamicTest.dynamicTest(code + " says where its tables come from", () -> heads(folder)),
        DynamicTest.dynamicTest(code + " is written in normal form", () -> normalised(folder)),
        DynamicTest.dynamicTest(code + " names each rule once", () -> rules(code, table)));
  }

  private static void has(Path folder, List<String> files) {
    assertThat(files.stream().filter(file -> !Files.exists(folder.resolve(file)))).isEmpty();
  }

  private static void hasForStatements(Path folder, LanguageTable table) throws IOException {
    if (table.frames().isEmpty()) {
      return;
    }
    has(folder, FOR_STATEMENTS);
    try (Stream<Path> golden = Files.list(folder.resolve("golden"))) {
      List<Path> articles = golden.filter(Files::isDirectory).toList();
      assertThat(articles).hasSizeGreaterThanOrEqualTo(FEWEST_GOLDEN);
      articles.forEach(article -> has(article, List.of("article.txt", "expected.json")));
    }
  }

  private static void heads(Path folder) throws IOException {
    for (Path table : files(folder, ".tsv")) {
      List<String> head =
          Files.readAllLines(table).stream().takeWhile(line -> line.startsWith("#")).toList();
      assertThat(HEADER)
          .as(table.toString())
          .allMatch(part -> head.stream().anyMatch(line -> line.startsWith(part)));
    }
  }

  /** Golden articles are left out: they are written as articles are found. */
  private static void normalised(Path folder) throws IOException {
    for (Path file : files(folder, "")) {
      if (!file.startsWith(folder.resolve("golden"))) {
        String text =
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(file.toString()).isTrue();
        assertThat(invisible(text)).as(file.toString()).isEmpty();
      }
    }
  }

  /** Invisible characters, save the half-space between letters of the Arabic script. */
  private static List<String> invisible(String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean halfSpace =
          c == HALF_SPACE
              && i > 0
              && i + 1 < text.length()
              && arabic(text.charAt(i - 1))
              && arabic(text.charAt(i + 1));
      if (Character.getType(c) == Character.FORMAT && !halfSpace) {
        int from = Math.max(0, i - 20);
        found.add(Integer.toHexString(c) + " behind " + text.substring(from, i));
      }
    }
    return found;
  }

  private static boolean arabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** Rules of every language, which start with {@code und}, lie under each table. */
  private static void rules(String code, LanguageTable table) {
    List<String> ids =
        Stream.concat(
                table.patterns().stream().map(PatternRule::id),
                table.frames().stream().map(FrameRule::id).distinct()) // one in several orders
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.startsWith(code + ".") || id.matches("(und|cldr)\\..*"));
  }

  @Test
  void concepts_and_entities_have_ids_of_their_own() throws KnowledgeException {
    Compiled compiled = KnowledgeUnderTest.compiled();
    assertThat(repeated(compiled.world().concepts(), Concept::id)).isEmpty();
    assertThat(repeated(compiled.world().entities(), Entity::id)).isEmpty();
    assertThat(compiled.world().entities())
        .extracting(Entity::id)
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  private static <T> List<String> repeated(List<T> items, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    return items.stream().map(id).filter(one -> !seen.add(one)).toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
