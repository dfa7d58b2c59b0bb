package org.khabar.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.app.cli.Page.Weight;
import org.khabar.app.web.Durations;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Slot;

/**
 * An encounter as a table: a line for each slot, with every value, who gives it, and the verdict.
 */
final class EncounterTable {
  private final Page page;
  private final Names names;
  private final NumberedArticles sources;
  private final boolean evidence;

  EncounterTable(Page page, Names names, NumberedArticles sources, boolean evidence) {
    this.page = page;
    this.names = names;
    this.sources = sources;
    this.evidence = evidence;
  }

  void print(Encounter encounter) {
    boolean shared = encounter.reports().size() > 1;
    page.line(
        2,
        Words.padded(encounter.date().orElse(""), 12)
            + page.mark(Weight.BOLD, Shown.text(encounter.what()))
            + (shared ? "" : details(encounter))
            + status(encounter)
            + "  "
            + sources.numbers(encounter.reports().keySet()));
    if (shared) {
      for (Slot slot : Slot.values()) {
        line(encounter, slot);
      }
    }
    if (evidence) {
      encounter
          .reports()
          .forEach(
              (article, report) ->
                  page.quote(
                      6,
                      sources.number(article)
                          + " "
                          + report.sentence().of(sources.get(article).text())));
    }
  }

  /** The status in brackets, where the title does not end with it. */
  static String status(Encounter encounter) {
    String status = "(" + Words.of(encounter.status()) + ")";
    return encounter.what().endsWith(status) ? "" : " " + status;
  }

  /** What the only source tells beside who and when, where the title does not say it. */
  private String details(Encounter encounter) {
    return Stream.of(Slot.PLACE, Slot.DURATION, Slot.CHANNEL)
        .flatMap(
            slot -> encounter.reports().values().stream().flatMap(r -> value(r, slot).stream()))
        .filter(value -> !encounter.what().contains(value))
        .map(value -> ", " + value)
        .collect(Collectors.joining());
  }

  /** Values in the order in which they are first given, each with the articles that give it. */
  private void line(Encounter encounter, Slot slot) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    encounter
        .reports()
        .forEach(
            (article, report) ->
                value(report, slot)
                    .ifPresent(
                        v -> values.computeIfAbsent(v, k -> new ArrayList<>()).add(article)));
    if (values.isEmpty()) {
      return;
    }
    String row =
        values.entrySet().stream()
            .map(entry -> entry.getKey() + " " + sources.numbers(entry.getValue()))
            .collect(Collectors.joining(" | "));
    String verdict =
        Optional.ofNullable(encounter.agreement().get(slot))
            .map(judgement -> "  " + Verdicts.shown(page, sources, judgement))
            .orElse("");
    page.line(6, Words.padded(Words.of(slot), 13) + row + verdict);
  }

  private Optional<String> value(EncounterReport report, Slot slot) {
    return switch (slot) {
      case DATE -> report.date();
      case PLACE -> report.place().map(names::of);
      case DURATION -> report.duration().map(Durations::words);
      case INITIATOR -> report.initiator().map(names::of);
      case CHANNEL -> report.channel().map(Words::of);
      case PARTICIPANTS ->
          report.participants().isEmpty()
              ? Optional.empty()
              : Optional.of(names.of(report.participants()));
      case STATUS -> Optional.of(Words.of(report.status()));
    };
  }
}
