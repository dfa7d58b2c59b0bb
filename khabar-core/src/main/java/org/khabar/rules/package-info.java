/**
 * The engine that runs rules: units, token patterns as one automaton, frames' atoms.
 *
 * <p>A {@link org.khabar.rules.Unit} is a token or something already recognised as one thing (a
 * name, a time, a phrase). {@link org.khabar.rules.PatternSet} holds all patterns of one layer of a
 * language as one automaton: a lazily built DFA (Thompson 1968, as in RE2) finds where matches
 * begin and end, and a Pike-style machine fills the captures of the winner.
 */
@NullMarked
package org.khabar.rules;

import org.jspecify.annotations.NullMarked;
