package org.khabar.rules;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the symbols read so far lead from a state: a small hash table of open addressing.
 *
 * <p>Written by one thread at a time, read without a lock: a reader that does not yet see the
 * newest entry makes the same one again.
 */
final class Transitions {
  private static final int SMALLEST = 4;

  private final int[] symbols;
  private final LazyDfa.@Nullable State[] states;
  private int size;

  Transitions() {
    this(SMALLEST);
  }

  private Transitions(int capacity) {
    symbols = new int[capacity];
    Arrays.fill(symbols, -1);
    states = new LazyDfa.@Nullable State[capacity];
  }

  LazyDfa.@Nullable State get(int symbol) {
    int last = symbols.length - 1;
    for (int i = symbol & last; ; i = i + 1 & last) {
      LazyDfa.State state = states[i];
      if (state == null || symbols[i] == symbol) {
        return state;
      }
    }
  }

  boolean isFull() {
    return 2 * (size + 1) > symbols.length;
  }

  void put(int symbol, LazyDfa.State state) {
    int last = symbols.length - 1;
    int i = symbol & last;
    while (states[i] != null) {
      if (symbols[i] == symbol) {
        return;
      }
      i = i + 1 & last;
    }
    symbols[i] = symbol;
    VarHandle.releaseFence(); // whoever sees the state sees its symbol, or none
    states[i] = state;
    size++;
  }

  /** The same with twice the room. */
  Transitions grown() {
    Transitions grown = new Transitions(2 * symbols.length);
    for (int i = 0; i < symbols.length; i++) {
      LazyDfa.State state = states[i];
      if (state != null) {
        grown.put(symbols[i], state);
      }
    }
    return grown;
  }
}
