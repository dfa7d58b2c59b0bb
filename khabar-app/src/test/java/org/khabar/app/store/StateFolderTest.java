package org.khabar.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.json.Readings;
import org.khabar.extract.RawDocument;
import org.khabar.model.Article;
import org.khabar.model.Reading;
import org.khabar.model.Span;

class StateFolderTest {
  private static final long SEED = 20_261_130;
  private static final int KILLS = 12;

  @TempDir Path folder;

  /** A document of some length, and what a reader could have made of it. */
  static RawDocument document(int number) {
    return RawDocument.text(
        "doc-" + number, ("Habari ya \uD83D\uDE00 خبر " + number + ". ").repeat(200));
  }

  static Reading reading(RawDocument document) {
    Span all = new Span(0, document.content().length());
    Article article =
        new Article(
            document.id(),
            document.content(),
            "sw",
            Optional.of(new Span(0, 6)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(all),
            Map.of(all, "fa"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("a note"));
    return new Reading(
        article,
        List.of(all),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of("topic.dam", 2),
        Map.of(all, List.of("topic.dam")));
  }

  @Test
  void gives_back_what_was_committed() throws StateException {
    RawDocument first = document(1);
    try (StateFolder state = StateFolder.open(folder)) {
      state.add(first, reading(first));
      state.add(document(0), Readings.full("full"));
      state.commit();
    }
    try (StateFolder state = StateFolder.open(folder)) {
      assertThat(state.knows(first)).isTrue();
      assertThat(state.knows(document(2))).isFalse();
      assertThat(state.readings(0, 9)).containsExactly(reading(first), Readings.full("full"));
      assertThat(state.readings(1, 1)).containsExactly(Readings.full("full"));
    }
  }

  @Test
  void gives_all_readings_of_an_article() throws StateException {
    RawDocument first = document(1);
    RawDocument second = first.withUrl("a:b");
    try (StateFolder state = StateFolder.open(folder)) {
      state.add(first, reading(first));
      state.add(document(2), reading(document(2)));
      state.add(second, reading(second));
      assertThat(state.readings(List.of("doc-1"))).hasSize(2);
      assertThat(state.latestReading("doc-1")).contains(2);
      assertThat(state.readings(List.of("doc-3"))).isEmpty();
    }
  }

  @Test
  void knows_a_document_only_with_what_is_known_of_it_from_outside() throws StateException {
    try (StateFolder state = StateFolder.open(folder)) {
      RawDocument document = document(1);
      state.add(document, reading(document));
      assertThat(state.knows(document.withUrl("a:b"))).isFalse();
      assertThat(state.knows(RawDocument.page(document.id(), document.content()))).isFalse();
    }
  }

  @Test
  void forgets_what_was_not_committed() throws StateException {
    try (StateFolder state = StateFolder.open(folder)) {
      state.add(document(1), reading(document(1)));
    }
    try (StateFolder state = StateFolder.open(folder)) {
      assertThat(state.readings(0, 9)).isEmpty();
      assertThat(state.hasArticle("doc-1")).isFalse();
    }
  }

  @Test
  void lets_one_run_in_at_a_time() throws StateException {
    try (StateFolder state = StateFolder.open(folder)) {
      assertThat(state.size()).isZero();
      assertThatThrownBy(() -> StateFolder.open(folder))
          .isInstanceOf(StateException.class)
          .hasMessageContaining("another run of khabar has this state open");
    }
  }

  @Test
  void says_what_is_wrong_with_a_file_that_is_no_state() throws IOException {
    Files.writeString(folder.resolve("khabar.state"), "something else ".repeat(1000));
    assertThatThrownBy(() -> StateFolder.open(folder))
        .isInstanceOf(StateException.class)
        .hasMessageContaining("khabar.state: damaged, or no state of khabar");
  }

  @Test
  void says_that_a_file_stands_where_the_folder_should_be() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> StateFolder.open(file))
        .isInstanceOf(StateException.class)
        .hasMessageContaining("no state can be kept there");
  }

  /** Adds documents and says each time when they are safe, until it is killed. */
  public static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws StateException {
      try (StateFolder state = StateFolder.open(Path.of(arguments[0]))) {
        while (true) {
          for (int i = 0; i < 3; i++) {
            RawDocument next = document(state.size());
            state.add(next, reading(next));
          }
          state.commit();
          System.out.println(state.size());
        }
      }
    }
  }

  @Test
  void keeps_what_was_safe_however_often_it_is_killed() throws Exception {
    Random random = new Random(SEED);
    Path said = folder.resolve("said.txt");
    int safe = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Files.deleteIfExists(said);
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  folder.toString())
              .redirectOutput(said.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try {
        // When it has said something, it has begun; then it is killed in the midst of something.
        while (writer.isAlive() && lines(said).isEmpty()) {
          Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(40));
      } finally {
        writer.destroyForcibly();
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(lines(said)).isNotEmpty();
      safe = Integer.parseInt(lines(said).getLast());
      try (StateFolder state = StateFolder.open(folder)) {
        List<Reading> readings = state.readings(0, state.size());
        assertThat(readings.size()).isGreaterThanOrEqualTo(safe);
        assertThat(readings.size() % 3).isZero();
        for (int i = 0; i < readings.size(); i++) {
          assertThat(readings.get(i)).isEqualTo(reading(document(i)));
          assertThat(state.knows(document(i))).isTrue();
        }
        assertThat(state.knows(document(readings.size()))).isFalse();
      }
    }
    assertThat(safe).isGreaterThan(KILLS);
  }

  /** The lines of a file that were ended; a killed writer may leave half a line. */
  private static List<String> lines(Path file) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }
}
