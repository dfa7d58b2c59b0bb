package org.khabar.app.source;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Undoes the commonest damage to saved text: UTF-8 that was once taken for an older encoding and
 * saved again, so that every letter beyond ASCII became two or three others: خبر is then Ø®Ø¨Ø±,
 * Привет is РџСЂРёРІРµС‚.
 *
 * <p>Sound text is never touched. A line (in a page, the text between two tags) is taken for
 * damaged only when next to nothing beyond ASCII in it is anything but such sequences; and the text
 * only when one line has many of them, or when no line speaks against it and they are not all the
 * same.
 */
final class Mojibake {
  private static final List<Misreading> MISREADINGS =
      List.of(Misreading.western(), new Misreading("windows-1251"), new Misreading("windows-1256"));

  /** Sequences that make a line certain by itself, and how many of them must differ. */
  private static final int MANY = 8;

  private static final int MANY_DIFFER = 3;

  /** Sequences that a line must have to be repaired when others are sound. */
  private static final int SOME = 3;

  /** Of so many sequences one other character beyond ASCII may stand among them. */
  private static final int PURITY = 20;

  /** Text that went the wrong way twice, and once more, has been seen. */
  private static final int MOST_ROUNDS = 3;

  private Mojibake() {}

  /** The text as it was, absent when {@code text} does not show this damage for certain. */
  static Optional<DecodedText> repair(String text) {
    String repaired = text;
    String reason = "";
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<Finding> finding = find(repaired);
      if (finding.isEmpty()) {
        break;
      }
      repaired = finding.get().repair(repaired);
      reason = finding.get().reason();
    }
    return reason.isEmpty()
        ? Optional.empty()
        : Optional.of(new DecodedText(repaired, Optional.of(reason), List.of(reason)));
  }

  private static Optional<Finding> find(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    return MISREADINGS.stream()
        .map(misreading -> new Finding(text, misreading))
        .filter(Finding::isCertain)
        .findFirst();
  }

  /** What one misreading explains of a text. */
  private static final class Finding {
    private final Misreading misreading;
    private final BitSet differing = new BitSet();
    private int weight;
    private int soundLines;
    private boolean strong;
    private boolean lost;

    Finding(String text, Misreading misreading) {
      this.misreading = misreading;
      for (int start = 0; start < text.length(); ) {
        int end = lineEnd(text, start);
        add(new MisreadLine(misreading, text, start, end));
        start = end + 1;
      }
    }

    private void add(MisreadLine line) {
      if (line.sequences() == 0 || line.others() * PURITY > line.sequences()) {
        soundLines += line.sequences() + line.others() > 0 ? 1 : 0;
        return;
      }
      strong |= line.sequences() >= MANY && line.characters().cardinality() >= MANY_DIFFER;
      lost |= line.hasLost();
      weight += line.weight();
      differing.or(line.characters());
    }

    boolean isCertain() {
      return strong || (soundLines == 0 && weight >= SOME && differing.cardinality() >= 2);
    }

    String reason() {
      return (soundLines == 0 ? "UTF-8" : "a part of it, UTF-8")
          + " that had been taken for "
          + misreading.name()
          + (soundLines == 0 ? " was repaired" : ", was repaired")
          + (lost ? "; letters that were lost became U+FFFD" : "");
    }

    String repair(String text) {
      StringBuilder repaired = new StringBuilder(text.length());
      int least = soundLines == 0 ? 1 : SOME;
      for (int start = 0; start < text.length(); ) {
        int end = lineEnd(text, start);
        MisreadLine line = new MisreadLine(misreading, text, start, end);
        if (line.sequences() >= least && line.others() * PURITY <= line.sequences()) {
          line.repair(repaired);
        } else {
          repaired.append(text, start, end);
        }
        if (end < text.length()) {
          repaired.append(text.charAt(end));
        }
        start = end + 1;
      }
      return repaired.toString();
    }

    private static int lineEnd(String text, int start) {
      int end = start;
      while (end < text.length() && "\n<>".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return end;
    }
  }
}
