package org.khabar.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.Analysis;

/**
 * Tells which of a set of atoms a unit fits, without trying all of them: atoms are filed under the
 * word, concept, class or label that they need. Equal answers are one number, a symbol.
 */
final class AtomIndex {
  private final List<Atom> atoms;
  private final Map<String, List<Integer>> byNeed = new HashMap<>();
  private final List<Integer> always = new ArrayList<>();
  private final Map<BitSet, Integer> symbols = new HashMap<>();
  private final List<BitSet> answers = new ArrayList<>();

  AtomIndex(List<Atom> atoms) {
    this.atoms = atoms;
    for (int i = 0; i < atoms.size(); i++) {
      String need = need(atoms.get(i));
      if (need.isEmpty()) {
        always.add(i);
      } else {
        byNeed.computeIfAbsent(need, k -> new ArrayList<>()).add(i);
      }
    }
  }

  private static String need(Atom atom) {
    return switch (atom) {
      case Atom.Word word -> "w" + word.key();
      case Atom.Labelled labelled -> "l" + labelled.label();
      case Atom.Analysed analysed ->
          !analysed.concept().isEmpty()
              ? "c" + analysed.concept()
              : analysed.wordClass().isEmpty() ? "" : "k" + analysed.wordClass();
      case Atom.Any any -> "";
      case Atom.Not not -> "";
      case Atom.Either either -> "";
      case Atom.Shaped shaped -> "";
    };
  }

  /** The symbol of a unit: the same number for all units that fit the same atoms. */
  int symbol(Unit unit) {
    BitSet fitting = new BitSet(atoms.size());
    for (int atom : always) {
      set(fitting, atom, unit);
    }
    file("w" + unit.key(), fitting, unit);
    for (String label : unit.labels()) {
      file("l" + label, fitting, unit);
    }
    for (Analysis analysis : unit.analyses()) {
      file("k" + analysis.wordClass(), fitting, unit);
      String concept = analysis.concept();
      for (int end = concept.length(); end > 0; end = concept.lastIndexOf('.', end - 1)) {
        file("c" + concept.substring(0, end), fitting, unit);
      }
    }
    synchronized (symbols) {
      Integer known = symbols.get(fitting);
      if (known == null) {
        known = answers.size();
        symbols.put(fitting, known);
        answers.add(fitting);
      }
      return known;
    }
  }

  boolean fits(int symbol, int atom) {
    synchronized (symbols) {
      return answers.get(symbol).get(atom);
    }
  }

  private void file(String need, BitSet fitting, Unit unit) {
    List<Integer> filed = byNeed.get(need);
    if (filed != null) {
      for (int atom : filed) {
        set(fitting, atom, unit);
      }
    }
  }

  private void set(BitSet fitting, int atom, Unit unit) {
    if (!fitting.get(atom) && atoms.get(atom).fits(unit)) {
      fitting.set(atom);
    }
  }
}
