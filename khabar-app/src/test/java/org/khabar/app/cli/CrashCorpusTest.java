package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.json.Contract;
import tools.jackson.databind.JsonNode;

/**
 * Inputs that could bring a reader down. Each ends in a reading or in one line that names it, and
 * the article beside it is read; the time limit is there only to end what would hang.
 */
class CrashCorpusTest {
  private static final int HANGS = 20;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("cases")
  @Timeout(value = HANGS, threadMode = ThreadMode.SEPARATE_THREAD)
  void survives(Crasher crasher) throws IOException {
    check(crasher);
  }

  @ParameterizedTest
  @MethodSource("polite")
  @Timeout(value = HANGS, threadMode = ThreadMode.SEPARATE_THREAD)
  void takes_no_excuse_for_an_article(Crasher crasher) throws IOException {
    check(crasher);
  }

  @ParameterizedTest
  @MethodSource("large")
  @Timeout(value = HANGS, threadMode = ThreadMode.SEPARATE_THREAD)
  void reads_large_texts_in_time(Crasher crasher) throws IOException {
    check(crasher);
  }

  @Test
  void gives_every_case_a_number_of_its_own() {
    List<Integer> numbers =
        Stream.of(cases(), polite(), large()).flatMap(all -> all).map(Crasher::number).toList();
    assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  static Stream<Crasher> cases() {
    return Stream.concat(PageCrashers.list().stream(), FileCrashers.list().stream());
  }

  static Stream<Crasher> large() {
    return FileCrashers.large().stream();
  }

  static Stream<Crasher> polite() {
    return PageCrashers.polite().stream();
  }

  private void check(Crasher crasher) throws IOException {
    Path file = Files.write(folder.resolve(crasher.fileName()), crasher.bytes().get());
    Path good = Files.writeString(folder.resolve("good.txt"), "Talks\n\n" + Crasher.SECOND + "\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            100);
    int status =
        CommandLineInterface.run(console, "read", "--json", file.toString(), good.toString());
    List<String> readings = out.toString(StandardCharsets.UTF_8).lines().toList();
    List<String> complaints = err.toString(StandardCharsets.UTF_8).lines().toList();

    assertThat(complaints).noneMatch(line -> line.contains("a fault of khabar"));
    assertThat(readings).isNotEmpty();
    JsonNode last = Contract.check(readings.getLast(), "reading.schema.json");
    assertThat(last.get("id").stringValue()).isEqualTo(good.toString());
    switch (crasher.outcome()) {
      case READ -> assertRead(crasher, status, readings, complaints);
      case LOST -> assertLost(crasher, file, status, readings, complaints);
      case EITHER -> {
        if (status == ExitStatus.ALL_READ) {
          assertRead(crasher, status, readings, complaints);
        } else {
          assertLost(crasher, file, status, readings, complaints);
        }
      }
    }
  }

  private static void assertRead(
      Crasher crasher, int status, List<String> readings, List<String> complaints) {
    assertThat(complaints).isEmpty();
    assertThat(status).isEqualTo(ExitStatus.ALL_READ);
    assertThat(readings).hasSize(2);
    JsonNode reading = Contract.check(readings.getFirst(), "reading.schema.json");
    assertThat(reading.get("text").stringValue().contains(crasher.words())).isTrue();
  }

  private static void assertLost(
      Crasher crasher, Path file, int status, List<String> readings, List<String> complaints) {
    assertThat(complaints).hasSize(1);
    assertThat(complaints.getFirst())
        .startsWith("khabar: " + file)
        .contains(crasher.words())
        .hasSizeLessThan(400);
    assertThat(status).isEqualTo(ExitStatus.SOMETHING_LOST);
    assertThat(readings).hasSize(1);
  }
}
