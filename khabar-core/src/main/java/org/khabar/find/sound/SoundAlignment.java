package org.khabar.find.sound;

/**
 * The cheapest way to lay the sounds of two names side by side, and how alike it leaves them.
 *
 * <p>Words are laid side by side as one run, since scripts cut names differently; then each word of
 * either name is looked at by itself, so that a name is no more alike than its worst word.
 */
final class SoundAlignment {
  /** Sounds that a difference is measured against at least, lest a short word be all difference. */
  private static final float LEAST_WEIGHT = 1.6f;

  private static final float WORST_SHARE = 0.6f;
  private static final float STRICTER = 1.4f;
  private static final float STRICTER_VOWEL = 2.2f;
  private static final float STRICT_WEIGHT = 3.4f;
  private static final float HOPELESS = 0.45f;
  private static final float OPTIONAL = 0.04f;

  /** How much of a difference counts when a name went through the few syllables of Mandarin. */
  private static final double MANDARIN = 0.7;

  private final SoundReading a;
  private final SoundReading b;
  private final boolean strict;
  private final boolean mandarin;
  private final boolean abjad;
  private final float[] gapsOfA;
  private final float[] gapsOfB;
  private final float[][] cost;

  private SoundAlignment(SoundReading a, SoundReading b) {
    this.a = a;
    this.b = b;
    strict = Writing.alike(a.writing(), b.writing());
    mandarin = a.writing() == Writing.HAN || b.writing() == Writing.HAN;
    abjad = a.writing().leavesVowelsOut() != b.writing().leavesVowelsOut();
    gapsOfA = gaps(a, b.writing());
    gapsOfB = gaps(b, a.writing());
    cost = new float[a.length() + 1][b.length() + 1];
  }

  /** How alike two readings are, in [0,1]. */
  static double likeness(SoundReading a, SoundReading b) {
    return a.length() == 0 || b.length() == 0 ? 0 : new SoundAlignment(a, b).likeness();
  }

  private double likeness() {
    if (mustDiffer()) {
      return 0;
    }
    fill();
    float[] costOfA = new float[a.words()];
    float[] costOfB = new float[b.words()];
    share(costOfA, costOfB);
    float weights = 0;
    double worst = 1;
    for (int word = 0; word < a.words(); word++) {
      float weight = weight(a, word, gapsOfA);
      weights += weight;
      worst = Math.min(worst, 1 - costOfA[word] / bounded(weight));
    }
    for (int word = 0; word < b.words(); word++) {
      float weight = weight(b, word, gapsOfB);
      weights += weight;
      worst = Math.min(worst, 1 - costOfB[word] / bounded(weight));
    }
    double all = 1 - cost[a.length()][b.length()] / Math.max(weights / 2, LEAST_WEIGHT);
    double likeness = Math.clamp(WORST_SHARE * worst + (1 - WORST_SHARE) * all, 0, 1);
    return mandarin && !strict ? 1 - MANDARIN * (1 - likeness) : likeness;
  }

  /** Whether one is so much longer that no alignment can make them alike. */
  private boolean mustDiffer() {
    float ofA = sum(a, gapsOfA);
    float ofB = sum(b, gapsOfB);
    return Math.abs(ofA - ofB) > HOPELESS * Math.max(Math.max(ofA, ofB), LEAST_WEIGHT);
  }

  private static float sum(SoundReading name, float[] gaps) {
    float sum = 0;
    for (int at = 0; at < gaps.length; at++) {
      sum += Sounds.isOptional(name.sound(at)) ? 0 : gaps[at];
    }
    return sum;
  }

  private float bounded(float weight) {
    return Math.max(LEAST_WEIGHT, strict ? Math.min(weight, STRICT_WEIGHT) : weight);
  }

  private static float weight(SoundReading name, int word, float[] gaps) {
    float weight = 0;
    for (int i = 0; i < name.length(); i++) {
      if (name.wordOf(i) == word && !Sounds.isOptional(name.sound(i))) {
        weight += gaps[i];
      }
    }
    return weight;
  }

  private void fill() {
    for (int i = 1; i <= a.length(); i++) {
      cost[i][0] = cost[i - 1][0] + gapsOfA[i - 1];
    }
    for (int j = 1; j <= b.length(); j++) {
      cost[0][j] = cost[0][j - 1] + gapsOfB[j - 1];
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        float both = cost[i - 1][j - 1] + change(i - 1, j - 1);
        float one = Math.min(cost[i - 1][j] + gapsOfA[i - 1], cost[i][j - 1] + gapsOfB[j - 1]);
        cost[i][j] = Math.min(both, one);
      }
    }
  }

  /** Walks back and charges each difference to the words that it stands in. */
  private void share(float[] costOfA, float[] costOfB) {
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      int wordA = a.wordOf(Math.max(i - 1, 0));
      int wordB = b.wordOf(Math.max(j - 1, 0));
      float spent;
      if (i > 0 && j > 0 && near(cost[i][j], cost[i - 1][j - 1] + change(i - 1, j - 1))) {
        spent = change(i - 1, j - 1);
        i--;
        j--;
      } else if (i > 0 && near(cost[i][j], cost[i - 1][j] + gapsOfA[i - 1])) {
        spent = gapsOfA[i - 1];
        i--;
      } else {
        spent = gapsOfB[j - 1];
        j--;
      }
      costOfA[wordA] += spent;
      costOfB[wordB] += spent;
    }
  }

  private static boolean near(float x, float y) {
    return Math.abs(x - y) < 1e-4f;
  }

  private float[] gaps(SoundReading name, Writing other) {
    float[] gaps = new float[name.length()];
    for (int at = 0; at < gaps.length; at++) {
      gaps[at] = gap(name, at, other);
    }
    return gaps;
  }

  /** What it costs that the other name lacks a sound. */
  private float gap(SoundReading name, int at, Writing other) {
    char sound = name.sound(at);
    if (Sounds.isOptional(sound)) {
      return OPTIONAL;
    }
    float weight = Sounds.weight(sound);
    boolean vowel = Sounds.isVowel(sound);
    boolean last = vowel && name.isLast(at) && sound != '@';
    if (strict) {
      return last || vowel && other.leavesVowelsOut() ? weight * 2 : weight;
    }
    if (name.writing() == Writing.HAN) {
      return vowel ? weight * 0.35f : "nN".indexOf(sound) >= 0 ? 0.6f : weight * 0.9f;
    }
    if (other == Writing.HAN) {
      return vowel ? weight * 0.8f : "lr".indexOf(sound) >= 0 ? 0.3f : weight * 0.65f;
    }
    if (last) {
      return weight * 1.8f;
    }
    if (other.leavesVowelsOut() && vowel && !name.writing().leavesVowelsOut()) {
      return weight * 0.3f;
    }
    if (vowel && name.writing().leavesVowelsOut() && !other.leavesVowelsOut() && at > 0) {
      // what is written although it need not be, save the first half of a diphthong
      boolean diphthong = at + 1 < name.length() && Sounds.isVowel(name.sound(at + 1));
      return diphthong ? weight * 0.6f : weight * 1.8f;
    }
    return weight;
  }

  private float change(int i, int j) {
    char x = a.sound(i);
    char y = b.sound(j);
    float weight = Math.max(Sounds.weight(x), Sounds.weight(y));
    if (strict && a.writing() == Writing.HAN) {
      return x == y ? 0 : Math.max(weight, 1.2f);
    }
    float change = Sounds.distance(x, y) * weight * factor(x, y, a.isLast(i) && b.isLast(j));
    float apart = gapsOfA[i] + gapsOfB[j];
    return Math.min(change, Math.max(apart, 0.02f * weight));
  }

  private float factor(char x, char y, boolean last) {
    boolean vowels = Sounds.isVowel(x) && Sounds.isVowel(y);
    float factor = strict ? vowels ? STRICTER_VOWEL : STRICTER : 1;
    if (vowels && !strict) {
      factor = mandarin ? 0.7f : abjad ? 1.7f : 1.3f;
    }
    return vowels && last && !mandarin ? factor * 1.5f : factor;
  }
}
