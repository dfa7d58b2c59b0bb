package org.khabar.find.name.tag;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.find.name.Name;
import org.khabar.find.name.NameTable;
import org.khabar.rules.FormMemo;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * What the tagger sees of a word: its letters and its neighbours, what the lexicon says of them,
 * and which names lists and rules have found.
 *
 * <p>Each feature is a hash of its kind and its parts, so that no text is built while reading.
 */
public final class TagFeatures {
  /** Most features that a word can have. */
  static final int MOST = 160;

  private static final int LONGEST_AFFIX = 4;
  private static final int MOST_MEANINGS = 6;

  /** Features by which a verb tells of what kind its subject and its object are. */
  private static final List<String> AGREEMENTS = List.of("subject", "object");

  private static final int MOST_AGREEMENTS = 4;
  private static final int EDGE = "|".hashCode();

  private final NameTable names;
  private final FormMemo<Seen> firstWords = new FormMemo<>();
  private final FormMemo<Seen> furtherWords = new FormMemo<>();

  public TagFeatures(NameTable names) {
    this.names = names;
  }

  /** How far from a word those words stand whose own features it has. */
  static final int REACH = 2;

  /** What is seen of one word alone. */
  static final class Seen {
    private static final Seen BEYOND = new Seen("", EDGE, new int[] {EDGE}, 1, EDGE, EDGE, EDGE);

    private final String key;
    private final int word;
    private final int[] meanings;
    private final int common;
    private final int shape;
    private final int name;
    private final int person;
    private final int hash;
    private final int kindHash;

    /** A word of which only the first {@code common} meanings are told to other languages. */
    Seen(String key, int word, int[] meanings, int common, int shape, int name, int person) {
      this.key = key;
      this.word = word;
      this.meanings = meanings;
      this.common = common;
      this.shape = shape;
      this.name = name;
      this.person = person;
      int all = 31 * word + Arrays.hashCode(meanings);
      kindHash = 31 * (31 * shape + name) + person;
      hash = 31 * all + kindHash;
    }

    private int meanings(boolean shared) {
      return shared ? common : meanings.length;
    }

    /** A hash of all but the word and its meanings. */
    int kindHash() {
      return kindHash;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || other instanceof Seen o
              && hash == o.hash
              && shape == o.shape
              && name == o.name
              && person == o.person
              && key.equals(o.key)
              && Arrays.equals(meanings, o.meanings);
    }
  }

  /** Gives every word's features in turn. */
  interface Taker {
    /** The features of word {@code word}: the first {@code count} of {@code features}. */
    void take(int word, int[] features, int count);
  }

  /**
   * The features of every word of a sentence.
   *
   * @param shared only those that do not rest on the words of one language
   */
  void of(List<Unit> units, boolean shared, Taker taker) {
    Seen[] seen = seen(units);
    Collector features = new Collector();
    for (int i = 0; i < seen.length; i++) {
      features.clear();
      for (int offset = -REACH; offset <= REACH; offset++) {
        single(at(seen, i + offset), offset, shared, features);
      }
      ofNext(at(seen, i - 1), seen[i], shared, features);
      ofPrevious(at(seen, i + 1), seen[i], shared, features);
      ofKinds(seen, i, features);
      if (!shared) {
        ofWords(seen, i, features);
      }
      taker.take(i, features.hashes, features.count);
    }
  }

  /** What is seen of each word. */
  Seen[] seen(List<Unit> units) {
    Seen[] seen = new Seen[units.size()];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = seen(units.get(i), i == 0);
    }
    return seen;
  }

  /** A word of a sentence, or what stands for the words beyond its ends. */
  static Seen at(Seen[] seen, int i) {
    return i < 0 || i >= seen.length ? Seen.BEYOND : seen[i];
  }

  /** What one word tells of the word {@code offset} words before it. */
  static void single(Seen word, int offset, boolean shared, Collector to) {
    int place = offset + REACH;
    for (int i = 0; i < word.meanings(shared); i++) {
      to.add(20 + place, word.meanings[i]);
    }
    if (!shared) {
      to.add(10 + place, word.word);
    }
    if (Math.abs(offset) <= 1) {
      to.add(40 + place, word.name);
    }
    if (offset == 0) {
      to.add(1, 0);
      to.add(46, word.name, word.shape);
      to.add(50, word.shape);
      to.add(60, word.person);
      to.add(64, word.person, word.shape);
      if (!shared) {
        to.add(47, word.name, word.word);
        affixes(word.key, to);
      }
    }
  }

  /** What a word tells of the next, by what kind of word that is. */
  static void ofNext(Seen before, Seen here, boolean shared, Collector to) {
    for (int i = 0; i < before.meanings(shared); i++) {
      to.add(25, before.meanings[i], here.shape);
      to.add(26, before.meanings[i], here.name);
    }
    to.add(53, before.name, here.name);
    to.add(51, before.shape, here.shape);
    to.add(61, before.person, here.person);
    if (!shared) {
      to.add(9, before.word, here.shape);
    }
  }

  /** What a word tells of the one before it, by what kind of word that is. */
  static void ofPrevious(Seen after, Seen here, boolean shared, Collector to) {
    for (int i = 0; i < after.meanings(shared); i++) {
      to.add(27, after.meanings[i], here.shape);
    }
    to.add(44, here.name, after.name);
    to.add(52, here.shape, after.shape);
    to.add(62, here.person, after.person);
    if (!shared) {
      to.add(6, after.word, here.shape);
    }
  }

  /** What the kinds of a word and of its neighbours tell together. */
  static void ofKinds(Seen[] seen, int i, Collector to) {
    Seen here = seen[i];
    Seen before = at(seen, i - 1);
    Seen before2 = at(seen, i - 2);
    to.add(45, before2.name, before.name);
    to.add(54, before.shape, here.shape, at(seen, i + 1).shape);
    to.add(63, before2.person, before.person, here.person);
  }

  /** What two words tell only together. */
  static void ofWords(Seen[] seen, int i, Collector to) {
    to.add(7, at(seen, i - 1).word, seen[i].word);
    to.add(8, seen[i].word, at(seen, i + 1).word);
  }

  private static void affixes(String key, Collector to) {
    int hash = 0;
    for (int n = 0; n < Math.min(LONGEST_AFFIX, key.length()); n++) {
      hash = 31 * hash + key.charAt(n);
      to.add(70 + n, hash);
    }
    hash = 0;
    for (int n = 0; n < Math.min(LONGEST_AFFIX, key.length()); n++) {
      hash = 31 * hash + key.charAt(key.length() - 1 - n);
      to.add(80 + n, hash);
    }
  }

  private Seen seen(Unit unit, boolean first) {
    FormMemo<Seen> words = first ? firstWords : furtherWords;
    Seen known = words.get(unit);
    return known != null ? known : words.put(unit, look(unit, first));
  }

  private Seen look(Unit unit, boolean first) {
    String name =
        unit.value(Name.class)
            .map(n -> (n.entities().isEmpty() ? "rule." : "known.") + n.type())
            .orElse(unit.labels().isEmpty() ? "" : "other");
    int[] meanings = meanings(unit);
    return new Seen(
        unit.key(),
        unit.key().hashCode(),
        withAgreements(unit, meanings),
        meanings.length,
        shape(unit, first),
        name.hashCode(),
        person(unit));
  }

  private static int[] meanings(Unit unit) {
    int[] meanings = new int[2 * MOST_MEANINGS + 1];
    int count = 0;
    for (Analysis analysis : unit.analyses()) {
      if (count + 2 > 2 * MOST_MEANINGS) {
        break;
      }
      String concept = analysis.concept();
      if (concept.isEmpty()) {
        count = put(meanings, count, analysis.wordClass().hashCode());
      } else {
        int dot = concept.indexOf('.');
        int second = dot < 0 ? -1 : concept.indexOf('.', dot + 1);
        count = put(meanings, count, concept.substring(0, Math.max(dot, 0)).hashCode() * 31 + 7);
        count =
            put(meanings, count, (second < 0 ? concept : concept.substring(0, second)).hashCode());
      }
    }
    if (count == 0) {
      meanings[count++] = 1;
    }
    return Arrays.copyOf(meanings, count);
  }

  /**
   * Its meanings, and what a verb says of who does the deed and of whom it is done to: in Swahili a
   * person's name stands beside <i>alisema, alimkosoa</i>, that of a body or state beside
   * <i>ilisema</i>.
   */
  private static int[] withAgreements(Unit unit, int[] meanings) {
    int[] all = Arrays.copyOf(meanings, meanings.length + MOST_AGREEMENTS);
    int count = meanings.length;
    for (Analysis analysis : unit.analyses()) {
      for (String feature : AGREEMENTS) {
        String value = analysis.features().get(feature);
        if (value != null && count < all.length) {
          count = put(all, count, 31 * feature.hashCode() + value.hashCode());
        }
      }
    }
    return count == meanings.length ? meanings : Arrays.copyOf(all, count);
  }

  private static int put(int[] meanings, int count, int meaning) {
    for (int i = 0; i < count; i++) {
      if (meanings[i] == meaning) {
        return count;
      }
    }
    meanings[count] = meaning;
    return count + 1;
  }

  private static int shape(Unit unit, boolean first) {
    if (!unit.isWord()) {
      return unit.isPunctuation() ? unit.key().hashCode() : 2;
    }
    String surface = unit.surface();
    int c = surface.codePointAt(0);
    if (!Character.isUpperCase(c)) {
      boolean cased = Character.isLowerCase(c);
      return cased ? 3 : unit.analyses().isEmpty() ? 4 : 5;
    }
    boolean all = surface.length() > 1;
    for (int i = 1; i < surface.length() && all; i++) {
      all = !Character.isLowerCase(surface.charAt(i));
    }
    int known = unit.analyses().isEmpty() ? 0 : 8;
    return (all ? 16 : 32) + known + (first ? 1 : 0);
  }

  private int person(Unit unit) {
    if (!unit.isWord()) {
      return 0;
    }
    int person = 1;
    for (Analysis analysis : unit.analyses()) {
      person |=
          switch (analysis.wordClass()) {
            case "given-name" -> 2;
            case "ambiguous-name" -> 4;
            case "family-name" -> 8;
            default -> 16;
          };
    }
    return person | (names.bySurname(unit.key()).isEmpty() ? 0 : 32);
  }

  /** The features of one word while they are gathered. */
  static final class Collector {
    private final int[] hashes = new int[MOST];
    private int count;

    int[] hashes() {
      return hashes;
    }

    int count() {
      return count;
    }

    void clear() {
      count = 0;
    }

    void add(int kind, int part) {
      add(kind, part, 0, 0);
    }

    void add(int kind, int one, int two) {
      add(kind, one, two, 0);
    }

    void add(int kind, int one, int two, int three) {
      int hash = kind * 0x9E3779B1;
      hash = (hash ^ one) * 0x85EBCA6B;
      hash = (hash ^ hash >>> 15 ^ two) * 0xC2B2AE35;
      hash = (hash ^ hash >>> 13 ^ three) * 0x27D4EB2F;
      hash ^= hash >>> 16;
      if (count < MOST) {
        hashes[count++] = hash == 0 ? 1 : hash;
      }
    }
  }
}
