package org.khabar.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one rule over units known to match, and tells where its named parts stand (Pike 1987). */
final class CaptureMachine {
  private final Program program;
  private final AtomIndex atoms;
  private final List<String> names;

  CaptureMachine(Program program, AtomIndex atoms) {
    this.program = program;
    this.atoms = atoms;
    this.names = program.captureNames();
  }

  private record Thread(int pc, int[] saved) {}

  /** Captures of {@code rule} over {@code symbols[from, to)}, earlier choices preferred. */
  Map<String, IndexRange> run(int rule, int[] symbols, int from, int to) {
    int[] none = new int[2 * names.size()];
    Arrays.fill(none, -1);
    List<Thread> threads = new ArrayList<>();
    int start = program.start(rule);
    add(threads, new BitSet(), start, start, none, from);
    for (int at = from; at < to; at++) {
      List<Thread> next = new ArrayList<>();
      BitSet seen = new BitSet();
      for (Thread thread : threads) {
        if (program.step(thread.pc()) instanceof Program.Step.Test test
            && atoms.fits(symbols[at], test.atom())) {
          add(next, seen, start, thread.pc() + 1, thread.saved(), at + 1);
        }
      }
      threads = next;
    }
    for (Thread thread : threads) {
      if (program.step(thread.pc()) instanceof Program.Step.Match) {
        return named(thread.saved());
      }
    }
    throw new IllegalStateException("the automata disagree on rule " + rule);
  }

  /** Adds a thread at {@code pc}; {@code seen} holds places of the rule counted from its start. */
  private void add(List<Thread> threads, BitSet seen, int start, int pc, int[] saved, int at) {
    if (seen.get(pc - start)) {
      return;
    }
    seen.set(pc - start);
    switch (program.step(pc)) {
      case Program.Step.Split split -> {
        add(threads, seen, start, split.first(), saved, at);
        add(threads, seen, start, split.second(), saved, at);
      }
      case Program.Step.Jump jump -> add(threads, seen, start, jump.to(), saved, at);
      case Program.Step.Save save -> {
        int[] copy = saved.clone();
        copy[save.slot()] = at;
        add(threads, seen, start, pc + 1, copy, at);
      }
      case Program.Step.Test test -> threads.add(new Thread(pc, saved));
      case Program.Step.Match match -> threads.add(new Thread(pc, saved));
    }
  }

  private Map<String, IndexRange> named(int[] saved) {
    Map<String, IndexRange> captures = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (saved[2 * i] >= 0 && saved[2 * i + 1] > saved[2 * i]) {
        captures.put(names.get(i), new IndexRange(saved[2 * i], saved[2 * i + 1]));
      }
    }
    return captures;
  }
}
