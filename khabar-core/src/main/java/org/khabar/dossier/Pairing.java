package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleBiFunction;

/** Pairs what two versions of an article claim, each claim with one of the other at the most. */
final class Pairing<T> {
  /** Claims of the other version that one is held against, from where the last pair stood on. */
  private static final int COMPARED = 64;

  private final List<T> before;
  private final List<T> after;

  Pairing(List<T> before, List<T> after) {
    this.before = new ArrayList<>(before);
    this.after = new ArrayList<>(after);
  }

  /**
   * Takes out pairs of what is most alike.
   *
   * @param likeness of a claim before and one after
   * @param least how alike they must be
   */
  void match(ToDoubleBiFunction<T, T> likeness, double least, BiConsumer<T, T> pair) {
    List<T> open = new ArrayList<>();
    for (T one : before) {
      int best = -1;
      double most = least;
      for (int i = 0; i < Math.min(COMPARED, after.size()); i++) {
        double like = likeness.applyAsDouble(one, after.get(i));
        if (like > most || like == most && best < 0) {
          best = i;
          most = like;
        }
      }
      if (best < 0) {
        open.add(one);
      } else {
        pair.accept(one, after.remove(best));
      }
    }
    before.clear();
    before.addAll(open);
  }

  /** What is left that only the version after has. */
  List<T> came() {
    return after;
  }

  /** What is left that only the version before has. */
  List<T> went() {
    return before;
  }
}
