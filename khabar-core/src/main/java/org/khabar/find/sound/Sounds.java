package org.khabar.find.sound;

/**
 * The common alphabet of sounds, and how far two of them are from each other.
 *
 * <p>A sound is a character below 0x80 that stands for one or more <em>phones</em>: what a letter
 * may be read as. The French, German and Spanish <i>j</i> is one sound of five phones, and is no
 * distance from any of them. A sound plus {@link #OPTIONAL} is one that the name may lack: the
 * article of Arabic names, a dumb final letter.
 */
final class Sounds {
  /** Added to a sound that may as well be absent. */
  static final char OPTIONAL = 0x80;

  private static final int SIZE = 0x80;
  private static final float FARTHEST = 1f;
  private static final float LONG = 0.6f;

  private static final String VOWELS = "aeiou@IWEO&";

  /** Sounds of several phones; every other character is the phone of its own name. */
  private static final String[][] SEVERAL = {
    // Latin letters that languages read in different ways
    {"j", "JZyxh"},
    {"&", "ae"}, // ei of German names
    {"1", "CSxk"}, // ch
    {"2", "scCJ"}, // c before e and i
    {"A", "kJC"}, // c before other vowels
    {"3", "gJZx"}, // g before e and i
    {"4", "zcs"}, // z
    {"5", "szS"}, // s
    {"w", "wv"},
    {"T", "Ttsdz"}, // th
    {"X", "xS"}, // x of Spanish names
    // letters of Arabic
    {"B", "bp"},
    {"F", "fv"},
    {"W", "wvuo"},
    {"I", "iye"},
    {"K", "kg"},
    {"q", "qkgG"},
    {"G", "Gg"},
    {"R", "JgZ"}, // jim
    {"D", "Dzd"},
    {"Q", "dz"}, // dad
    {"U", "SCs"}, // shin, where Arabic has no ch
    // letters of Cyrillic
    {"H", "hg"},
    {"x", "xh"},
    {"E", "ei"},
    {"O", "eo"},
    // sounds of Mandarin, which also stand for foreign ones
    {"6", "Ssxh"}, // x
    {"7", "CckS"}, // q
    {"8", "JZcCzgkdt"}, // j
    {"9", "JZCczs"}, // zh
    {"0", "rZlJ"}, // r
    {"L", "lr"},
    {"Y", "hxwgf"}, // h
    {"V", "wv"}, // w
    {"P", "bpv"}, // b
  };

  /** Phones that are near: the two, and how far they are in hundredths. */
  private static final String NEAR =
      "pb40 fv30 vw10 bv45 pf50 td40 Tt20 Ts25 Td30 Tz30 Dz15 Dd20 DT20 kg40 kq10 qg25 kx30 xh15"
          + " Gg15 Gx35 Gq20 Gk45 gh40 Gr60 hx15 sz30 sS40 SZ30 SC35 zZ40 zS60 ZJ10 ZC45 CJ35 cC35 cs25"
          + " cz25 cS50 cJ45 zJ30 Jg45 yJ50 yZ60 lr60 ly40 mn50 nN15 mN25 ct50 Ct60 Jd55 sT25 yi10 wu10 wo25 ye30"
          + " iy10 vu35 ae30 ao30 au45 ai80 ei22 ou35 eo60 eu55 iu80 io80 @a05 @e05 @i10 @o05"
          + " @u05";

  private static final boolean[] VOWEL = new boolean[SIZE];
  private static final float[] WEIGHT = new float[SIZE];
  private static final float[][] DISTANCE = new float[SIZE][SIZE];

  static {
    String[] phones = new String[SIZE];
    for (int c = 0; c < SIZE; c++) {
      phones[c] = String.valueOf((char) c);
      VOWEL[c] = VOWELS.indexOf(c) >= 0;
      WEIGHT[c] = weightOf((char) c);
    }
    for (String[] sound : SEVERAL) {
      phones[sound[0].charAt(0)] = sound[1];
    }
    float[][] near = near();
    for (int a = 0; a < SIZE; a++) {
      for (int b = 0; b < SIZE; b++) {
        DISTANCE[a][b] = a == b ? 0 : least(phones[a], phones[b], near);
      }
    }
    DISTANCE['a']['I'] = LONG; // a long a is no long i, though a short one may be its e
    DISTANCE['I']['a'] = LONG;
  }

  private Sounds() {}

  private static float weightOf(char sound) {
    return switch (sound) {
      case '@' -> 0.1f;
      case 'a', 'e', 'i', 'o', 'u', 'E', 'O', '&' -> 0.45f;
      case 'I', 'W', 'y' -> 0.5f;
      case 'h', 'w', 'H', 'Y', 'V' -> 0.7f;
      default -> 1f;
    };
  }

  private static float[][] near() {
    float[][] near = new float[SIZE][SIZE];
    for (String entry : NEAR.split(" ")) {
      float far = Integer.parseInt(entry.substring(2)) / 100f;
      near[entry.charAt(0)][entry.charAt(1)] = far;
      near[entry.charAt(1)][entry.charAt(0)] = far;
    }
    return near;
  }

  private static float least(String a, String b, float[][] near) {
    float least = FARTHEST;
    for (char x : a.toCharArray()) {
      for (char y : b.toCharArray()) {
        float far = x == y ? 0.02f : near[x][y] > 0 ? near[x][y] : FARTHEST;
        least = Math.min(least, far);
      }
    }
    return least;
  }

  static boolean isVowel(char sound) {
    return VOWEL[sound & ~OPTIONAL];
  }

  static boolean isOptional(char sound) {
    return sound >= OPTIONAL;
  }

  /** How much of a name the sound is: 1 for most consonants, less for vowels and glides. */
  static float weight(char sound) {
    return WEIGHT[sound & ~OPTIONAL];
  }

  /** How far apart two sounds are: 0 for the same, 1 for two that no reading makes one. */
  static float distance(char a, char b) {
    return DISTANCE[a & ~OPTIONAL][b & ~OPTIONAL];
  }
}
