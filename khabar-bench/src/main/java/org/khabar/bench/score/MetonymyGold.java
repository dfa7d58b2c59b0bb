package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * Sentences with names of capitals, each with the state that it stands for, or with none: {@code
 * [Moscow>russia] said, in [Moscow]}.
 *
 * @param text without the marks
 */
record MetonymyGold(String text, List<Capital> capitals) {
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]>]+)(?:>([a-z-]+))?\\]");

  /** The name of a capital, and the state that it stands for, if it acts. */
  record Capital(Span span, Optional<String> state) {}

  /** The sentences of a file, one a line; lines that begin with {@code #} are comments. */
  static List<MetonymyGold> list(Path file) throws IOException {
    List<MetonymyGold> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(parse(line));
      }
    }
    return all;
  }

  private static MetonymyGold parse(String line) {
    StringBuilder text = new StringBuilder();
    List<Capital> capitals = new ArrayList<>();
    Matcher marks = MARK.matcher(line);
    int at = 0;
    while (marks.find()) {
      text.append(line, at, marks.start());
      int start = text.length();
      text.append(marks.group(1));
      Span span = new Span(start, text.length());
      capitals.add(new Capital(span, Optional.ofNullable(marks.group(2))));
      at = marks.end();
    }
    text.append(line, at, line.length());
    return new MetonymyGold(text.toString(), capitals);
  }

  /** How many of the capitals were found and stand for what they should. */
  int right(List<Mention> found) {
    int right = 0;
    for (Capital capital : capitals) {
      right +=
          found.stream()
                  .filter(m -> m.span().equals(capital.span()))
                  .anyMatch(m -> m.standsFor().equals(capital.state()))
              ? 1
              : 0;
    }
    return right;
  }
}
