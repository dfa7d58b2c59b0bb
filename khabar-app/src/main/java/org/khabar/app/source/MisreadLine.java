package org.khabar.app.source;

import java.util.BitSet;

/** A line of a text, seen as UTF-8 that was misread. */
final class MisreadLine {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Misreading misreading;
  private final String text;
  private final int start;
  private final int end;
  private final BitSet characters = new BitSet();
  private int sequences;
  private int weight;
  private int others;
  private boolean lost;

  MisreadLine(Misreading misreading, String text, int start, int end) {
    this.misreading = misreading;
    this.text = text;
    this.start = start;
    this.end = end;
    for (int i = start; i < end; ) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int length = lengthAt(i);
      if (length > 0 && misreading.codePoint(text, i, length) == '\uFFFD') {
        // A letter of which a part is lost speaks neither for nor against.
        lost = true;
      } else if (length > 0) {
        sequences++;
        // Three letters in a row that make one by chance are far rarer than two.
        weight += length == 2 ? 1 : 3;
        characters.set(misreading.codePoint(text, i, length));
      } else if (text.charAt(i) != NO_BREAK_SPACE && !isLostSpace(i)) {
        others++;
      }
      i += Math.max(1, length);
    }
  }

  /** How many UTF-8 sequences the line holds. */
  int sequences() {
    return sequences;
  }

  /** How much they say: those of three letters or more count thrice. */
  int weight() {
    return weight;
  }

  /** How many characters beyond ASCII stand outside of sequences. */
  int others() {
    return others;
  }

  /** Whether letters are in it that cannot be told any more; they become U+FFFD. */
  boolean hasLost() {
    return lost;
  }

  /** What the sequences stand for. */
  BitSet characters() {
    return (BitSet) characters.clone();
  }

  /** Appends the line as it was before it was misread. */
  void repair(StringBuilder repaired) {
    for (int i = start; i < end; ) {
      int length = text.charAt(i) < 0x80 ? 0 : lengthAt(i);
      if (length > 0) {
        repaired.appendCodePoint(misreading.codePoint(text, i, length));
        i += length;
      } else if (isLostSpace(i)) {
        repaired.append('à');
        // Of two spaces one was the second half of the letter.
        i += i + 2 < end && text.charAt(i + 2) == ' ' ? 2 : 1;
      } else {
        repaired.append(text.charAt(i));
        i++;
      }
    }
  }

  private int lengthAt(int i) {
    int length = misreading.length(text, i);
    return i + length <= end ? length : 0;
  }

  private boolean isLostSpace(int i) {
    return misreading.losesSpaces()
        && text.charAt(i) == 'Ã'
        && i + 1 < end
        && text.charAt(i + 1) == ' ';
  }
}
