package org.khabar.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.khabar.knowledge.PatternRule;

/**
 * All patterns of one layer of a language, run together.
 *
 * <p>Thread-safe. Time is linear in the number of units whatever the number of patterns, as a match
 * is at most {@value #LONGEST} units long.
 */
public final class PatternSet {
  private static final int LONGEST = 48;

  private final List<PatternRule> rules;
  private final AtomIndex atoms;
  private final LazyDfa dfa;
  private final CaptureMachine captures;
  private final Firings firings;

  /**
   * Compiles patterns.
   *
   * @throws IllegalArgumentException naming the rule whose pattern has a fault
   */
  public PatternSet(List<PatternRule> rules) {
    this(rules, Firings.NONE);
  }

  /**
   * Compiles patterns.
   *
   * @param firings is told whose matches are taken
   * @throws IllegalArgumentException naming the rule whose pattern has a fault
   */
  public PatternSet(List<PatternRule> rules, Firings firings) {
    this.firings = firings;
    this.rules = List.copyOf(rules);
    Program program = new Program(this.rules);
    atoms = new AtomIndex(program.atoms());
    dfa = new LazyDfa(program, atoms, this.rules.size());
    captures = new CaptureMachine(program, atoms);
  }

  private record Candidate(int rule, int from, int to) {}

  /**
   * Matches that do not overlap, in text order: the longest first, then the higher priority, then
   * the earlier rule.
   */
  public List<PatternMatch> match(List<Unit> units) {
    if (rules.isEmpty() || units.isEmpty()) {
      return List.of();
    }
    int[] symbols = new int[units.size()];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = atoms.symbol(units.get(i));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int from = 0; from < symbols.length; from++) {
      longestAt(symbols, from, candidates);
    }
    candidates.sort(
        Comparator.<Candidate>comparingInt(c -> c.from() - c.to())
            .thenComparingInt(c -> -rules.get(c.rule()).priority())
            .thenComparingInt(Candidate::rule)
            .thenComparingInt(Candidate::from));
    BitSet taken = new BitSet(symbols.length);
    List<PatternMatch> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int next = taken.nextSetBit(candidate.from());
      if (next < 0 || next >= candidate.to()) {
        taken.set(candidate.from(), candidate.to());
        firings.fired(rules.get(candidate.rule()).id());
        matches.add(
            new PatternMatch(
                rules.get(candidate.rule()),
                candidate.from(),
                candidate.to(),
                captures.run(candidate.rule(), symbols, candidate.from(), candidate.to())));
      }
    }
    matches.sort(Comparator.comparingInt(PatternMatch::from));
    return matches;
  }

  /** Files every length at which rules match from here, each with its best rule. */
  private void longestAt(int[] symbols, int from, List<Candidate> candidates) {
    LazyDfa.State state = dfa.start();
    int limit = Math.min(symbols.length, from + LONGEST);
    for (int at = from; at < limit && !state.dead(); at++) {
      state = dfa.next(state, symbols[at]);
      int best = best(state.matched());
      if (best >= 0) {
        candidates.add(new Candidate(best, from, at + 1));
      }
    }
  }

  private int best(int[] matched) {
    int best = -1;
    for (int rule : matched) {
      if (best < 0 || rules.get(rule).priority() > rules.get(best).priority()) {
        best = rule;
      }
    }
    return best;
  }
}
