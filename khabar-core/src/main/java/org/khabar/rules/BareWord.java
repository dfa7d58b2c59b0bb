package org.khabar.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Analysis;

/**
 * A word that is nothing but a word: what can be remembered of it, wherever it stands.
 *
 * @param analyses its readings, which are mostly one list wherever it stands
 */
public record BareWord(String surface, String key, List<Analysis> analyses) {
  /** The word that a unit is; null when it has been recognised as something. */
  public static @Nullable BareWord of(Unit unit) {
    return unit.isBareWord() ? new BareWord(unit.surface(), unit.key(), unit.analyses()) : null;
  }

  @Override
  public int hashCode() {
    return 31 * surface.hashCode() + analyses.size();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BareWord word
        && surface.equals(word.surface)
        && key.equals(word.key)
        && (analyses == word.analyses || analyses.equals(word.analyses));
  }
}
