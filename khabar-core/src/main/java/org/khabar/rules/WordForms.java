package org.khabar.rules;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Readings;
import org.khabar.text.SmallCache;
import org.khabar.text.TokenKind;

/**
 * Numbers the forms of words as texts bring them, so that what is worked out of one can be kept in
 * an array, where it is found with one look at memory.
 *
 * <p>There are {@value #MOST} numbers; when they are used up a new set begins, and what was kept by
 * those of the old one is worked out again. Thread-safe.
 */
final class WordForms {
  static final int MOST = 1 << 15;

  /** Longer words come once. */
  private static final int LONGEST = 40;

  /** What one form is told from another by. */
  private record Key(String surface, String key, TokenKind kind, Readings readings) {
    @Override
    public int hashCode() {
      return 31 * surface.hashCode() + readings.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key same
          && surface.equals(same.surface)
          && kind == same.kind
          && key.equals(same.key)
          && readings.equals(same.readings);
    }
  }

  /** Forms with numbers of their own. */
  static final class Numbered {
    private final SmallCache<Key, WordForm> known = new SmallCache<>(MOST);
    private final AtomicInteger count = new AtomicInteger();

    /** The form of a word; null when all numbers are used up. */
    private @Nullable WordForm form(Key key) {
      WordForm form = known.get(key);
      if (form != null) {
        return form;
      }
      int number = count.getAndIncrement();
      return number < MOST ? known.put(key, new WordForm(this, number)) : null;
    }
  }

  private volatile Numbered numbered = new Numbered();

  /** The unit with its form; as it is when it has been recognised as something, or is a number. */
  Unit formed(Unit unit) {
    boolean plain =
        unit.form() == null
            && unit.kind() != TokenKind.NUMBER
            && unit.labels().isEmpty()
            && unit.value().isEmpty()
            && unit.surface().length() <= LONGEST;
    return plain ? unit.with(form(unit)) : unit;
  }

  private @Nullable WordForm form(Unit unit) {
    Key key = new Key(unit.surface(), unit.key(), unit.kind(), unit.analyses());
    Numbered set = numbered;
    WordForm form = set.form(key);
    if (form == null) {
      form = renewed(set).form(key);
    }
    return form;
  }

  private synchronized Numbered renewed(Numbered old) {
    if (numbered == old) {
      numbered = new Numbered();
    }
    return numbered;
  }
}
