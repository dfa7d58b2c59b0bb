package org.khabar.extract;

/** Finds the headline of another article that stands stuck to the end of a paragraph. */
final class TeaserCutter {
  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 12;
  private static final int MIN_WORD = 4;
  private static final int MIN_NAME = 5;

  private final String text;
  private final Furniture furniture;
  private final boolean punctuated;

  /** A cutter; {@code punctuated} says that paragraphs of this text end as sentences do. */
  TeaserCutter(String text, Furniture furniture, boolean punctuated) {
    this.text = text;
    this.furniture = furniture;
    this.punctuated = punctuated;
  }

  /** Where the teaser of a paragraph begins, or the paragraph's end if it has none. */
  int end(Line line, boolean last) {
    int cut = furniture.teaserStart(line, text);
    if (cut < 0 && !last && punctuated && !line.closed() && line.prose()) {
      cut = fragment(line);
    }
    return cut > line.start() ? cut : line.end();
  }

  /** Where a few words without an end mark begin after the last sentence of a line, or -1. */
  private int fragment(Line line) {
    int i = line.end() - 2;
    while (i > line.start() && !(sentenceEnd(i) && parted(i + 1))) {
      i--;
    }
    int start = i + 1;
    while (start < line.end() && Words.isSpace(text.charAt(start))) {
      start++;
    }
    if (i <= line.start() || start >= line.end()) {
      return -1;
    }
    Line tail = Line.of(text, start, line.end(), 0, false);
    char opening = text.charAt(start);
    boolean headline =
        Character.isUpperCase(opening) || tail.cased() == 0 && Words.isWord(text, start);
    return headline && tail.words() >= MIN_WORDS && tail.words() <= MAX_WORDS ? start : -1;
  }

  /** A space, or a capital glued to the sentence before it. */
  private boolean parted(int at) {
    return Words.isSpace(text.charAt(at)) || Character.isUpperCase(text.charAt(at));
  }

  /** An end mark after a real word, not after an initial or a short title. */
  private boolean sentenceEnd(int at) {
    if (".!?\u061F\u06D4".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int word = at;
    while (word > 0 && Words.isWord(text, word - 1)) {
      word--;
    }
    return at - word >= (Character.isUpperCase(text.charAt(word)) ? MIN_NAME : MIN_WORD);
  }
}
