package org.khabar.extract;

/** Tells the language of a text. */
public interface LanguageIdentifier {
  /**
   * The language that most of {@code text} is written in.
   *
   * @return a BCP 47 code, {@code und} when there is too little to go by
   */
  String identify(String text);
}
