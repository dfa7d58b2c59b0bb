package org.khabar.app.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Channel;
import org.khabar.model.Chapter;
import org.khabar.model.DatedText;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Judgement;
import org.khabar.model.Reading;
import org.khabar.model.Slot;
import org.khabar.model.Span;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;
import org.khabar.model.Verdict;

/**
 * An invented dossier: two stories, of which one has a meeting ahead that two sources place apart.
 */
final class SampleDossier {
  static final String PERSIAN = "دیدار وزیران ۲۲ اردیبهشت در ژنو است.";
  static final String SWAHILI = "=SUM(A1) 😀 mkutano utafanyika Vienna.";
  static final WorldTable WORLD = new WorldTable(List.of(), List.of(), List.of(), List.of());

  private SampleDossier() {}

  static Dossier dossier() {
    return new Dossier(
        List.of(reading("a.txt", PERSIAN, "fa"), reading("b.txt", SWAHILI, "sw")),
        List.of(story("talks", "a.txt", "b.txt"), story("talks-2", "b.txt")));
  }

  static Reading reading(String id, String text, String language) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            id,
            text,
            language,
            Optional.of(all),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new DatedText(
                    LocalDate.of(2025, 5, 1), Optional.empty(), CalendarSystem.GREGORIAN)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(all),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Reading(
        article,
        List.of(all),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  private static Story story(String id, String... articles) {
    Map<String, EncounterReport> reports = new LinkedHashMap<>();
    for (String article : articles) {
      reports.put(article, report(article));
    }
    return new Story(
        id,
        "Talks of two ministers",
        List.of(articles),
        List.of(
            new Chapter(
                id + "-c",
                "Talks",
                List.of(articles),
                Optional.of(LocalDate.of(2025, 5, 1)),
                Optional.of(LocalDate.of(2025, 5, 1)))),
        List.of(
            encounter("day", Optional.of("2025-05-12"), Status.SCHEDULED, reports),
            encounter("month", Optional.of("2025-06"), Status.PROPOSED, reports),
            encounter("some-day", Optional.empty(), Status.CANCELLED, reports)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new UniqueFact("b.txt", new Span(9, SWAHILI.length()), "gist")),
        List.of(
            new AgendaItem(
                "day", Optional.of("2025-05-12"), Optional.of("geneva"), Status.SCHEDULED),
            new AgendaItem("month", Optional.of("2025-06"), Optional.empty(), Status.PROPOSED),
            new AgendaItem("some-day", Optional.empty(), Optional.empty(), Status.CANCELLED)),
        List.of(),
        List.of());
  }

  private static EncounterReport report(String article) {
    String text = article.equals("a.txt") ? PERSIAN : SWAHILI;
    return new EncounterReport(
        Optional.of("2025-05-12"),
        Optional.of(article.equals("a.txt") ? "geneva" : "vienna"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Channel.IN_PERSON),
        List.of("asha", "juma"),
        Status.SCHEDULED,
        new Span(0, text.length()));
  }

  private static Encounter encounter(
      String id, Optional<String> date, Status status, Map<String, EncounterReport> reports) {
    return new Encounter(
        id,
        "Meeting of Asha and Juma",
        Optional.of(Channel.IN_PERSON),
        List.of("asha", "juma"),
        date,
        Optional.of("geneva"),
        status,
        reports,
        Map.of(
            Slot.PLACE,
            reports.size() > 1
                ? new Judgement(Verdict.CONTRADICT, "Geneva: a.txt; Vienna: b.txt.")
                : new Judgement(Verdict.SINGLE_SOURCE, "Only b.txt says Vienna.")));
  }
}
