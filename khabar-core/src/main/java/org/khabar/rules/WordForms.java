package org.khabar.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Analyses;
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
  private record Key(String surface, String key, TokenKind kind, Analyses readings) {
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
    private final int generation;
    private final Map<Key, WordForm> known = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Numbered(int generation) {
      this.generation = generation;
    }

    /** Whether it began after another set of the same language. */
    boolean isNewerThan(Numbered other) {
      return generation > other.generation;
    }

    /** The form of a word; null when all numbers are used up. */
    private @Nullable WordForm form(Key key) {
      WordForm form = known.get(key);
      if (form != null) {
        return form;
      }
      int number = count.getAndIncrement();
      if (number >= MOST) {
        return null;
      }
      form = new WordForm(this, number);
      WordForm other = known.putIfAbsent(key, form);
      return other == null ? form : other;
    }
  }

  private volatile Numbered numbered = new Numbered(0);

  /** Whether a unit's form is one of those that are numbered now, or it has none. */
  boolean isOfToday(Unit unit) {
    WordForm form = unit.form();
    return form == null || form.set() == numbered;
  }

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
      numbered = new Numbered(old.generation + 1);
    }
    return numbered;
  }
}
