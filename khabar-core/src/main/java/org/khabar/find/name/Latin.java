package org.khabar.find.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Writes names in Latin letters. */
public final class Latin {
  private static final int LONGEST_SLUG = 80;

  private Latin() {}

  private static final class Holder {
    private static final Transliterator TO_LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** The name in ASCII Latin letters; of a script without vowels, without vowels. */
  public static String of(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7f) {
        synchronized (Holder.TO_LATIN) {
          return Holder.TO_LATIN.transliterate(name);
        }
      }
    }
    return name;
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
