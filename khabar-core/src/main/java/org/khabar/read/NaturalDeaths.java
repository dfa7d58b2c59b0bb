package org.khabar.read;

import java.util.List;
import org.khabar.rules.Unit;

/** Deaths that nobody brought about: of an illness, in an accident, at a great age. */
final class NaturalDeaths {
  private static final List<String> CAUSES =
      List.of(
          "topic.accident",
          "topic.disease",
          "topic.fire",
          "topic.flood",
          "topic.earthquake",
          "topic.storm",
          "topic.cholera",
          "notion.fall",
          "event.disaster");

  private static final List<String> VIOLENCE =
      List.of(
          "event.attack",
          "topic.missile",
          "topic.drone",
          "topic.weapons",
          "topic.ammunition",
          "unit.bomb",
          "unit.shell");

  private NaturalDeaths() {}

  /** Whether a deed is that somebody died or was hurt, and its sentence tells of such a cause. */
  static boolean isOne(List<Unit> units, FrameMatch match) {
    boolean nobody = // "12 people were killed in a flood"
        match.reading().wordClass().equals("verb")
            && (match.reading().isA("event.kill") || match.reading().isA("event.wound"))
            && match.all("actor").isEmpty();
    boolean suffered =
        match.reading().isA("event.kill.die")
            || match.reading().isA("event.wound.suffer")
            || nobody;
    boolean attacked =
        units.stream()
            .anyMatch(u -> u != units.get(match.cue()) && VIOLENCE.stream().anyMatch(u::means));
    boolean caused = units.stream().anyMatch(u -> CAUSES.stream().anyMatch(u::means));
    return suffered && !attacked && (caused || tellsAge(units, match.cue()));
  }

  /** "A los 84 años", "à 84 ans": years behind "at", an article between or not. */
  private static boolean tellsAge(List<Unit> units, int cue) {
    for (int at = cue + 2; at < units.size(); at++) {
      int article = units.get(at - 1).isOf("det") ? at - 2 : at - 1;
      boolean years =
          units.get(at).is("DURATION")
              || units.get(at).is("NUM")
                  && at + 1 < units.size()
                  && units.get(at + 1).means("time.unit.year");
      if (years && article > cue && units.get(article).means("gram.at")) {
        return true;
      }
    }
    return false;
  }
}
