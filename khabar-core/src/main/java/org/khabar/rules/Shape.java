package org.khabar.rules;

import java.math.BigDecimal;
import java.util.Optional;

/** Shapes that a pattern can ask for with {@code %name}. */
public enum Shape {
  /** A number in digits, or in words once they have been read; whole and within bounds if given. */
  NUM {
    @Override
    boolean fits(Unit unit, int low, int high) {
      Optional<BigDecimal> value = number(unit);
      return value.isPresent() && (low == Integer.MIN_VALUE || within(value.get(), low, high));
    }
  },
  /** Only digits, without separators. */
  DIGITS {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return digits(unit)
          && (low == Integer.MIN_VALUE
              || unit.key().length() >= low && unit.key().length() <= high);
    }
  },
  /** Four digits that can be a year of our time in some calendar. */
  YEAR {
    @Override
    boolean fits(Unit unit, int low, int high) {
      if (!digits(unit) || unit.key().length() != 4) {
        return false;
      }
      int year = Integer.parseInt(unit.key());
      return year >= 1200 && year <= 1500 || year >= 1700 && year <= 2150;
    }
  },
  WORD {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isWord();
    }
  },
  /** A word that begins with a capital letter, and no person, body or time already recognised. */
  CAP {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isWord()
          && unit.isCapitalised()
          && !unit.is("PER")
          && !unit.is("ORG")
          && !unit.is("TIME");
    }
  },
  /** A word of two or more capitals. */
  UPPER {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isWord()
          && unit.surface().length() >= 2
          && unit.surface().chars().allMatch(c -> Character.isUpperCase(c) || c >= '0' && c <= '9');
    }
  },
  /** A word of no known class. */
  UNKNOWN {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isWord() && unit.analyses().isEmpty() && unit.labels().isEmpty();
    }
  },
  /**
   * A word that can be a name and is none yet: capitalised where the script has capitals, and not
   * known to mean anything else.
   */
  UNNAMED {
    @Override
    boolean fits(Unit unit, int low, int high) {
      int c = unit.surface().codePointAt(0);
      boolean cased = Character.isUpperCase(c) || Character.isLowerCase(c);
      return unit.isWord()
          && unit.labels().isEmpty()
          && (!cased || unit.isCapitalised())
          && unit.all(a -> a.wordClass().contains("name") || cased && a.isEveryday());
    }
  },
  LATIN {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isWord() && isLatin(unit.surface().codePointAt(0));
    }
  },
  PUNCT {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isPunctuation();
    }
  },
  COMMA {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isPunctuation() && ",\u060C\u3001\uFF0C".indexOf(unit.key().charAt(0)) >= 0;
    }
  },
  DASH {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isPunctuation()
          && "-\u2013\u2014\u2010\u2011\u2212\u0640".indexOf(unit.key().charAt(0)) >= 0;
    }
  },
  OPEN {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isPunctuation() && "([".indexOf(unit.key().charAt(0)) >= 0;
    }
  },
  CLOSE {
    @Override
    boolean fits(Unit unit, int low, int high) {
      return unit.isPunctuation() && ")]".indexOf(unit.key().charAt(0)) >= 0;
    }
  };

  private static final int FIRST_AFTER_LATIN = 0x250;
  private static final int FIRST_LATIN_EXTENDED = 0x1D00;

  abstract boolean fits(Unit unit, int low, int high);

  /** The blocks of Latin letters; the search for a script costs more than all else here. */
  private static boolean isLatin(int c) {
    return c < FIRST_AFTER_LATIN
        ? Character.isLetter(c)
        : c >= FIRST_LATIN_EXTENDED
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** The number that a unit stands for: in digits, or as read from words. */
  public static Optional<BigDecimal> number(Unit unit) {
    Optional<BigDecimal> read = unit.value(BigDecimal.class);
    if (read.isPresent()) {
      return read;
    }
    return digits(unit) && unit.key().length() <= 18
        ? Optional.of(new BigDecimal(unit.key()))
        : Optional.empty();
  }

  private static boolean within(BigDecimal value, int low, int high) {
    return value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  private static boolean digits(Unit unit) {
    String key = unit.key();
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return !key.isEmpty();
  }
}
