package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * Somebody or some body, as a phrase names it: "the defence minister of X, NAME".
 *
 * @param span the whole phrase
 * @param name the name in it
 * @param role role concept, empty when none is named
 * @param ranks concepts below {@code role.rank}
 * @param kinds English words for what kind of role it is: a <i>customs</i> official
 * @param bodies entity ids of what the role belongs to, as told
 * @param plural whether it means several
 * @param definite whether its article says that it is known or the only one: "the prosecutor"
 * @param anaphoric whether it points back: "that minister", "he"
 * @param back {@code country}, {@code owner} ("his lawyer") or the noun of a body when it is of one
 *     told of before ("of that country", "the society"), else empty
 * @param pronoun {@code person}, {@code several}, {@code member} ("one of them") or {@code thing}
 *     for a pronoun, {@code sides} for those who dealt with each other and {@code states} for their
 *     countries, else empty
 * @param cases the grammatical cases that it can stand in; empty where that cannot be told
 * @param count how many {@code sides} or {@code states} there are
 * @param fresh whether its article says that nobody with a name is meant: "a resident"
 */
record Party(
    Span span,
    Optional<Mention> name,
    String role,
    List<String> ranks,
    List<String> kinds,
    List<String> bodies,
    boolean plural,
    boolean definite,
    boolean anaphoric,
    String back,
    String pronoun,
    Set<String> cases,
    int count,
    boolean fresh) {
  Party {
    ranks = List.copyOf(ranks);
    kinds = List.copyOf(kinds);
    bodies = List.copyOf(bodies);
    cases = Set.copyOf(cases);
  }

  /** The body that the role belongs to, the first if there are several. */
  Optional<String> of() {
    return bodies.stream().findFirst();
  }

  /** The same of a body that has been found out. */
  Party withBody(Optional<String> body) {
    return new Party(
        span,
        name,
        role,
        ranks,
        back.isEmpty() || body.isEmpty() ? kinds : List.of(), // "the company" is told by its name
        body.stream().toList(),
        plural,
        definite,
        anaphoric,
        back,
        pronoun,
        cases,
        count,
        fresh);
  }

  /** The same of these bodies, which its words only point back to. */
  Party withBodies(List<String> found) {
    return new Party(
        span, name, role, ranks, kinds, found, plural, definite, false, back, "", cases, count,
        fresh);
  }

  /** The same with the name of who holds the office, which ends there. */
  Party named(Mention holder, Span end) {
    return new Party(
        span.union(end),
        Optional.of(holder),
        role,
        ranks,
        kinds,
        bodies,
        plural,
        definite,
        false,
        back,
        pronoun,
        cases,
        count,
        false);
  }

  /** The same with another role. */
  Party withRole(String other) {
    return new Party(
        span, name, other, ranks, kinds, bodies, plural, definite, anaphoric, back, pronoun, cases,
        count, fresh);
  }

  /** Whether it means all who dealt with each other, or their countries. */
  boolean isSides() {
    return pronoun.equals("sides") || pronoun.equals("states");
  }

  /** Whether a party without any words of its own but the role is somebody told of. */
  boolean pointsBack() {
    return bodies().isEmpty()
        && ranks().isEmpty()
        && kinds().isEmpty()
        && (anaphoric() || definite());
  }

  /** Whether nothing but a pronoun names somebody. */
  boolean isPronoun() {
    return name.isEmpty() && role.isEmpty() && bodies.isEmpty() && back.isEmpty();
  }

  /** Whether nothing tells who is meant. */
  boolean isEmpty() {
    return name.isEmpty() && role.isEmpty() && !anaphoric && bodies.isEmpty() && back.isEmpty();
  }

  /** Somebody by nothing but a role. */
  static Party ofRole(Span span, String role) {
    return plain(span, Optional.empty(), role, Set.of());
  }

  /** Somebody or some body by nothing but a name. */
  static Party named(Mention mention, Set<String> cases) {
    return plain(mention.span(), Optional.of(mention), "", cases);
  }

  private static Party plain(Span span, Optional<Mention> name, String role, Set<String> cases) {
    return new Party(
        span, name, role, List.of(), List.of(), List.of(), false, false, false, "", "", cases, 1,
        false);
  }
}
