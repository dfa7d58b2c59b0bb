package org.khabar.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of words, by their forms: found with one look at memory, however many steps
 * ask. Keeps nothing of units that are more than a word. Thread-safe as long as values are
 * immutable: two threads at most work out the same thing twice.
 *
 * @param <V> what was worked out
 */
public final class FormMemo<V> {
  private static final int FEWEST = 256;

  private record Kept<V>(WordForms.@Nullable Numbered set, @Nullable V[] values) {}

  private Kept<V> kept = new Kept<>(null, room(0));

  @SuppressWarnings("unchecked") // nothing but values is put in
  private static <V> @Nullable V[] room(int places) {
    return (@Nullable V[]) new Object[places];
  }

  /** What is kept of a unit's form; null if nothing is. */
  public @Nullable V get(Unit unit) {
    WordForm form = unit.form();
    Kept<V> here = kept;
    return form != null && form.set() == here.set && form.number() < here.values.length
        ? here.values[form.number()]
        : null;
  }

  /** Keeps a value if the unit is but a word, and gives it back. */
  public V put(Unit unit, V value) {
    WordForm form = unit.form();
    if (form != null) {
      Kept<V> here = kept;
      if (here.set == null || form.set().isNewerThan(here.set)) {
        here = new Kept<>(form.set(), room(FEWEST));
      } else if (form.set() != here.set) {
        return value; // of words that were read before all numbers were used up
      }
      if (form.number() >= here.values.length) {
        int places = Math.min(WordForms.MOST, Math.max(2 * here.values.length, form.number() + 1));
        here = new Kept<>(here.set, Arrays.copyOf(here.values, places));
      }
      here.values[form.number()] = value;
      kept = here;
    }
    return value;
  }
}
