package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.NameWord;
import org.khabar.text.Normalizer;

/**
 * The words of which a language makes names of bodies and places, and what each means in every
 * language, so that names can be compared word by word where one translates the other.
 */
final class NameVocabulary {
  /** An open word takes endings of so many letters; a short one of fewer. */
  private static final int LONGEST_ENDING = 6;

  private static final int LONGEST_ENDING_OF_SHORT = 3;
  private static final int SHORT = 4;

  /** What joins the parts of a compound is no longer: Gesundheits-amt. */
  private static final int LONGEST_JOINT = 2;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final int OPEN = '*';

  /** The words of an entry, the last one with its star, and what they mean together. */
  private record Entry(List<String> words, Meaning meaning) {}

  /** By the first word as written without its star. */
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();

  private final Set<String> small = new HashSet<>();
  private final boolean spaced;
  private final boolean compounds;
  private final List<String> fronts;
  private int longest;

  /**
   * A vocabulary.
   *
   * @param spaced whether the language parts words by spaces
   * @param compounds whether it writes a word and what it belongs to as one
   * @param fronts what may be written on to the front of a word, the longest first
   */
  NameVocabulary(List<NameWord> nameWords, boolean spaced, boolean compounds, List<String> fronts) {
    this.spaced = spaced;
    this.fronts = List.copyOf(fronts);
    this.compounds = compounds;
    Map<String, Set<String>> senses = new LinkedHashMap<>();
    Set<String> weak = new HashSet<>();
    for (NameWord word : nameWords) {
      for (String form : word.words()) {
        if (word.kind().equals(NameWord.SMALL)) {
          small.add(Normalizer.key(form));
        } else {
          senses.computeIfAbsent(form, k -> new HashSet<>()).add(word.sense());
          if (word.kind().equals(NameWord.WEAK)) {
            weak.add(form);
          }
        }
      }
    }
    senses.forEach((form, meant) -> add(form, new Meaning(meant, weak.contains(form))));
  }

  private void add(String form, Meaning meaning) {
    boolean open = form.indexOf(OPEN) >= 0;
    List<String> words = new ArrayList<>();
    for (String word : split(form.replace("*", ""))) {
      words.add(Normalizer.key(word));
    }
    int last = words.size() - 1;
    words.set(last, words.get(last) + (open ? "*" : ""));
    String first = bare(words.getFirst());
    longest = Math.max(longest, first.length());
    entries.computeIfAbsent(first, k -> new ArrayList<>()).add(new Entry(words, meaning));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  private static List<String> split(String name) {
    return BETWEEN_WORDS.splitAsStream(name).filter(w -> !w.isEmpty()).toList();
  }

  private static String bare(String word) {
    return word.indexOf(OPEN) < 0 ? word : word.substring(0, word.length() - 1);
  }

  /** The name taken apart: what its words mean, and those that mean nothing here. */
  NameParts parts(String name) {
    List<Meaning> meanings = new ArrayList<>();
    List<String> own = new ArrayList<>();
    List<String> written = split(name);
    List<String> words = written.stream().map(Normalizer::key).toList();
    for (int at = 0; at < words.size(); ) {
      Optional<Entry> entry = entry(words, at);
      if (entry.isPresent()) {
        meanings.add(entry.orElseThrow().meaning());
        at += entry.orElseThrow().words().size();
        continue;
      }
      String word = words.get(at);
      String rest = compounds || !spaced ? cut(word, meanings) : word;
      if (!rest.isEmpty() && !small.contains(rest)) {
        own.add(rest.length() == word.length() ? written.get(at) : rest);
      }
      at++;
    }
    return new NameParts(meanings, String.join(spaced ? " " : "", own));
  }

  /** The longest entry whose words stand from {@code at} on. */
  private Optional<Entry> entry(List<String> words, int at) {
    Entry best = null;
    String word = words.get(at);
    for (int skipped : starts(word)) {
      String rest = word.substring(skipped);
      for (int length = Math.min(rest.length(), longest); length > 0; length--) {
        for (Entry entry : entries.getOrDefault(rest.substring(0, length), List.of())) {
          if (fits(entry, words, at, rest) && isBetter(entry, best)) {
            best = entry;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Of more words; of as many the one met first, which is longer. */
  private static boolean isBetter(Entry entry, @Nullable Entry best) {
    return best == null || entry.words().size() > best.words().size();
  }

  /** Where a word may begin: at once, or behind what is written on to its front. */
  private List<Integer> starts(String word) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    fronts.stream().filter(word::startsWith).findFirst().ifPresent(f -> starts.add(f.length()));
    return starts;
  }

  private boolean fits(Entry entry, List<String> words, int at, String first) {
    if (at + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      String word = i == 0 ? first : words.get(at + i);
      boolean fits = isFormOf(word, entry.words().get(i));
      if (!fits && i > 0) {
        int end = at + i;
        fits = starts(word).stream().anyMatch(f -> isForm(words.get(end), f, entry, end - at));
      }
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForm(String word, int skipped, Entry entry, int index) {
    return isFormOf(word.substring(skipped), entry.words().get(index));
  }

  private static boolean isFormOf(String word, String known) {
    if (known.indexOf(OPEN) < 0) {
      return word.equals(known);
    }
    int stem = known.length() - 1;
    int most = stem < SHORT ? LONGEST_ENDING_OF_SHORT : LONGEST_ENDING;
    return word.length() - stem <= most && word.startsWith(bare(known));
  }

  /** What is left of a compound, or of words that no space parts, without the known ones. */
  private String cut(String word, List<Meaning> meanings) {
    String rest = word;
    for (int at = 0; at < rest.length(); at++) {
      Optional<Entry> found = inside(rest, at);
      if (found.isPresent()) {
        int length = bare(found.orElseThrow().words().getFirst()).length();
        meanings.add(found.orElseThrow().meaning());
        rest = rest.substring(0, at) + rest.substring(at + length);
        at--;
      }
    }
    boolean joint = spaced && rest.length() < word.length() && rest.length() <= LONGEST_JOINT;
    return joint ? "" : rest;
  }

  /** The longest one-word entry at a place inside a word: at either end of a compound. */
  private Optional<Entry> inside(String word, int at) {
    for (int length = Math.min(word.length() - at, longest); length > 0; length--) {
      boolean end = at + length == word.length();
      boolean cut = !spaced || length >= SHORT && (at == 0 || end);
      for (Entry entry : entries.getOrDefault(word.substring(at, at + length), List.of())) {
        if (cut && entry.words().size() == 1) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }
}
