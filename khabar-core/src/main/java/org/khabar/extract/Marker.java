package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks each line of a text by what it looks like, before its place is considered. */
final class Marker {
  private static final String POST = "embedded post";
  private static final int MAX_INSIDE = 30;
  private static final int MAX_MENU_WORDS = 8;
  private static final int MAX_CAPTION_WORDS = 60;

  private final String text;
  private final List<Line> lines;
  private final Furniture furniture;
  private final PictureCredits credits;
  private final HeaderReader headers;
  private final List<Mark> marks = new ArrayList<>();

  Marker(String text, List<Line> lines, Furniture furniture, HeaderReader headers) {
    this.text = text;
    this.lines = lines;
    this.furniture = furniture;
    this.credits = new PictureCredits(furniture);
    this.headers = headers;
  }

  /** One mark for each line. */
  List<Mark> marks() {
    for (Line line : lines) {
      marks.add(mark(line));
    }
    markPosts();
    markCaptions();
    markMenus();
    markRepeated();
    return List.copyOf(marks);
  }

  private Mark mark(Line line) {
    if (line.wordless()) {
      return Mark.furniture("ornament");
    }
    Optional<HeaderLine> header = headers.read(line, text);
    if (header.filter(HeaderLine::certain).isPresent()) {
      return new Mark("", header);
    }
    boolean longProse = line.prose() && line.words() > MAX_INSIDE;
    Optional<PictureCredits.Credit> credit = credits.find(line, text);
    if (credit.isPresent()) {
      return Mark.furniture(credit.get().only() ? Furniture.CREDIT : "caption");
    }
    if (!longProse) {
      Optional<String> label = label(line);
      if (label.isPresent()) {
        return Mark.furniture(label.get());
      }
      if (address(line)) {
        return Mark.furniture("address");
      }
      if (menu(line)) {
        return Mark.furniture("navigation");
      }
    }
    Optional<String> why =
        line.words() <= MAX_CAPTION_WORDS ? furniture.why(line, text) : Optional.empty();
    if (why.isPresent() && !(longProse && why.get().equals(Furniture.TEASER))) {
      return Mark.furniture(why.get());
    }
    return new Mark("", header);
  }

  private Optional<String> label(Line line) {
    if (line.keys().isEmpty()) {
      return Optional.empty();
    }
    String first = line.keys().getFirst();
    for (String role : List.of(Furniture.PUBLISHED, Furniture.MODIFIED, Furniture.BYLINE)) {
      for (Furniture.Phrase phrase : furniture.role(role).beginningWith(first)) {
        boolean stamp =
            !role.equals(Furniture.BYLINE)
                && line.digits() > 0
                && line.words() <= MAX_MENU_WORDS
                && !line.closed()
                && Furniture.matchEnd(phrase.words(), line.keys(), 0) > 0;
        if (phrase.words().equals(line.keys()) || stamp) {
          return Optional.of(role);
        }
      }
    }
    return Optional.empty();
  }

  /** A web or mail address, a handle or a hash tag and nothing beside. */
  private boolean address(Line line) {
    String slice = line.text(text);
    boolean one = slice.indexOf(' ') < 0;
    return one
            && (slice.contains("://")
                || slice.startsWith("www.")
                || slice.startsWith("@")
                || slice.startsWith("#")
                || slice.indexOf('@') > 0)
        || line.words() <= 6 && slice.split("#", -1).length > 2;
  }

  /** Short pieces in a row with strokes or dots between them. */
  private boolean menu(Line line) {
    int bars = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      bars += c == '|' || c == '\u2022' || c == '\u00BB' || c == '\u203A' || c == '>' ? 1 : 0;
    }
    return !line.closed() && bars >= 2 && line.words() <= 4 * (bars + 1);
  }

  /**
   * What is left of a post that was shown inside the text: its words, and below them a dash, a name
   * and its handle in brackets.
   */
  private void markPosts() {
    for (int i = 0; i < lines.size(); i++) {
      String slice = lines.get(i).words() > MAX_INSIDE ? "" : lines.get(i).text(text);
      boolean signature = slice.contains("(@") && "-\u2013\u2014\u2015".indexOf(slice.charAt(0)) >= 0;
      if (signature || slice.contains("pic.twitter.com/") || slice.startsWith("https://t.co/")) {
        marks.set(i, Mark.furniture(POST));
      }
      if (signature && i > 0 && postText(i - 1)) {
        marks.set(i - 1, Mark.furniture(POST));
      }
    }
  }

  private boolean postText(int i) {
    return marks.get(i).open() && lines.get(i).words() <= MAX_CAPTION_WORDS;
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
      if (run >= 2 && (proseBefore(i - run) == 0 || proseFrom(i) == 0)) {
        for (int k = i - run; k < i; k++) {
          marks.set(k, Mark.furniture("navigation"));
        }
      }
      run = i < lines.size() && number(lines.get(i)) == 1 && !lines.get(i).closed() ? 1 : 0;
    }
  }

  private int proseBefore(int at) {
    int prose = 0;
    for (int i = 0; i < at && prose == 0; i++) {
      prose += marks.get(i).open() && lines.get(i).prose() ? 1 : 0;
    }
    return prose;
  }

  private int proseFrom(int at) {
    int prose = 0;
    for (int i = at; i < lines.size() && prose == 0; i++) {
      prose += marks.get(i).open() && lines.get(i).prose() ? 1 : 0;
    }
    return prose;
  }

  /** The number that a line begins with, before a full stop or bracket; 0 if there is none. */
  private int number(Line line) {
    int value = 0;
    int i = line.start();
    while (i < line.end()
        && i < line.start() + 3
        && Character.getType(text.charAt(i)) == Character.DECIMAL_DIGIT_NUMBER) {
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
      if (marks.get(i).open() && lines.get(i).words() <= MAX_MENU_WORDS) {
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
}
