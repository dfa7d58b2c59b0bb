package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.EntityType;

/**
 * The parts of a name in Han characters. Each character is a word of its own there, but foreigners'
 * given and family names stand apart by a dot (努尔兰·萨帕罗夫), so that the last part is a surname.
 */
final class HanParts {
  private static final String DOTS = "\u00B7\u2022\u2027\u30FB\uFF0E";
  private static final String DASHES = "-\u2010\u2011\u2013";

  /** A surname of one character is a part of too many words. */
  private static final int SHORTEST_SURNAME = 2;

  private HanParts() {}

  /** Whether a name is written in Han characters. */
  static boolean isHan(String name) {
    return !name.isEmpty() && Character.isIdeographic(name.codePointAt(0));
  }

  /** The words of a name; of one in Han characters its parts, one if it has no dot. */
  static List<String> words(Name name) {
    return isHan(name.surface()) ? of(name.surface()) : name.words();
  }

  /** The parts of a name in Han characters. */
  static List<String> of(String name) {
    boolean dotted = name.chars().anyMatch(c -> DOTS.indexOf(c) >= 0);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (DOTS.indexOf(c) >= 0 || !dotted && DASHES.indexOf(c) >= 0) {
        add(parts, part);
      } else {
        part.append(c);
      }
    }
    add(parts, part);
    return parts;
  }

  private static void add(List<String> parts, StringBuilder part) {
    String written = part.toString().strip();
    if (!written.isEmpty()) {
      parts.add(written);
    }
    part.setLength(0);
  }

  /** The characters of parts that are written without a dot. */
  static List<String> undotted(List<String> parts) {
    return String.join("", parts).codePoints().mapToObj(Character::toString).toList();
  }

  /** The surname of a foreigner's full name, if it is long enough to be known again. */
  static Optional<String> surname(Name name) {
    if (name.type() != EntityType.PER || !isHan(name.surface())) {
      return Optional.empty();
    }
    List<String> parts = of(name.surface());
    String last = parts.getLast();
    boolean full = parts.size() > 1 && isHan(last) && last.length() >= SHORTEST_SURNAME;
    return full ? Optional.of(last) : Optional.empty();
  }
}
