package org.khabar.find.time;

import org.khabar.rules.Unit;

/** The words of putting something off to a day: postponed to Monday, auf Montag verschoben. */
public final class Postponement {
  private Postponement() {}

  /** Whether a word says that something is put off. */
  public static boolean isTold(Unit verb) {
    return verb.means("status.postponed") || verb.means("event.postpone");
  }

  /** Whether the day to which something is put off may stand behind a word: to, на, auf. */
  public static boolean leadsToDay(Unit unit) {
    return unit.means("gram.to") || unit.means("gram.until") || unit.means("gram.to-day");
  }
}
