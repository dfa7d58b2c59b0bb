package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.khabar.model.ClaimChange;
import org.khabar.model.Span;

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

  /** What is left: claims that only the version after has came, those only before it went. */
  List<ClaimChange> rest(
      ClaimChange.Kind what, Function<T, String> gist, Function<T, Span> sentence) {
    List<ClaimChange> rest = new ArrayList<>();
    after.forEach(c -> rest.add(ClaimChange.came(what, gist.apply(c), sentence.apply(c))));
    before.forEach(c -> rest.add(ClaimChange.went(what, gist.apply(c), sentence.apply(c))));
    return rest;
  }
}
