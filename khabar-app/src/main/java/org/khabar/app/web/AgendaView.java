package org.khabar.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.AgendaItem;
import org.khabar.model.Encounter;
import org.khabar.model.Slot;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

/** Something ahead, with what it is, who tells of it and where they differ. */
final class AgendaView {
  private AgendaView() {}

  static Map<String, Object> of(AgendaItem item, Story story, Wording wording, Sources sources) {
    Map<String, Object> view = new HashMap<>();
    view.put("what", what(item, story));
    view.put("when", Wording.date(item.date()));
    view.put("place", wording.name(item.place()));
    view.put("status", Wording.code(item.status()));
    Optional<Encounter> encounter = encounter(item, story);
    view.put(
        "sources",
        String.join(
            ", ",
            encounter.stream()
                .flatMap(e -> e.reports().keySet().stream())
                .map(sources::name)
                .distinct()
                .toList()));
    view.put("differences", encounter.map(e -> differences(e, sources)).orElse(List.of()));
    return view;
  }

  static Optional<Encounter> encounter(AgendaItem item, Story story) {
    return story.encounters().stream().filter(e -> e.id().equals(item.encounter())).findFirst();
  }

  static String what(AgendaItem item, Story story) {
    return encounter(item, story).map(Encounter::what).orElse(item.encounter());
  }

  /** What the accounts of an encounter ahead contradict one another in, a sentence each. */
  static List<String> differences(Encounter encounter, Sources sources) {
    return Stream.of(Slot.DATE, Slot.PLACE, Slot.PARTICIPANTS, Slot.STATUS)
        .flatMap(slot -> Stream.ofNullable(encounter.agreement().get(slot)))
        .filter(judgement -> judgement.verdict() == Verdict.CONTRADICT)
        .map(judgement -> sources.named(judgement.why()))
        .toList();
  }
}
