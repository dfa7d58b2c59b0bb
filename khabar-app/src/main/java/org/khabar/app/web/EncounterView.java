package org.khabar.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Judgement;
import org.khabar.model.Slot;

/** An encounter as a table: a row a slot, a column a source. */
final class EncounterView {
  private final Wording wording;
  private final Sources sources;

  EncounterView(Wording wording, Sources sources) {
    this.wording = wording;
    this.sources = sources;
  }

  Map<String, Object> of(Encounter encounter) {
    Map<String, Object> view = new HashMap<>();
    view.put("what", encounter.what());
    view.put("status", Wording.code(encounter.status()));
    view.put("facts", facts(encounter));
    view.put(
        "sources",
        encounter.reports().keySet().stream().map(a -> Map.of("name", sources.name(a))).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    encounter.agreement().forEach((slot, judgement) -> rows.add(row(encounter, slot, judgement)));
    view.put("rows", rows);
    List<Map<String, Object>> evidence = new ArrayList<>();
    encounter.reports().forEach((id, r) -> evidence.add(sources.evidence(id, r.sentence())));
    view.put("evidence", evidence);
    return view;
  }

  private String facts(Encounter e) {
    return Stream.of(
            wording.names(e.participants()),
            Wording.date(e.date()),
            wording.name(e.place()),
            e.channel().map(Wording::code).orElse(""))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Map<String, Object> row(Encounter encounter, Slot slot, Judgement judgement) {
    List<Map<String, Object>> cells = new ArrayList<>();
    encounter.reports().values().forEach(r -> cells.add(Map.of("value", value(r, slot))));
    return Map.of(
        "slot", PageView.title(slot),
        "verdict", Wording.code(judgement.verdict()),
        "why", sources.named(judgement.why()),
        "cells", cells);
  }

  private String value(EncounterReport report, Slot slot) {
    String value =
        switch (slot) {
          case DATE -> Wording.date(report.date());
          case PLACE -> wording.name(report.place());
          case DURATION -> report.duration().map(Durations::words).orElse("");
          case INITIATOR -> wording.name(report.initiator());
          case CHANNEL -> report.channel().map(Wording::code).orElse("");
          case PARTICIPANTS -> wording.names(report.participants());
          case STATUS -> Wording.code(report.status());
        };
    return value.isEmpty() ? "–" : value;
  }
}
