package org.khabar.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A deterministic automaton over symbols, built as far as texts ask for it. */
final class LazyDfa {
  private static final int MOST_STATES = 20_000;

  /** A set of places in the program, with the rules that have matched there. */
  static final class State {
    private final int[] places;
    private final int[] matched;

    private volatile Transitions next = new Transitions();

    State(int[] places, int[] matched) {
      this.places = places;
      this.matched = matched;
    }

    boolean dead() {
      return places.length == 0;
    }

    int[] matched() {
      return matched;
    }

    private synchronized void learn(int symbol, State state) {
      Transitions known = next;
      if (known.isFull()) {
        known = known.grown();
        next = known;
      }
      known.put(symbol, state);
    }

    private synchronized void forget() {
      next = new Transitions();
    }
  }

  private final Program program;
  private final AtomIndex atoms;
  private final State start;
  private final Map<List<Integer>, State> states = new ConcurrentHashMap<>();

  LazyDfa(Program program, AtomIndex atoms, int rules) {
    this.program = program;
    this.atoms = atoms;
    TreeSet<Integer> open = new TreeSet<>();
    for (int rule = 0; rule < rules; rule++) {
      close(program.start(rule), open);
    }
    start = state(open);
  }

  State start() {
    return start;
  }

  State next(State from, int symbol) {
    State known = from.next.get(symbol);
    if (known == null) {
      TreeSet<Integer> open = new TreeSet<>();
      for (int pc : from.places) {
        if (atoms.fits(symbol, ((Program.Step.Test) program.step(pc)).atom())) {
          close(pc + 1, open);
        }
      }
      known = state(open);
      from.learn(symbol, known);
    }
    return known;
  }

  /** A set of places that needs no unit to be reached from {@code pc}. */
  private void close(int pc, TreeSet<Integer> open) {
    Deque<Integer> todo = new ArrayDeque<>();
    todo.push(pc);
    while (!todo.isEmpty()) {
      int place = todo.pop();
      if (open.add(place)) {
        switch (program.step(place)) {
          case Program.Step.Split split -> {
            todo.push(split.first());
            todo.push(split.second());
          }
          case Program.Step.Jump jump -> todo.push(jump.to());
          case Program.Step.Save save -> todo.push(place + 1);
          case Program.Step.Test test -> {}
          case Program.Step.Match match -> {}
        }
      }
    }
  }

  private State state(TreeSet<Integer> open) {
    List<Integer> key = new ArrayList<>();
    List<Integer> rules = new ArrayList<>();
    for (int pc : open) {
      if (program.step(pc) instanceof Program.Step.Test) {
        key.add(pc);
      } else if (program.step(pc) instanceof Program.Step.Match match) {
        key.add(-1 - match.rule());
        rules.add(match.rule());
      }
    }
    if (states.size() > MOST_STATES) {
      states.clear(); // the old ones go on working and are forgotten with their texts
      start.forget();
    }
    return states.computeIfAbsent(
        key,
        k ->
            new State(
                k.stream().mapToInt(Integer::intValue).filter(pc -> pc >= 0).toArray(),
                rules.stream().mapToInt(Integer::intValue).toArray()));
  }
}
