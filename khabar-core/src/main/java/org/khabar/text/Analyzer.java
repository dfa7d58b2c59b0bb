package org.khabar.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Affix;
import org.khabar.knowledge.AffixSlot;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Paradigm;

/**
 * Finds the readings of a word from its language's lexicon, paradigms and clitics.
 *
 * <p>Thread-safe; what was analysed lately is remembered. The cost of a word is bounded by its
 * length, of which at most {@value #LONGEST} characters are looked at.
 */
public final class Analyzer {
  private static final int LONGEST = 40;

  /** Words whose readings are remembered. */
  private static final int REMEMBERED = 1 << 16;

  private final StemIndex stems;
  private final List<Paradigm> paradigms;
  private final CliticStripper clitics;
  private final SmallCache<String, Analyses> known = new SmallCache<>(REMEMBERED);

  public Analyzer(LanguageTable language) {
    stems = new StemIndex(language.lexemes(), language.stemRules());
    paradigms = language.paradigms().stream().map(Analyzer::normalized).toList();
    clitics = new CliticStripper(language.clitics());
  }

  /** All readings of a word by its key; empty when the language does not know it. */
  public Analyses analyze(String key) {
    if (key.length() > LONGEST) {
      return Analyses.of(List.of());
    }
    Analyses found = known.get(key);
    return found != null ? found : known.put(key, Analyses.of(analyzeNew(key)));
  }

  /** What is left of a word when clitics are taken off, the whole word first. */
  public List<Host> hosts(String key) {
    return key.length() > LONGEST ? List.of(Host.whole(key)) : clitics.strip(key);
  }

  private Set<Analysis> analyzeNew(String key) {
    Set<Analysis> found = new LinkedHashSet<>();
    Set<Analysis> guesses = new LinkedHashSet<>();
    for (Host host : clitics.strip(key)) {
      wholeWords(host, found);
      for (Paradigm paradigm : paradigms) {
        if (host.fits(paradigm.wordClass())) {
          new ParadigmMatch(stems, paradigm, host).collect(found, guesses);
        }
      }
    }
    if (found.isEmpty()) {
      return guesses;
    }
    found.removeIf(reading -> isBareInfinitive(reading, found));
    return found;
  }

  /** A dictionary form that a paradigm says is an infinitive, read as if it said nothing. */
  private static boolean isBareInfinitive(Analysis bare, Set<Analysis> all) {
    if (!bare.wordClass().equals("verb") || !bare.features().isEmpty()) {
      return false;
    }
    boolean infinitive = false;
    for (Analysis other : all) {
      if (other != bare && other.lexeme().equals(bare.lexeme())) {
        if (!other.has("tense", "infinitive")) {
          return false;
        }
        infinitive = true;
      }
    }
    return infinitive;
  }

  private void wholeWords(Host host, Set<Analysis> found) {
    for (StemIndex.Entry entry : stems.find(host.key())) {
      boolean whole = entry.stem().equals("lemma") || entry.stem().startsWith("form");
      if (whole && host.fits(entry.lexeme().wordClass())) {
        found.add(
            new Analysis(
                entry.lexeme(), features(entry, host), host.start(), host.end(), host.before()));
      }
    }
  }

  /** A stem named {@code form.past} says the feature that it stands for. */
  private static Map<String, String> features(StemIndex.Entry entry, Host host) {
    int dot = entry.stem().indexOf('.');
    if (dot < 0) {
      return host.features();
    }
    Map<String, String> features = new HashMap<>(host.features());
    String value = entry.stem().substring(dot + 1);
    int equals = value.indexOf(':');
    if (equals < 0) {
      features.put("tense", value);
    } else {
      features.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return features;
  }

  private static Paradigm normalized(Paradigm paradigm) {
    List<AffixSlot> slots =
        paradigm.slots().stream()
            .map(
                slot ->
                    new AffixSlot(
                        slot.name(),
                        slot.optional(),
                        slot.affixes().stream()
                            .map(a -> new Affix(Normalizer.key(a.form()), a.features()))
                            .toList()))
            .toList();
    return new Paradigm(
        paradigm.name(),
        paradigm.wordClass(),
        paradigm.stem(),
        slots,
        paradigm.features(),
        paradigm.guesses());
  }
}
