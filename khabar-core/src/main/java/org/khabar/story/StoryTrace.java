package org.khabar.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A story as a {@link StoryIndex} keeps it: what it is about, as far as later chapters are joined
 * to it by that.
 *
 * @param chapters numbers of its chapters, in the order in which they joined
 * @param articles how many articles its evidence is of
 * @param sides its parties, with the articles that each would fill by itself, in hundredths
 * @param names its heaviest names, packed
 * @param matter its heaviest concepts, packed
 * @param leads the latest of its encounters
 * @param first earliest day of its articles
 * @param last latest day of its articles
 */
public record StoryTrace(
    int number,
    List<Integer> chapters,
    int articles,
    Map<String, Integer> sides,
    byte[] names,
    byte[] matter,
    List<Lead> leads,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  public StoryTrace {
    chapters = List.copyOf(chapters);
    sides = Map.copyOf(sides);
    leads = List.copyOf(leads);
  }
}
