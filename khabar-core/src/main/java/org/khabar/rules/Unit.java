package org.khabar.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.text.Analyses;
import org.khabar.text.Analysis;
import org.khabar.text.Token;
import org.khabar.text.TokenKind;

/**
 * A token, or tokens already recognised as one thing. Immutable; equal in all that it is told by.
 */
public final class Unit {
  private final Span span;
  private final String surface;
  private final String key;
  private final TokenKind kind;
  private final Analyses analyses;
  private final Set<String> labels;
  private final Optional<Object> value;
  private final @Nullable WordForm form;

  /**
   * A unit.
   *
   * @param span the words in the article
   * @param surface the text as written
   * @param key normalised text
   * @param kind of its first token
   * @param analyses every reading of it
   * @param labels what it has been recognised as: PER, GPE, TIME, NUM, PARTY, …
   * @param value what a finder made of it: a mention, a time, a number
   */
  public Unit(
      Span span,
      String surface,
      String key,
      TokenKind kind,
      Collection<Analysis> analyses,
      Set<String> labels,
      Optional<Object> value) {
    this(span, surface, key, kind, Analyses.of(analyses), Set.copyOf(labels), value, null);
  }

  private Unit(
      Span span,
      String surface,
      String key,
      TokenKind kind,
      Analyses analyses,
      Set<String> labels,
      Optional<Object> value,
      @Nullable WordForm form) {
    this.span = span;
    this.surface = surface;
    this.key = key;
    this.kind = kind;
    this.analyses = analyses;
    this.labels = labels;
    this.value = value;
    this.form = form;
  }

  public static Unit of(Token token, Collection<Analysis> analyses) {
    return new Unit(
        token.span(),
        token.surface(),
        token.key(),
        token.kind(),
        analyses,
        Set.of(),
        Optional.empty());
  }

  /** The words in the article. */
  public Span span() {
    return span;
  }

  /** The text as written. */
  public String surface() {
    return surface;
  }

  /** Normalised text. */
  public String key() {
    return key;
  }

  /** The kind of its first token. */
  public TokenKind kind() {
    return kind;
  }

  /** Every reading of it. */
  public Analyses analyses() {
    return analyses;
  }

  /** What it has been recognised as: PER, GPE, TIME, NUM, PARTY, … */
  public Set<String> labels() {
    return labels;
  }

  /** What a finder made of it: a mention, a time, a number. */
  public Optional<Object> value() {
    return value;
  }

  /** What memos of words know it by; null when it is more than a word, or none was given to it. */
  @Nullable WordForm form() {
    return form;
  }

  public boolean is(String label) {
    return labels.contains(label);
  }

  /** Whether some reading of it has the concept or one below it. */
  public boolean means(String concept) {
    return analyses.mean(concept);
  }

  /** Whether some reading of it is of a word class. */
  public boolean isOf(String wordClass) {
    return analyses.areOf(wordClass);
  }

  /** Whether some reading of it passes a test. */
  public boolean any(Predicate<Analysis> test) {
    for (int i = 0; i < analyses.size(); i++) {
      if (test.test(analyses.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether every reading of it passes a test; true when it has none. */
  public boolean all(Predicate<Analysis> test) {
    for (int i = 0; i < analyses.size(); i++) {
      if (!test.test(analyses.get(i))) {
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
    if (!isCapitalised()) {
      return false;
    }
    for (int i = 0; i < surface.length(); i++) {
      if (Character.isLowerCase(surface.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  /** The value, when it is of type {@code type}. */
  public <T> Optional<T> value(Class<T> type) {
    Object made = value.orElse(null);
    return type.isInstance(made) ? Optional.of(type.cast(made)) : Optional.empty();
  }

  /** This unit with a label more. */
  public Unit withLabel(String label) {
    Set<String> more = new HashSet<>(labels);
    more.add(label);
    return new Unit(span, surface, key, kind, analyses, more, value);
  }

  /** This unit with other readings. */
  public Unit withAnalyses(Collection<Analysis> readings) {
    return analyses.equals(readings)
        ? this
        : new Unit(span, surface, key, kind, readings, labels, value);
  }

  /** This unit with another value. */
  public Unit withValue(Object made) {
    return new Unit(span, surface, key, kind, analyses, labels, Optional.of(made));
  }

  /** The same unit, known for something else: {@code label} instead of its labels. */
  public Unit relabelled(String label, Object made) {
    return new Unit(span, surface, key, kind, analyses, Set.of(label), Optional.of(made));
  }

  /** The same word at another place. */
  Unit at(Span place) {
    return new Unit(place, surface, key, kind, analyses, labels, value, form);
  }

  /** The same unit, known to memos by its form. */
  Unit with(@Nullable WordForm known) {
    return new Unit(span, surface, key, kind, analyses, labels, value, known);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit
        && span.equals(unit.span)
        && surface.equals(unit.surface)
        && key.equals(unit.key)
        && kind == unit.kind
        && analyses.equals(unit.analyses)
        && labels.equals(unit.labels)
        && value.equals(unit.value);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + surface.hashCode();
  }

  @Override
  public String toString() {
    return surface + labels + "@" + span.start();
  }
}
