package org.khabar.find.time;

import java.util.List;
import org.khabar.model.TimeMention;
import org.khabar.rules.Unit;

/**
 * The times of a sentence.
 *
 * @param units the sentence with one unit for each time: label {@code TIME}, {@code DURATION} or
 *     {@code SET}, value a {@link TimeMention}
 * @param mentions in text order; coordinated times (9 and 12 January) are one unit but a mention
 *     each
 * @param next the context in which the next sentence stands
 * @param impossible the words of dates that no calendar has: 31 February
 */
public record TimeReading(
    List<Unit> units, List<TimeMention> mentions, TimeContext next, List<String> impossible) {
  public TimeReading {
    units = List.copyOf(units);
    mentions = List.copyOf(mentions);
    impossible = List.copyOf(impossible);
  }
}
