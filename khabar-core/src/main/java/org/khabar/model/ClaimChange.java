package org.khabar.model;

import java.util.Optional;

/**
 * What became of one claim of an article from one version of it to the next.
 *
 * @param what kind of claim
 * @param slot of a claim that changed, the value that did: {@code title}, {@code value}, {@code
 *     quote}, {@code content}, {@code act}, {@code speaker}, or a slot of an event
 * @param gist the claim in English, as the later version has it if it has it
 * @param before the value before; absent where there was none
 * @param now the value now; absent where there is none any more
 * @param beforeSentence where it stands in the text before
 * @param nowSentence where it stands in the text now
 */
public record ClaimChange(
    Kind what,
    Change change,
    Optional<String> slot,
    String gist,
    Optional<String> before,
    Optional<String> now,
    Optional<Span> beforeSentence,
    Optional<Span> nowSentence) {
  /** Kinds of claims. */
  public enum Kind {
    TITLE,
    FIGURE,
    STATEMENT,
    EVENT
  }

  /** What can become of a claim. */
  public enum Change {
    CAME,
    WENT,
    CHANGED
  }

  /** A claim that came with the later version. */
  public static ClaimChange came(Kind what, String gist, Span sentence) {
    return new ClaimChange(
        what,
        Change.CAME,
        Optional.empty(),
        gist,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(sentence));
  }

  /** A claim that only the earlier version has. */
  public static ClaimChange went(Kind what, String gist, Span sentence) {
    return new ClaimChange(
        what,
        Change.WENT,
        Optional.empty(),
        gist,
        Optional.empty(),
        Optional.empty(),
        Optional.of(sentence),
        Optional.empty());
  }
}
