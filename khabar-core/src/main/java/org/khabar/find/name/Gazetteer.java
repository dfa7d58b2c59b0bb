package org.khabar.find.name;

import java.util.List;
import org.khabar.knowledge.Entity;

/**
 * Further names beside those of the knowledge, as many as somebody brings: millions, on disk.
 *
 * <p>Implementations are thread-safe; a walk is for one thread.
 */
public interface Gazetteer {
  /** No further names. */
  Gazetteer NONE =
      () ->
          new Walk() {
            @Override
            public boolean next(String word) {
              return false;
            }

            @Override
            public List<Entity> entities(List<String> codes) {
              return List.of();
            }
          };

  /** A walk that stands before the first word of every name. */
  Walk walk();

  /** A way through names, word by word. */
  interface Walk {
    /**
     * Goes on by a word.
     *
     * @param word its key, as {@link org.khabar.text.Normalizer} makes it
     * @return whether some name begins with the words so far; once it is false it stays so
     */
    boolean next(String word);

    /**
     * The entities whose whole name the words so far are.
     *
     * @param codes languages whose names count
     * @return the most prominent first, no more than can be told apart; empty for none
     */
    List<Entity> entities(List<String> codes);
  }
}
