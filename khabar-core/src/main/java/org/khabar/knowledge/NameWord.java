package org.khabar.knowledge;

import java.util.List;

/**
 * What some words mean inside names of bodies and places.
 *
 * @param sense the same in all languages: {@code university}
 * @param kind {@link #TELLING}, {@link #WEAK} or {@link #SMALL}
 * @param words as written, of one word or several; one that ends in {@code *} takes any ending
 */
public record NameWord(String sense, String kind, List<String> words) {
  /** Tells what a body is, does or whose it is. */
  public static final String TELLING = "telling";

  /** Tells no more than that it is a body or place of a common kind; names may leave it out. */
  public static final String WEAK = "weak";

  /** Only joins other words. */
  public static final String SMALL = "small";

  public NameWord {
    words = List.copyOf(words);
  }
}
