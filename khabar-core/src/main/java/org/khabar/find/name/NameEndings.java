package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Normalizer;

/**
 * The case endings that a language puts on names, and the names without them.
 *
 * <p>Settings {@code nameEndings} ({@code ом= ой=а}: a word in -ом may be a name without it, one in
 * -ой a name in -а) and {@code nameApostrophe} ({@code true}: whatever follows an apostrophe is an
 * ending, Putin'in). Endings say what a form may stand for; whether there is such a name, the names
 * decide.
 */
public final class NameEndings {
  /** Endings leave a stem of at least this many letters. */
  private static final int SHORTEST_STEM = 3;

  /** Two characters are a name where each is a syllable. */
  private static final int SHORTEST_OF_SYLLABLES = 2;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private record Ending(String form, String dictionary) {}

  /** By the last letter of their forms: most words have none of them. */
  private final Map<Character, List<Ending>> endings = new HashMap<>();

  private final boolean apostrophe;

  private NameEndings(List<Ending> endings, boolean apostrophe) {
    for (Ending ending : endings) {
      char last = ending.form().charAt(ending.form().length() - 1);
      this.endings.computeIfAbsent(last, k -> new ArrayList<>()).add(ending);
    }
    this.apostrophe = apostrophe;
  }

  /** The endings that a language's settings tell of. */
  public static NameEndings of(Map<String, String> settings) {
    return of(
        settings.getOrDefault("nameEndings", ""),
        settings.getOrDefault("nameApostrophe", "").equals("true"));
  }

  static NameEndings of(String endings, boolean apostrophe) {
    List<Ending> all = new ArrayList<>();
    for (String pair : endings.strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        all.add(
            new Ending(
                Normalizer.key(pair.substring(0, equals)),
                Normalizer.key(pair.substring(equals + 1))));
      }
    }
    return new NameEndings(all, apostrophe);
  }

  static NameEndings none() {
    return new NameEndings(List.of(), false);
  }

  /** Whether names bear no endings. */
  public boolean isEmpty() {
    return endings.isEmpty() && !apostrophe;
  }

  /** The key as it is, then every form that it may be an inflected form of. */
  List<String> keys(String key) {
    if (isEmpty()) {
      return List.of(key);
    }
    String whole = key.substring(0, stemLength(key));
    List<Ending> likely =
        whole.isEmpty()
            ? List.of()
            : endings.getOrDefault(whole.charAt(whole.length() - 1), List.of());
    if (likely.isEmpty() && whole.length() == key.length()) {
      return List.of(key);
    }
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key);
    keys.add(whole);
    for (Ending ending : likely) {
      int stem = whole.length() - ending.form().length();
      if (stem >= shortest(whole) && whole.endsWith(ending.form())) {
        keys.add(whole.substring(0, stem) + ending.dictionary());
      }
    }
    return List.copyOf(keys);
  }

  private static int shortest(String key) {
    return Character.isIdeographic(key.codePointAt(0)) ? SHORTEST_OF_SYLLABLES : SHORTEST_STEM;
  }

  /** One key for all inflected forms of a name: its shortest possible form. */
  String base(String key) {
    if (isEmpty()) {
      return key;
    }
    String base = key;
    String before;
    do {
      before = base;
      for (String form : keys(before)) {
        base = form.length() < base.length() ? form : base;
      }
    } while (base.length() < before.length()); // one ending may hide another: -ова
    return base;
  }

  /** A name as written, its words in small letters and each in its shortest possible form. */
  public String stem(String name) {
    return isEmpty() ? name : base(List.of(WHITE_SPACE.split(Normalizer.key(name).strip())));
  }

  /**
   * As {@link #stem}, but what is left of a word may be short, too: Роем, Ином. For names that are
   * compared by their sound, where a letter more or less does not matter.
   */
  public String looseStem(String name) {
    if (isEmpty()) {
      return name;
    }
    List<String> stems = new ArrayList<>();
    for (String word : WHITE_SPACE.split(Normalizer.key(name).strip())) {
      String stem = base(word);
      stems.add(stem.equals(word) ? withoutEnding(word) : stem);
    }
    return String.join(" ", stems);
  }

  private String withoutEnding(String word) {
    if (word.isEmpty() || word.length() > SHORTEST_STEM + 1) {
      return word;
    }
    return endings.getOrDefault(word.charAt(word.length() - 1), List.of()).stream()
        .filter(e -> e.dictionary().isEmpty() && word.endsWith(e.form()))
        .map(e -> word.substring(0, word.length() - e.form().length()))
        .filter(stem -> stem.length() == SHORTEST_STEM - 1)
        .findFirst()
        .orElse(word);
  }

  /** One key for all inflected forms of a name of several words, by one space. */
  String base(List<String> words) {
    if (words.size() == 1) {
      return base(words.getFirst());
    }
    return String.join(" ", isEmpty() ? words : words.stream().map(this::base).toList());
  }

  /** How much of a key stands before an ending behind an apostrophe. */
  int stemLength(String key) {
    int at = apostrophe ? key.lastIndexOf('\'') : -1;
    return at >= 2 ? at : key.length();
  }

  /** A name as written without the endings that stand behind apostrophes. */
  public String withoutApostrophes(String name) {
    if (!apostrophe) {
      return name;
    }
    List<String> words = new ArrayList<>();
    for (String word : WHITE_SPACE.split(name)) {
      String key = Normalizer.key(word);
      int stem = Normalizer.surfaceLength(word, stemLength(key));
      words.add(stemLength(key) < key.length() ? word.substring(0, stem) : word);
    }
    return String.join(" ", words);
  }

  /** The word without an ending behind an apostrophe. */
  Unit cut(Unit unit) {
    int stem = stemLength(unit.key());
    if (stem == unit.key().length() || !unit.isCapitalised()) {
      return unit;
    }
    int length = Normalizer.surfaceLength(unit.surface(), stem);
    return new Unit(
        new Span(unit.span().start(), unit.span().start() + length),
        unit.surface().substring(0, length),
        unit.key().substring(0, stem),
        unit.kind(),
        unit.analyses(),
        unit.labels(),
        unit.value());
  }
}
