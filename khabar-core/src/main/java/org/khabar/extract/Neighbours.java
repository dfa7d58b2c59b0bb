package org.khabar.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks lines by the lines beside them: captions, menus, posts of others, what is repeated. */
final class Neighbours {
  private static final String POST = "embedded post";
  private static final int MAX_INSIDE = 30;
  private static final int MAX_POST = 25;
  private static final int MAX_LABEL = 4;
  private static final int MAX_HEADLINE = 16;
  private static final int MAX_MENU_WORDS = 8;
  private static final int MAX_CAPTION_WORDS = 60;

  private final String text;
  private final List<Line> lines;
  private final List<Mark> marks;

  /** {@code marks} are those that the lines have by themselves; they are changed. */
  Neighbours(String text, List<Line> lines, List<Mark> marks) {
    this.text = text;
    this.lines = lines;
    this.marks = marks;
  }

  /** One mark for each line. */
  List<Mark> marked() {
    markPosts();
    markLabelled();
    markCaptions();
    markMenus();
    markRepeated();
    return List.copyOf(marks);
  }

  /**
   * What is left of a post that was shown inside the text: its words, and below them a dash, a name
   * and its handle in brackets.
   */
  private void markPosts() {
    for (int i = 0; i < lines.size(); i++) {
      String slice = lines.get(i).words() > MAX_INSIDE ? "" : lines.get(i).text(text);
      boolean signature =
          slice.contains("(@") && "-\u2013\u2014\u2015".indexOf(slice.charAt(0)) >= 0;
      if (signature || slice.contains("pic.twitter.com/") || slice.startsWith("https://t.co/")) {
        marks.set(i, Mark.furniture(POST));
      }
      if (signature && i > 0 && postText(i - 1)) {
        marks.set(i - 1, Mark.furniture(POST));
      }
    }
  }

  /** The headline of another article below a label such as "Related". */
  private void markLabelled() {
    for (int i = 1; i + 1 < lines.size(); i++) {
      Mark label = marks.get(i - 1);
      boolean announces =
          label.furniture()
              && lines.get(i - 1).words() <= MAX_LABEL
              && (label.why().equals(Furniture.TEASER) || label.why().equals("navigation"));
      Line line = lines.get(i);
      boolean headline =
          line.words() > MAX_LABEL
              && line.words() <= MAX_HEADLINE
              && !line.closed()
              && !line.lead();
      boolean inside = i > 1 && lines.get(i - 2).prose() && marks.get(i - 2).open();
      if (announces && headline && inside && marks.get(i).open()) {
        marks.set(i, Mark.furniture(Furniture.TEASER));
      }
    }
  }

  private boolean postText(int i) {
    return marks.get(i).open() && lines.get(i).words() <= MAX_POST;
  }

  /** A line right above a bare credit is its caption. */
  private void markCaptions() {
    boolean spaced = spaced();
    for (int i = 1; i < lines.size(); i++) {
      if (!marks.get(i).why().equals(Furniture.CREDIT)
          || lines.get(i).gap() > 0
          || !marks.get(i - 1).open()) {
        continue;
      }
      Line above = lines.get(i - 1);
      boolean apart = spaced && (above.gap() > 0 || i == 1);
      if (apart && above.words() <= MAX_CAPTION_WORDS
          || !above.prose() && !above.glued() && i > 1) {
        marks.set(i - 1, Mark.furniture("caption"));
      }
    }
  }

  private boolean spaced() {
    long gaps = lines.stream().filter(line -> line.gap() > 0).count();
    return gaps * 3 >= lines.size();
  }

  /** Lines numbered one after the other, short and no sentences: a menu, if it stands at an end. */
  private void markMenus() {
    int firstProse = 0;
    int lastProse = lines.size() - 1;
    while (firstProse < lines.size() && !prose(firstProse)) {
      firstProse++;
    }
    while (lastProse >= 0 && !prose(lastProse)) {
      lastProse--;
    }
    int run = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean numbered =
          i < lines.size()
              && number(lines.get(i)) == run + 1
              && !lines.get(i).closed()
              && lines.get(i).words() <= MAX_MENU_WORDS;
      if (numbered) {
        run++;
        continue;
      }
      if (run >= 2 && (i - run <= firstProse || i > lastProse)) {
        for (int k = i - run; k < i; k++) {
          marks.set(k, Mark.furniture("navigation"));
        }
      }
      run = i < lines.size() && number(lines.get(i)) == 1 && !lines.get(i).closed() ? 1 : 0;
    }
  }

  private boolean prose(int i) {
    return marks.get(i).open() && lines.get(i).prose();
  }

  /** The number that a line begins with, before a full stop or bracket; 0 if there is none. */
  private int number(Line line) {
    int value = 0;
    int i = line.start();
    while (i < line.end() && i < line.start() + 3 && DateDigits.isDigit(text.charAt(i))) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
      i++;
    }
    boolean list =
        i > line.start() && i + 1 < line.end() && ".)-\u066B".indexOf(text.charAt(i)) >= 0;
    return list ? value : 0;
  }

  /** A short line that comes more than once, save the first two lines, is furniture. */
  private void markRepeated() {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (marks.get(i).open() && lines.get(i).words() <= MAX_MENU_WORDS && !speaks(i)) {
        counts.merge(lines.get(i).keys(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (marks.get(i).open()
          && lines.get(i).words() <= MAX_MENU_WORDS
          && !lines.get(i).closed()
          && counts.getOrDefault(lines.get(i).keys(), 0) >= 3) {
        marks.set(i, Mark.furniture("repeated line"));
      }
    }
  }

  /** Whether it stands over a paragraph, as the names of speakers do in an interview. */
  private boolean speaks(int i) {
    return i > 0 && i + 1 < lines.size() && prose(i + 1);
  }
}
