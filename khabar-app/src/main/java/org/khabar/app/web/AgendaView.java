package org.khabar.app.web;

import java.util.Map;
import org.khabar.model.AgendaItem;
import org.khabar.model.Encounter;
import org.khabar.model.Story;

/** Something ahead, with what it is. */
final class AgendaView {
  private AgendaView() {}

  static Map<String, Object> of(AgendaItem item, Story story, Wording wording) {
    String what =
        story.encounters().stream()
            .filter(e -> e.id().equals(item.encounter()))
            .map(Encounter::what)
            .findFirst()
            .orElse(item.encounter());
    return Map.of(
        "what", what,
        "when", Wording.date(item.date()),
        "place", wording.name(item.place()),
        "status", Wording.code(item.status()));
  }
}
