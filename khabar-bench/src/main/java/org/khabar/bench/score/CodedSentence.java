package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/**
 * A sentence with the events that a coder of event data sees in it: {@code
 * languages/<code>/golden/coded.tsv} and {@code coded-aside.tsv}.
 *
 * <p>Lines of five cells: the sentence, its types in PLOVER's names with the main event's first
 * ({@code NONE} where nothing happened), the main event's actors and recipients, several of them
 * between semicolons, and its status. Lines that begin with {@code #} are comments.
 *
 * @param types empty where the sentence tells of no event
 */
record CodedSentence(
    String text,
    List<EventType> types,
    List<String> actors,
    List<String> recipients,
    Optional<Status> status) {
  private static final int CELLS = 5;

  CodedSentence {
    types = List.copyOf(types);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * The lines of a file.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static List<CodedSentence> list(Path file) throws IOException {
    List<CodedSentence> sentences = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("#")) {
        try {
          sentences.add(of(lines.get(i)));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return sentences;
  }

  private static CodedSentence of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS || cells[0].isBlank()) {
      throw new IllegalArgumentException(
          "not five cells: sentence, types, actors, recipients, status");
    }
    return new CodedSentence(
        cells[0],
        cells[1].equals("NONE") ? List.of() : names(cells[1], ",").map(EventType::valueOf).toList(),
        names(cells[2], ";").toList(),
        names(cells[3], ";").toList(),
        names(cells[4], ";").findFirst().map(s -> Status.valueOf(s.toUpperCase(Locale.ROOT))));
  }

  private static Stream<String> names(String cell, String between) {
    return Arrays.stream(cell.split(between, -1)).map(String::strip).filter(n -> !n.isEmpty());
  }
}
