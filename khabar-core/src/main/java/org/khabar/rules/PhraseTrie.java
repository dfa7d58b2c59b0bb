package org.khabar.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Phrases of one or more words with what they stand for, found in one walk over the units.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
  private static final int FEWEST_BITS = 1 << 10;

  /** Bits for each word that begins a phrase. */
  private static final int BITS = 8;

  /** Room for the three words that most nodes with more than one have behind them. */
  private static final int FEW = 4;

  /**
   * What has been read so far. Most nodes have one value and nothing behind them, or one word: half
   * a million hash maps for all languages would be more than the names themselves. Words are kept
   * once for all tries, since most names are spelt alike in several languages.
   */
  private static final class Node<T> {
    private Map<String, Node<T>> next = Map.of();
    private List<T> values = List.of();

    Node<T> child(String word) {
      Node<T> child = next.get(word);
      if (child == null) {
        child = new Node<>();
        String kept = word.intern();
        if (next.isEmpty()) {
          next = Map.of(kept, child);
        } else {
          next = next.size() == 1 ? few(next) : next;
          next.put(kept, child);
        }
      }
      return child;
    }

    private static <T> Map<String, Node<T>> few(Map<String, Node<T>> one) {
      Map<String, Node<T>> several = new HashMap<>(FEW);
      several.putAll(one);
      return several;
    }

    void add(T value) {
      if (values.isEmpty()) {
        values = List.of(value);
      } else if (!values.contains(value)) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        values = List.copyOf(more);
      }
    }
  }

  /** A phrase found at {@code units[from, to)}. */
  public record Hit<T>(int from, int to, List<T> values) {}

  /**
   * Where phrases begin whose first word has one of some keys: worth keeping, since most words
   * begin no phrase and stand in every text. Holds until the next phrase is added.
   */
  public static final class Beginning<T> {
    private final List<Node<T>> nodes;

    private Beginning(List<Node<T>> nodes) {
      this.nodes = nodes;
    }

    /** Whether no phrase begins with the word. */
    public boolean isEmpty() {
      return nodes.isEmpty();
    }
  }

  private final Node<T> root = new Node<>();

  /**
   * A bit for each word that begins a phrase, by its hash: most words begin none, and this much
   * fits where the processor finds it at once.
   */
  private long[] beginnings = new long[FEWEST_BITS / Long.SIZE];

  /** Adds a phrase by the keys of its words. */
  public void add(List<String> words, T value) {
    if (!words.isEmpty()) {
      begin(words.getFirst());
    }
    Node<T> node = root;
    for (String word : words) {
      node = node.child(word);
    }
    node.add(value);
  }

  private void begin(String word) {
    if (root.next.size() * BITS > beginnings.length * Long.SIZE) {
      beginnings = new long[2 * beginnings.length];
      root.next.keySet().forEach(this::note);
    }
    note(word);
  }

  private void note(String word) {
    int bit = bit(word);
    beginnings[bit >>> 6] |= 1L << bit;
  }

  private int bit(String word) {
    return word.hashCode() * 0x9E3779B9 >>> 6 & beginnings.length * Long.SIZE - 1;
  }

  /** Whether phrases may begin with a word; of most words that begin none it says so. */
  private boolean mayBegin(String word) {
    int bit = bit(word);
    return (beginnings[bit >>> 6] & 1L << bit) != 0;
  }

  /** What exactly these words stand for; empty when they are no phrase. */
  public List<T> get(List<String> words) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.get(word);
      if (node == null) {
        return List.of();
      }
    }
    return node.values;
  }

  /**
   * All phrases that begin at a unit, shortest first.
   *
   * @param keys every key that a unit can be looked up by; the position is that in {@code units}
   */
  public List<Hit<T>> at(List<Unit> units, int from, BiFunction<Unit, Integer, List<String>> keys) {
    return at(units, from, beginning(keys.apply(units.get(from), 0)), keys);
  }

  /** As above, where it is known already what begins with the first word. */
  public List<Hit<T>> at(
      List<Unit> units,
      int from,
      Beginning<T> beginning,
      BiFunction<Unit, Integer, List<String>> keys) {
    List<Node<T>> nodes = beginning.nodes;
    if (nodes.isEmpty()) {
      return List.of();
    }
    List<Hit<T>> hits = addHits(nodes, from, from + 1, List.of());
    for (int at = from + 1; at < units.size() && goOn(nodes); at++) {
      nodes = next(nodes, keys.apply(units.get(at), at - from));
      hits = addHits(nodes, from, at + 1, hits);
    }
    return hits;
  }

  private static <T> boolean goOn(List<Node<T>> nodes) {
    for (Node<T> node : nodes) {
      if (!node.next.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static <T> List<Node<T>> next(List<Node<T>> nodes, List<String> keys) {
    List<Node<T>> next = List.of();
    for (String key : keys) {
      for (Node<T> node : nodes) {
        Node<T> child = node.next.get(key);
        if (child != null && !next.contains(child)) {
          next = next.isEmpty() ? new ArrayList<>(2) : next;
          next.add(child);
        }
      }
    }
    return next;
  }

  /**
   * Where the phrases begin that have a word first.
   *
   * @param keys every key that the word can be looked up by
   */
  public Beginning<T> beginning(List<String> keys) {
    List<Node<T>> nodes = List.of();
    for (String key : keys) {
      Node<T> child = mayBegin(key) ? root.next.get(key) : null;
      if (child != null && !nodes.contains(child)) {
        nodes = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
        nodes.add(child);
      }
    }
    return new Beginning<>(nodes);
  }

  /** The hits so far and those that end here: most words end none. */
  private static <T> List<Hit<T>> addHits(
      List<Node<T>> nodes, int from, int to, List<Hit<T>> hits) {
    List<Hit<T>> more = hits;
    for (Node<T> node : nodes) {
      if (!node.values.isEmpty()) {
        more = more.isEmpty() ? new ArrayList<>(2) : more;
        more.add(new Hit<>(from, to, node.values));
      }
    }
    return more;
  }
}
