package org.khabar.extract;

/** What stands behind the last sentence of a paragraph: a few words without an end mark. */
final class Fragment {
  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 14;
  private static final int MIN_WORD = 4;
  private static final int MIN_NAME = 5;

  private Fragment() {}

  /** Where it begins, or -1 if the line ends in a sentence or is but one. */
  static int start(Line line, String text) {
    int i = line.end() - 2;
    while (i > line.start() && !(sentenceEnd(text, i) && parted(text, i + 1))) {
      i--;
    }
    int start = i + 1;
    while (start < line.end() && Words.isSpace(text.charAt(start))) {
      start++;
    }
    if (line.closed() || i <= line.start() || start >= line.end()) {
      return -1;
    }
    Line tail = Line.of(text, start, line.end(), 0, false);
    char opening = text.charAt(start);
    boolean headline =
        Character.isUpperCase(opening) || tail.cased() == 0 && Words.isWord(text, start);
    return headline && tail.words() >= MIN_WORDS && tail.words() <= MAX_WORDS ? start : -1;
  }

  /** A space, or a capital glued to the sentence before it. */
  private static boolean parted(String text, int at) {
    return Words.isSpace(text.charAt(at)) || Character.isUpperCase(text.charAt(at));
  }

  /** An end mark after a real word, not after an initial or a short title. */
  private static boolean sentenceEnd(String text, int at) {
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
