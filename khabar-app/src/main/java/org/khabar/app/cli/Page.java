package org.khabar.app.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of text for a person, wrapped to the terminal, with marks of weight where it has them. */
final class Page {
  /** How a line, or a word in it, stands out. */
  enum Weight {
    BOLD("1"),
    FAINT("2"),
    GREEN("32"),
    YELLOW("33"),
    RED("1;31"),
    CYAN("36");

    private final String code;

    Weight(String code) {
      this.code = code;
    }
  }

  private final Console console;
  private final StringBuilder text = new StringBuilder();

  Page(Console console) {
    this.console = console;
  }

  String mark(Weight weight, String words) {
    return console.colours() ? "\u001B[" + weight.code + "m" + words + "\u001B[0m" : words;
  }

  void title(String words) {
    text.append('\n').append(mark(Weight.BOLD, words)).append('\n');
  }

  void heading(String words) {
    text.append('\n').append(mark(Weight.CYAN, words)).append('\n');
  }

  /** One line as it is. */
  void line(int indent, String words) {
    text.append(" ".repeat(indent)).append(words).append('\n');
  }

  /** Words from outside in as many lines as they need, each line isolated by itself. */
  void quote(int indent, String words) {
    String clean = Shown.line(words).strip();
    for (String line : wrapped(clean, Math.max(20, console.width() - indent))) {
      text.append(" ".repeat(indent)).append(mark(Weight.FAINT, Shown.isolated(line))).append('\n');
    }
  }

  /** Words of ours in as many lines as they need. */
  void words(int indent, String words) {
    for (String line : wrapped(words, Math.max(20, console.width() - indent))) {
      line(indent, line);
    }
  }

  /** Writes what was said so far. */
  void flush() {
    console.out().print(text);
    console.out().flush();
    text.setLength(0);
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
