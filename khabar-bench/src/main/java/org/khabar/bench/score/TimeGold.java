package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * Sentences and phrases with their times: {@code languages/<code>/golden/times.tsv}.
 *
 * <p>Lines of two cells, {@code published} (a day, a day with a time, or {@code -}) and {@code
 * text}, in which each time stands in brackets with its type, value and modifier: {@code [about 50
 * minutes=DURATION PT50M APPROX]}. Lines that begin with {@code #} are comments.
 *
 * @param times in text order
 */
record TimeGold(
    Optional<LocalDate> published, Optional<LocalTime> at, String text, List<Time> times) {

  /** A time that must be found. */
  record Time(Span span, String type, String value, Optional<String> mod) {}

  TimeGold {
    times = List.copyOf(times);
  }

  /**
   * The lines of a file.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static List<TimeGold> list(Path file) throws IOException {
    List<TimeGold> gold = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("#") && !line.equals("published\ttext")) {
        try {
          gold.add(of(line));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return gold;
  }

  private static TimeGold of(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("no tab");
    }
    String published = line.substring(0, tab);
    boolean known = !published.equals("-");
    StringBuilder text = new StringBuilder();
    List<Time> times = new ArrayList<>();
    String marked = line.substring(tab + 1);
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      text.append(marked, at, open);
      int close = marked.indexOf(']', open);
      if (close < 0) {
        throw new IllegalArgumentException("a bracket is not closed");
      }
      times.add(time(marked.substring(open + 1, close), text));
      at = close + 1;
    }
    return new TimeGold(
        known ? Optional.of(LocalDate.parse(published.substring(0, 10))) : Optional.empty(),
        published.length() > 10
            ? Optional.of(LocalTime.parse(published.substring(11)))
            : Optional.empty(),
        text.append(marked.substring(at)).toString(),
        times);
  }

  private static Time time(String inside, StringBuilder text) {
    int equals = inside.lastIndexOf('=');
    String[] said = inside.substring(equals + 1).split(" ");
    if (equals < 1 || said.length < 2 || said.length > 3) {
      throw new IllegalArgumentException("no text=TYPE value: " + inside);
    }
    int start = text.length();
    text.append(inside, 0, equals);
    return new Time(
        new Span(start, text.length()),
        said[0],
        said[1],
        said.length == 3 ? Optional.of(said[2]) : Optional.empty());
  }
}
