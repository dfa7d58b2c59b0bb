package org.khabar.compile;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of numbers, in every gender and case that CLDR spells them out in. */
final class CldrNumberWords {
  private static final long[] SCALES = {
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
    1_000_000_000_000L
  };
  private static final long[] MULTIPLIERS = {1, 2, 3, 4, 5, 6};
  private static final int ENDING_OF = 4;
  private static final int LAST_ORDINAL = 31;

  private final RuleBasedNumberFormat format;
  private final List<String> cardinals = new ArrayList<>();
  private final List<String> ordinals = new ArrayList<>();
  private final FloorLexicon lexicon;

  private CldrNumberWords(RuleBasedNumberFormat format, FloorLexicon lexicon) {
    this.format = format;
    this.lexicon = lexicon;
    for (String name : format.getRuleSetNames()) {
      if (name.startsWith("%spellout-ordinal")) {
        ordinals.add(name);
      } else if (name.startsWith("%spellout") && !name.contains("year")) {
        cardinals.add(name);
      }
    }
  }

  /** Collects the words of a locale; nothing when CLDR spells out no numbers in its language. */
  static void collect(ULocale locale, FloorLexicon lexicon) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    if (format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(locale.getLanguage())) {
      new CldrNumberWords(format, lexicon).collect();
    }
  }

  private void collect() {
    for (long number = 0; number < 100; number++) {
      add(number, cardinals, "num", "num." + number);
    }
    for (long hundreds = 200; hundreds < 1000; hundreds += 100) {
      add(hundreds, cardinals, "num", "num." + hundreds);
    }
    for (long number = 1; number <= LAST_ORDINAL; number++) {
      add(number, ordinals, "ord", "num." + number);
    }
    for (long scale : SCALES) {
      scaleWords(scale).forEach(word -> lexicon.add(word, "num", "num.scale." + scale));
    }
  }

  private void add(long number, List<String> ruleSets, String wordClass, String concept) {
    for (String word : forms(number, ruleSets)) {
      if (isOne(word)) {
        lexicon.add(word, wordClass, concept);
      }
    }
  }

  private static boolean isOne(String word) {
    return word.indexOf(' ') < 0 && word.indexOf('-') < 0;
  }

  private Set<String> forms(long number, List<String> ruleSets) {
    Set<String> forms = new LinkedHashSet<>();
    for (String ruleSet : ruleSets) {
      forms.add(FloorLexicon.clean(format.format(number, ruleSet)));
    }
    return forms;
  }

  /** What is left of "two million" without "two"; of solid words if left of most. */
  private Set<String> scaleWords(long scale) {
    Set<String> words = new LinkedHashSet<>();
    Map<String, Integer> endings = new HashMap<>();
    for (long multiplier : MULTIPLIERS) {
      Set<String> factors = forms(multiplier, cardinals);
      for (String form : forms(multiplier * scale, cardinals)) {
        List<String> parts = new ArrayList<>(List.of(form.split("[ -]")));
        boolean apart = parts.size() > 1;
        parts.removeIf(factors::contains);
        if (parts.size() == 1 && (apart || multiplier == 1)) {
          words.add(parts.getFirst());
        } else if (!apart) {
          factors.stream()
              .filter(f -> form.startsWith(f) && form.length() > f.length())
              .forEach(f -> endings.merge(form.substring(f.length()), 1, Integer::sum));
        }
      }
    }
    Set<String> ones = forms(1, cardinals);
    for (String form : forms(scale + 1, cardinals)) { // ciento uno
      List<String> parts = new ArrayList<>(List.of(form.split("[ -]")));
      boolean apart = parts.removeIf(ones::contains);
      if (apart && parts.size() == 1) {
        words.add(parts.getFirst());
      }
    }
    endings.forEach(
        (ending, times) -> {
          if (times >= ENDING_OF) { // not zigtausend, of vierzigtausend and two more
            words.add(ending);
          }
        });
    return words;
  }
}
