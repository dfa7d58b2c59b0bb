package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks each line of a text by what it looks like, and then by its neighbours, before its place in
 * the article is considered.
 */
final class Marker {
  private static final int MAX_INSIDE = 30;
  private static final int MAX_SIGNED = 10;
  private static final int MAX_ADDRESS = 12;

  /** They point from a caption to the picture above it. */
  private static final String TRIANGLES = "\u25B2\u25B3";

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
    return new Neighbours(text, lines, marks).marked();
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
      if (player(line)) {
        return Mark.furniture("audio and video");
      }
      if (TRIANGLES.indexOf(text.charAt(line.start())) >= 0) {
        return Mark.furniture("caption");
      }
    }
    Optional<String> why =
        line.words() <= MAX_CAPTION_WORDS ? furniture.why(line, text) : Optional.empty();
    if (why.isPresent()
        && !(longProse && why.get().equals(Furniture.TEASER))
        && !stuckBehind(line)) {
      return Mark.furniture(why.get());
    }
    return new Mark("", header);
  }

  /** Whether only what is stuck to the end of a paragraph is furniture; it is cut off later. */
  private boolean stuckBehind(Line line) {
    int start = line.words() > MAX_MENU_WORDS ? Fragment.start(line, text) : -1;
    if (start < 0) {
      return false;
    }
    Line paragraph = Line.of(text, line.start(), start, line.gap(), line.glued());
    return paragraph.prose() && furniture.why(paragraph, text).isEmpty();
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
    boolean one = slice.indexOf(' ') < 0 && line.words() <= MAX_ADDRESS;
    return one
            && (slice.contains("://")
                || slice.startsWith("www.")
                || slice.startsWith("@")
                || slice.startsWith("#")
                || slice.indexOf('@') > 0)
        || line.words() <= MAX_SIGNED && !line.closed() && mailbox(slice)
        || line.words() <= 6 && slice.indexOf('#') != slice.lastIndexOf('#');
  }

  /** A mail address in a few words: authors sign so. */
  private static boolean mailbox(String slice) {
    int at = slice.indexOf('@');
    return at > 0
        && at + 1 < slice.length()
        && Character.isLetterOrDigit(slice.charAt(at - 1))
        && Character.isLetterOrDigit(slice.charAt(at + 1))
        && slice.indexOf('.', at) > 0;
  }

  /** The clock of a player: figures with colons, no letter. */
  private boolean player(Line line) {
    int colons = 0;
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
      colons += text.charAt(i) == ':' ? 1 : 0;
    }
    return colons >= 2;
  }

  /** Short pieces in a row with strokes or dots between them. */
  private boolean menu(Line line) {
    int bars = 0;
    String slice = line.text(text);
    boolean quotes = slice.indexOf('\u00AB') >= 0 || slice.indexOf('\u2039') >= 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      boolean arrow = c == '\u00BB' || c == '\u203A';
      bars += c == '|' || c == '\u2022' || c == '>' || arrow && !quotes ? 1 : 0;
    }
    return !line.closed() && bars >= 2 && line.words() <= 4 * (bars + 1);
  }
}
