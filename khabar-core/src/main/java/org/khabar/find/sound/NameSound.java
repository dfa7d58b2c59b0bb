package org.khabar.find.sound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a name sounds: made once a name, then compared with others and looked up by {@link #keys}.
 *
 * <p>Immutable. Only the first 80 letters of a name count.
 */
public final class NameSound {
  /** From this likeness on, two names are one. */
  public static final double SAME = 0.85;

  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "es", "er", "ech", "аль", "эль",
          "ас", "аш", "ад", "ар", "ан", "ат", "аз", "эш", "эс", "эр");

  /** A word of fewer consonants (Ali, Li) leads to too many names; the whole name has a key. */
  private static final int SHORTEST_KEY = 2;

  private final List<SoundReading> readings;
  private final boolean initialled;
  private final boolean mandarin;

  private NameSound(List<SoundReading> readings, boolean initialled, boolean mandarin) {
    this.readings = readings;
    this.initialled = initialled;
    this.mandarin = mandarin;
  }

  /** The sound of a name as written, in any script. */
  public static NameSound of(String name) {
    return of(name, name);
  }

  /**
   * The sound of a name that may bear the endings of a case.
   *
   * @param stem the same words without endings, in small letters or not; where a word differs, any
   *     vowel or none may follow its stem
   */
  public static NameSound of(String name, String stem) {
    List<String> words = SoundWords.words(name);
    List<SoundReading> readings = new ArrayList<>();
    SoundReading plain =
        SoundReading.of(SoundWords.writing(String.join("", words)), sounds(words, words));
    if (plain.length() > 0) {
      readings.add(plain);
    }
    SoundWords.pinyin(words).ifPresent(p -> readings.add(SoundReading.of(Writing.HAN, p)));
    List<String> stems = SoundWords.words(stem);
    if (stems.size() == words.size() && !stems.equals(words)) {
      readings.add(SoundReading.of(plain.writing(), sounds(stems, words)));
    }
    if (HanSpellings.hasAny(words)) {
      readings.add(SoundReading.of(Writing.HAN, conventional(words)));
    }
    SoundWords.spelled(name).ifPresent(s -> readings.add(SoundReading.of(Writing.LATIN, s)));
    String first = words.isEmpty() ? "" : words.getFirst();
    boolean initialled = first.length() == 1 && words.size() > 1 && plain.writing() != Writing.HAN;
    return new NameSound(readings, initialled, Pinyin.isName(words));
  }

  /** The sounds of each word, its article being optional, and so the vowel of an ending it lost. */
  private static List<String> sounds(List<String> words, List<String> whole) {
    List<String> sounds = new ArrayList<>();
    String article = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean leads = ARTICLES.contains(word) && i + 1 < words.size();
      String sound = SoundWords.sounds(word);
      if (leads) {
        article = optional(sound);
      } else {
        boolean ending = !word.equals(whole.get(i));
        sounds.add(article + sound + (ending ? optional("@") : ""));
        article = "";
      }
    }
    return sounds;
  }

  /**
   * The sounds of Chinese words, of those that are written by convention as their origin sounds.
   */
  private static List<String> conventional(List<String> words) {
    return words.stream()
        .map(w -> HanSpellings.latin(w).map(LatinSounds.TABLE::read).orElse(SoundWords.sounds(w)))
        .toList();
  }

  private static String optional(String sounds) {
    StringBuilder optional = new StringBuilder();
    for (char c : sounds.toCharArray()) {
      optional.append((char) (c | Sounds.OPTIONAL));
    }
    return optional.toString();
  }

  /** How alike two names sound, in [0,1]; 0 when one has no sounds. */
  public double likeness(NameSound other) {
    boolean onlyMandarin = mandarin && other.hasMandarin() || other.mandarin && hasMandarin();
    boolean bothLatin = isLatin() && other.isLatin();
    double best = 0;
    for (SoundReading mine : readings) {
      for (SoundReading theirs : other.readings) {
        boolean sameWay = mine.writing() == theirs.writing();
        boolean chinese = sameWay && mine.writing() == Writing.HAN;
        if (chinese || !onlyMandarin && (sameWay || !bothLatin)) {
          best = Math.max(best, likeness(mine, theirs, initialled || other.initialled));
        }
      }
    }
    return best;
  }

  /** The sound of the last word alone, of a name of several. */
  public Optional<NameSound> ofLastWord() {
    if (readings.isEmpty() || readings.getFirst().words() < 2) {
      return Optional.empty();
    }
    List<SoundReading> last =
        readings.stream().map(r -> SoundReading.of(r.writing(), List.of(r.lastWord()))).toList();
    return Optional.of(new NameSound(last, false, false));
  }

  /** How many consonants it has: what little there is to tell two names apart. */
  public int consonants() {
    return readings.isEmpty()
        ? 0
        : (int)
            readings
                .getFirst()
                .sounds()
                .chars()
                .filter(c -> !Sounds.isOptional((char) c) && !Sounds.isVowel((char) c))
                .count();
  }

  /** Whether both are spelt by the same rules. */
  public boolean isSpeltLike(NameSound other) {
    return !readings.isEmpty()
        && !other.readings.isEmpty()
        && Writing.alike(readings.getFirst().writing(), other.readings.getFirst().writing());
  }

  private boolean isLatin() {
    return readings.stream().anyMatch(r -> r.writing() == Writing.LATIN);
  }

  private boolean hasMandarin() {
    return readings.stream().anyMatch(r -> r.writing() == Writing.HAN);
  }

  /** Whether two names sound like one. */
  public boolean isLike(NameSound other) {
    return likeness(other) >= SAME;
  }

  private static double likeness(SoundReading a, SoundReading b, boolean initialled) {
    if (initialled && a.words() > 1 && b.words() > 1) {
      a = a.initial();
      b = b.initial();
    }
    double best = SoundAlignment.likeness(a, b);
    if (best >= SAME) {
      return best;
    }
    if (a.words() > 1 && b.words() > 1) {
      best = Math.max(best, SoundAlignment.likeness(a.turned(), b));
      best = Math.max(best, SoundAlignment.likeness(a, b.turned()));
    }
    if (a.words() == 2 && b.words() > 2) {
      best = Math.max(best, SoundAlignment.likeness(a, b.outer()));
    } else if (b.words() == 2 && a.words() > 2) {
      best = Math.max(best, SoundAlignment.likeness(a.outer(), b));
    }
    return best;
  }

  /**
   * Keys for an index: two names that sound alike nearly always share one. Names that share one
   * need not sound alike.
   */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (SoundReading reading : readings) {
      for (String word : reading.soundsOfWords()) {
        Skeleton.of(word).stream().filter(k -> k.length() >= SHORTEST_KEY).forEach(keys::add);
      }
      keys.addAll(Skeleton.of(reading.sounds()));
    }
    return keys;
  }
}
