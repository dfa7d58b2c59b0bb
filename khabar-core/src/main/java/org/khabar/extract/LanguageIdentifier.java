package org.khabar.extract;

import java.util.Optional;

/** Tells the language of a text. */
public interface LanguageIdentifier {
  /**
   * The language that most of {@code text} is written in.
   *
   * @return a BCP 47 code, {@code und} when there is too little to go by
   */
  String identify(String text);

  /**
   * The language that {@code text} is clearly written in. Asked of every paragraph, so it must be
   * quick.
   *
   * @return a BCP 47 code, absent when there is any doubt
   */
  default Optional<String> findClear(String text) {
    return Optional.empty();
  }

  /**
   * Whether {@code text} is surely in {@code language}, so that it need not be asked which language
   * it is in. No is always a right answer.
   */
  default boolean surely(String text, String language) {
    return false;
  }

  /**
   * Whether the two are so close that an article in one is not thought to pass into the other.
   *
   * @param language BCP 47 code
   * @param other BCP 47 code
   */
  default boolean close(String language, String other) {
    return language.equals(other);
  }
}
