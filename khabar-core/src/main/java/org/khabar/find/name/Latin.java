package org.khabar.find.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.khabar.text.LookAlikes;
import org.khabar.text.SmallCache;

/** Writes names in Latin letters. */
public final class Latin {
  private static final int LONGEST_SLUG = 80;

  /** Characters of a name that are looked at; what is longer is no name. */
  private static final int LONGEST_NAME = 400;

  private static final int REMEMBERED = 1 << 14;

  private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";

  private static final String[] RUSSIAN =
      ("a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g")
          .replace("-", "")
          .split(" ", -1);

  private static final String[] UKRAINIAN =
      ("a b v h d e yo zh z y i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia i i ie g")
          .replace("-", "")
          .split(" ", -1);

  private Latin() {}

  private static final class Holder {
    private static final Transliterator TO_LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final SmallCache<String, String> KNOWN = new SmallCache<>(REMEMBERED);
  }

  /**
   * The name in ASCII Latin letters; of a script without vowels, without vowels. Only the first 400
   * characters count.
   */
  public static String of(String name) {
    return transliterated(LookAlikes.settled(cut(name)));
  }

  private static String cut(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    boolean halves = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1));
    return name.substring(0, halves ? LONGEST_NAME - 1 : LONGEST_NAME);
  }

  private static String transliterated(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7f) {
        return remembered(name);
      }
    }
    return name;
  }

  /** Names come again and again, and to transliterate one takes long. */
  private static String remembered(String name) {
    String known = Holder.KNOWN.get(name);
    if (known != null) {
      return known;
    }
    synchronized (Holder.TO_LATIN) {
      return Holder.KNOWN.put(name, Holder.TO_LATIN.transliterate(name));
    }
  }

  /**
   * The name in ASCII Latin letters as English papers write it: Шаталов is Shatalov there and not
   * Satalov (BGN/PCGN romanisation of Russian, and that of Ukraine of 2010, without apostrophes).
   */
  public static String inPress(String name) {
    boolean cyrillic = false;
    boolean ukrainian = false;
    for (int i = 0; i < name.length(); i++) {
      cyrillic |= name.charAt(i) >= '\u0400' && name.charAt(i) <= '\u04FF';
      ukrainian |= "\u0456\u0457\u0454\u0491".indexOf(Character.toLowerCase(name.charAt(i))) >= 0;
    }
    return cyrillic ? of(cyrillic(LookAlikes.settled(cut(name)), ukrainian)) : of(name);
  }

  private static String cyrillic(String name, boolean ukrainian) {
    StringBuilder latin = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int letter = LETTERS.indexOf(Character.toLowerCase(c));
      boolean adjective = endsWord(name, i + 2) && endsAsAdjective(name, i);
      if (letter < 0) {
        latin.append(c);
      } else if (adjective) {
        latin.append('y');
        i++;
      } else {
        String written = (ukrainian ? UKRAINIAN : RUSSIAN)[letter];
        boolean upper = Character.isUpperCase(c) && !written.isEmpty();
        latin.append(
            upper ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written);
      }
    }
    return latin.toString();
  }

  private static boolean endsAsAdjective(String name, int at) {
    return at > 0
        && at + 1 < name.length()
        && (name.charAt(at) == '\u0438' || name.charAt(at) == '\u044B')
        && name.charAt(at + 1) == '\u0439';
  }

  private static boolean endsWord(String name, int at) {
    return at >= name.length() || !Character.isLetter(name.charAt(at));
  }

  /** A lower-case slug of Latin letters, digits and hyphens; empty when the name has none. */
  public static String slug(String name) {
    String latin = inPress(name).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length() && slug.length() < LONGEST_SLUG; i++) {
      char c = latin.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (c != '\''
          && c != '`'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
