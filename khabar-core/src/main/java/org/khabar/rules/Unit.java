package org.khabar.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.model.Span;
import org.khabar.text.Analysis;
import org.khabar.text.Token;
import org.khabar.text.TokenKind;

/**
 * A token, or tokens already recognised as one thing.
 *
 * @param span the words in the article
 * @param surface the text as written
 * @param key normalised text
 * @param kind of its first token
 * @param analyses every reading of it
 * @param labels what it has been recognised as: PER, GPE, TIME, NUM, PARTY, …
 * @param value what a finder made of it: a mention, a time, a number
 */
public record Unit(
    Span span,
    String surface,
    String key,
    TokenKind kind,
    List<Analysis> analyses,
    Set<String> labels,
    Optional<Object> value) {
  public Unit {
    analyses = List.copyOf(analyses);
    labels = Set.copyOf(labels);
  }

  public static Unit of(Token token, List<Analysis> analyses) {
    return new Unit(
        token.span(),
        token.surface(),
        token.key(),
        token.kind(),
        analyses,
        Set.of(),
        Optional.empty());
  }

  public boolean is(String label) {
    return labels.contains(label);
  }

  /** Whether some reading of it has the concept or one below it. */
  public boolean means(String concept) {
    for (Analysis analysis : analyses) {
      if (analysis.isA(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some reading of it is of a word class. */
  public boolean isOf(String wordClass) {
    for (Analysis analysis : analyses) {
      if (analysis.wordClass().equals(wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some reading of it passes a test. */
  public boolean any(Predicate<Analysis> test) {
    for (Analysis analysis : analyses) {
      if (test.test(analysis)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every reading of it passes a test; true when it has none. */
  public boolean all(Predicate<Analysis> test) {
    for (Analysis analysis : analyses) {
      if (!test.test(analysis)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no reading of it passes a test. */
  public boolean none(Predicate<Analysis> test) {
    return !any(test);
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Whether it is a word that has not been recognised as anything. */
  public boolean isBareWord() {
    return isWord() && labels.isEmpty() && value.isEmpty();
  }

  public boolean isPunctuation() {
    return kind == TokenKind.PUNCTUATION;
  }

  /** Whether it has a capital first and small letters behind: Tiger, McDonald, but not TV. */
  public boolean isNameCased() {
    return isCapitalised() && surface.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  /** The value, when it is of type {@code type}. */
  public <T> Optional<T> value(Class<T> type) {
    return value.filter(type::isInstance).map(type::cast);
  }

  /** This unit with a label more. */
  public Unit withLabel(String label) {
    Set<String> more = new HashSet<>(labels);
    more.add(label);
    return new Unit(span, surface, key, kind, analyses, more, value);
  }

  /** This unit with readings more. */
  public Unit withAnalyses(List<Analysis> readings) {
    return new Unit(span, surface, key, kind, readings, labels, value);
  }

  /** This unit with another value. */
  public Unit withValue(Object made) {
    return new Unit(span, surface, key, kind, analyses, labels, Optional.of(made));
  }

  /** The same unit, known for something else: {@code label} instead of its labels. */
  public Unit relabelled(String label, Object made) {
    return new Unit(span, surface, key, kind, analyses, Set.of(label), Optional.of(made));
  }
}
