package org.khabar.find.name.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

/**
 * A text with its names, as people marked them: {@code [PER:Joe Biden] arrived in [GPE:Geneva].}
 *
 * @param text without the marks
 * @param names in order; they do not overlap
 */
public record AnnotatedText(String text, List<Marked> names) {
  private static final Pattern MARK = Pattern.compile("\\[(PER|ORG|GPE|LOC):([^\\[\\]]+)\\]");

  public AnnotatedText {
    names = List.copyOf(names);
  }

  /** A name that somebody marked. */
  public record Marked(Span span, EntityType type) {}

  /**
   * The texts in the lines of a file: a sentence a line, an empty line between texts; lines that
   * begin with {@code #} are comments.
   *
   * @throws IllegalArgumentException when a bracket belongs to no mark, naming the line
   */
  public static List<AnnotatedText> list(List<String> lines) {
    List<AnnotatedText> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 1;
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (line.startsWith("#")) {
        continue;
      }
      if (!line.isBlank()) {
        start = text.isEmpty() ? i + 1 : start;
        text.append(text.isEmpty() ? "" : "\n").append(line);
      } else if (!text.isEmpty()) {
        texts.add(at(start, text.toString()));
        text.setLength(0);
      }
    }
    return texts;
  }

  private static AnnotatedText at(int line, String marked) {
    try {
      return parse(marked);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("text at line " + line + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the marks in a text.
   *
   * @throws IllegalArgumentException when a bracket belongs to no mark, naming what stands there
   */
  public static AnnotatedText parse(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Marked> names = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    int at = 0;
    while (marks.find()) {
      plain(text, marked, at, marks.start());
      int start = text.length();
      text.append(marks.group(2));
      names.add(new Marked(new Span(start, text.length()), EntityType.valueOf(marks.group(1))));
      at = marks.end();
    }
    plain(text, marked, at, marked.length());
    return new AnnotatedText(text.toString(), names);
  }

  private static void plain(StringBuilder text, String marked, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = marked.charAt(i);
      if (c == '[' || c == ']') {
        int end = Math.min(marked.length(), i + 30);
        throw new IllegalArgumentException("no mark of a name: " + marked.substring(i, end));
      }
      text.append(c);
    }
  }

  /** The tag of each of the parts of the text; names that lie across a part's edge count whole. */
  int[] tags(List<Span> parts) {
    int[] tags = new int[parts.size()];
    int next = 0;
    int open = -1;
    for (int i = 0; i < tags.length; i++) {
      Span part = parts.get(i);
      while (next < names.size() && names.get(next).span().end() <= part.start()) {
        next++;
      }
      boolean inName = next < names.size() && names.get(next).span().start() < part.end();
      if (inName) {
        EntityType type = names.get(next).type();
        tags[i] = open == next ? Tags.inside(type) : Tags.begin(type);
      }
      open = inName ? next : -1;
    }
    return tags;
  }
}
