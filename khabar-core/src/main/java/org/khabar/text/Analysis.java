package org.khabar.text;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Clitic;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Lexeme;

/**
 * One way to read a word or phrase.
 *
 * @param lexeme the dictionary word; of a guessed one the lemma is the form and the concept empty
 * @param features what the form says: tense, subject, number, …
 * @param start characters of the key before the word itself (clitics written on to it)
 * @param end characters of the key up to the end of the word itself
 * @param before the clitics in front of it, in order
 */
public record Analysis(
    Lexeme lexeme, Map<String, String> features, int start, int end, List<Clitic> before) {
  public Analysis {
    before = List.copyOf(before);
    features = Map.copyOf(features);
  }

  public String wordClass() {
    return lexeme.wordClass();
  }

  public String concept() {
    return lexeme.concept();
  }

  /** Whether the concept is {@code ancestor} or one below it. */
  public boolean isA(String ancestor) {
    return Concept.isA(lexeme.concept(), ancestor);
  }

  /**
   * Whether it tells of nobody and of no deed: it has no concept, or that of an everyday notion,
   * such as names are made of (the Green Coast Party).
   */
  public boolean isEveryday() {
    return concept().isEmpty() || isA("notion");
  }

  public boolean has(String feature, String value) {
    return value.equals(features.get(feature));
  }
}
