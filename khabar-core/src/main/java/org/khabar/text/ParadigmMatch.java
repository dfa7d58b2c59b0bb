package org.khabar.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.Affix;
import org.khabar.knowledge.AffixSlot;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.Paradigm;

/** Fits one paradigm over one word, slot by slot. */
final class ParadigmMatch {
  private static final int SHORTEST_GUESS = 3;

  private final StemIndex stems;
  private final Paradigm paradigm;
  private final Host host;
  private final String key;

  ParadigmMatch(StemIndex stems, Paradigm paradigm, Host host) {
    this.stems = stems;
    this.paradigm = paradigm;
    this.host = host;
    this.key = host.key();
  }

  void collect(Set<Analysis> found, Set<Analysis> guesses) {
    Map<String, String> features = new HashMap<>(host.features());
    features.putAll(paradigm.features());
    walk(0, 0, features, null, "", found, guesses);
  }

  private void walk(
      int slot,
      int at,
      Map<String, String> features,
      @Nullable Lexeme lexeme,
      String guess,
      Set<Analysis> found,
      Set<Analysis> guesses) {
    if (slot == paradigm.slots().size()) {
      if (at == key.length()) {
        if (lexeme != null) {
          found.add(new Analysis(lexeme, features, host.start(), host.end(), host.before()));
        } else if (!guess.isEmpty()) {
          Lexeme unknown = new Lexeme(guess, paradigm.wordClass(), "", Map.of());
          guesses.add(new Analysis(unknown, features, host.start(), host.end(), host.before()));
        }
      }
      return;
    }
    AffixSlot place = paradigm.slots().get(slot);
    if (place.name().equals("STEM")) {
      stem(slot, at, features, found, guesses);
      return;
    }
    if (place.optional()) {
      walk(slot + 1, at, features, lexeme, guess, found, guesses);
    }
    for (Affix affix : place.affixes()) {
      if (key.startsWith(affix.form(), at)) {
        Map<String, String> more = features;
        if (!affix.features().isEmpty()) {
          more = new HashMap<>(features);
          more.putAll(affix.features());
        }
        walk(slot + 1, at + affix.form().length(), more, lexeme, guess, found, guesses);
      }
    }
  }

  private void stem(
      int slot, int at, Map<String, String> features, Set<Analysis> found, Set<Analysis> guesses) {
    int limit = Math.min(key.length(), at + stems.longest());
    for (int end = at + 1; end <= limit; end++) {
      for (StemIndex.Entry entry : stems.find(key.substring(at, end))) {
        if (entry.stem().equals(paradigm.stem())
            && entry.lexeme().wordClass().equals(paradigm.wordClass())) {
          walk(slot + 1, end, features, entry.lexeme(), "", found, guesses);
        }
      }
    }
    if (paradigm.guesses() && found.isEmpty()) {
      for (int end = at + SHORTEST_GUESS; end <= key.length(); end++) {
        walk(slot + 1, end, features, null, key.substring(at, end), found, guesses);
      }
    }
  }
}
