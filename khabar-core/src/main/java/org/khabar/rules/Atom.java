package org.khabar.rules;

import java.util.List;
import java.util.Map;
import org.khabar.text.Analysis;

/** A test of one unit; the syntax is in {@code docs/rules.md}. */
public sealed interface Atom {
  boolean fits(Unit unit);

  /** The unit's key is {@code key}. */
  record Word(String key) implements Atom {
    @Override
    public boolean fits(Unit unit) {
      return unit.key().equals(key);
    }
  }

  /** Any unit. */
  record Any() implements Atom {
    @Override
    public boolean fits(Unit unit) {
      return true;
    }
  }

  /** A unit that does not fit {@code atom}. */
  record Not(Atom atom) implements Atom {
    @Override
    public boolean fits(Unit unit) {
      return !atom.fits(unit);
    }
  }

  /** A unit that fits one of {@code atoms}. */
  record Either(List<Atom> atoms) implements Atom {
    @Override
    public boolean fits(Unit unit) {
      for (int i = 0; i < atoms.size(); i++) {
        if (atoms.get(i).fits(unit)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A unit recognised as {@code label}. */
  record Labelled(String label) implements Atom {
    @Override
    public boolean fits(Unit unit) {
      return unit.is(label);
    }
  }

  /**
   * A unit that has one analysis with all of this.
   *
   * @param concept concept or ancestor, empty for any
   * @param wordClass class, empty for any
   * @param with features it must have, {@code name=value}; {@code name=*} for any value
   * @param without features it must not have
   */
  record Analysed(
      String concept, String wordClass, Map<String, String> with, Map<String, String> without)
      implements Atom {
    @Override
    public boolean fits(Unit unit) {
      List<Analysis> readings = unit.analyses();
      for (int i = 0; i < readings.size(); i++) {
        if (fits(readings.get(i))) {
          return true;
        }
      }
      return false;
    }

    public boolean fits(Analysis analysis) {
      if (!concept.isEmpty() && !analysis.isA(concept)
          || !wordClass.isEmpty() && !wordClass.equals(analysis.wordClass())) {
        return false;
      }
      for (var feature : with.entrySet()) {
        String value = analysis.features().get(feature.getKey());
        if (value == null || !feature.getValue().equals("*") && !feature.getValue().equals(value)) {
          return false;
        }
      }
      for (var feature : without.entrySet()) {
        String value = analysis.features().get(feature.getKey());
        if (value != null && (feature.getValue().equals("*") || feature.getValue().equals(value))) {
          return false;
        }
      }
      return true;
    }
  }

  /** A unit of a shape: {@code num}, {@code year}, {@code cap}, {@code punct}, … */
  record Shaped(Shape shape, int low, int high) implements Atom {
    @Override
    public boolean fits(Unit unit) {
      return shape.fits(unit, low, high);
    }
  }

  /** The analyses of {@code unit} that this atom is about; all of them when it is about none. */
  default List<Analysis> chosen(Unit unit) {
    if (this instanceof Analysed analysed) {
      return unit.analyses().stream().filter(analysed::fits).toList();
    }
    if (this instanceof Either either) {
      for (Atom atom : either.atoms()) {
        if (atom.fits(unit)) {
          return atom.chosen(unit);
        }
      }
    }
    return unit.analyses();
  }
}
