package org.khabar.find.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.text.LookAlikes;

/** Writes names in Latin letters. */
public final class Latin {
  private static final int LONGEST_SLUG = 80;

  /** Characters of a name that are looked at; what is longer is no name. */
  private static final int LONGEST_NAME = 400;

  private static final int REMEMBERED = 20_000;

  private Latin() {}

  private static final class Holder {
    private static final Transliterator TO_LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
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
    if (known == null) {
      synchronized (Holder.TO_LATIN) {
        known = Holder.TO_LATIN.transliterate(name);
      }
      if (Holder.KNOWN.size() < REMEMBERED) {
        Holder.KNOWN.put(name, known);
      }
    }
    return known;
  }

  /** A lower-case slug of Latin letters, digits and hyphens; empty when the name has none. */
  public static String slug(String name) {
    String latin = of(name).toLowerCase(Locale.ROOT);
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
