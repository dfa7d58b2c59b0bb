package org.khabar.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Analysis;
import org.khabar.text.TokenKind;

/**
 * Tells which of a set of atoms a unit fits, without trying all of them: atoms are filed under what
 * they need, a word, concept, class, label or kind of token. Equal answers are one number, a
 * symbol.
 */
public final class AtomIndex {
  private static final int[] NONE = {};

  private static final Set<Shape> NUMERIC = Set.of(Shape.NUM, Shape.DIGITS, Shape.YEAR);
  private static final Set<Shape> MARKS =
      Set.of(Shape.PUNCT, Shape.COMMA, Shape.DASH, Shape.OPEN, Shape.CLOSE);

  private final Atom[] atoms;
  private final Map<String, int[]> byWord = new HashMap<>();
  private final Map<String, int[]> byLabel = new HashMap<>();
  private final Map<String, int[]> byClass = new HashMap<>();
  private final Map<String, int[]> byConcept = new HashMap<>();
  private int[] numeric = NONE;
  private int[] marks = NONE;
  private int[] words = NONE;
  private int[] always = NONE;

  /** Atoms of a concept and of all above it, as far as texts have asked. */
  private final Map<String, int[]> byWholeConcept = new ConcurrentHashMap<>();

  private final FormMemo<Integer> ofWords = new FormMemo<>();

  private final Map<BitSet, Integer> symbols = new ConcurrentHashMap<>();
  private volatile BitSet[] answers = new BitSet[64];

  /** The answers as lists, as far as anybody has asked. */
  private volatile int[][] listed = {};

  /** An index of atoms, which are known by their places in the list. */
  public AtomIndex(List<Atom> listed) {
    atoms = listed.toArray(new Atom[0]);
    for (int i = 0; i < atoms.length; i++) {
      file(atoms[i], i);
    }
  }

  private void file(Atom atom, int number) {
    switch (atom) {
      case Atom.Word word -> byWord.merge(word.key(), new int[] {number}, AtomIndex::joined);
      case Atom.Labelled label ->
          byLabel.merge(label.label(), new int[] {number}, AtomIndex::joined);
      case Atom.Analysed a when !a.concept().isEmpty() ->
          byConcept.merge(a.concept(), new int[] {number}, AtomIndex::joined);
      case Atom.Analysed a when !a.wordClass().isEmpty() ->
          byClass.merge(a.wordClass(), new int[] {number}, AtomIndex::joined);
      case Atom.Shaped s when NUMERIC.contains(s.shape()) ->
          numeric = joined(numeric, new int[] {number});
      case Atom.Shaped s when MARKS.contains(s.shape()) ->
          marks = joined(marks, new int[] {number});
      case Atom.Shaped s -> words = joined(words, new int[] {number});
      case Atom.Analysed a -> always = joined(always, new int[] {number});
      case Atom.Any any -> always = joined(always, new int[] {number});
      case Atom.Not not -> always = joined(always, new int[] {number});
      case Atom.Either either -> either.atoms().forEach(member -> file(member, number));
    }
  }

  private static int[] joined(int[] first, int[] second) {
    int[] all = new int[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** The symbol of a unit: the same number for all units that fit the same atoms. */
  int symbol(Unit unit) {
    Integer known = ofWords.get(unit);
    return known != null ? known : ofWords.put(unit, symbolOf(unit));
  }

  private int symbolOf(Unit unit) {
    BitSet fitting = new BitSet(atoms.length);
    test(always, fitting, unit);
    test(byWord.get(unit.key()), fitting, unit);
    for (String label : unit.labels()) {
      test(byLabel.get(label), fitting, unit);
    }
    if (unit.isPunctuation()) {
      test(marks, fitting, unit);
    } else if (unit.isWord()) {
      test(words, fitting, unit);
    }
    if (unit.kind() == TokenKind.NUMBER || unit.value().isPresent()) {
      test(numeric, fitting, unit);
    }
    List<Analysis> readings = unit.analyses();
    for (int i = 0; i < readings.size(); i++) {
      Analysis analysis = readings.get(i);
      test(byClass.get(analysis.wordClass()), fitting, unit);
      if (!analysis.concept().isEmpty()) {
        test(ofConcept(analysis.concept()), fitting, unit);
      }
    }
    Integer known = symbols.get(fitting);
    return known == null ? numbered(fitting) : known;
  }

  private int[] ofConcept(String concept) {
    int[] known = byWholeConcept.get(concept);
    if (known == null) {
      known = NONE;
      for (int end = concept.length(); end > 0; end = concept.lastIndexOf('.', end - 1)) {
        known = joined(known, byConcept.getOrDefault(concept.substring(0, end), NONE));
      }
      byWholeConcept.put(concept, known);
    }
    return known;
  }

  private synchronized int numbered(BitSet fitting) {
    Integer known = symbols.get(fitting);
    if (known == null) {
      known = symbols.size();
      BitSet[] room = answers;
      if (known == room.length) {
        room = Arrays.copyOf(room, 2 * known);
      }
      room[known] = fitting;
      answers = room; // before its number is told to anybody
      symbols.put(fitting, known);
    }
    return known;
  }

  /** The places of the atoms that a unit fits, in the order of their list. */
  public int[] fitting(Unit unit) {
    int symbol = symbol(unit);
    int[][] known = listed;
    if (symbol < known.length && known[symbol] != null) {
      return known[symbol];
    }
    int[] fitting = answers[symbol].stream().toArray();
    remember(symbol, fitting);
    return fitting;
  }

  private synchronized void remember(int symbol, int[] fitting) {
    int[][] room = listed;
    room = Arrays.copyOf(room, Math.max(room.length, symbol + 1));
    room[symbol] = fitting;
    listed = room;
  }

  boolean fits(int symbol, int atom) {
    return answers[symbol].get(atom);
  }

  private void test(int @Nullable [] filed, BitSet fitting, Unit unit) {
    if (filed != null) {
      for (int atom : filed) {
        if (!fitting.get(atom) && atoms[atom].fits(unit)) {
          fitting.set(atom);
        }
      }
    }
  }
}
