package org.khabar.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.AgendaItem;
import org.khabar.model.Channel;
import org.khabar.model.Chapter;
import org.khabar.model.ClaimChange;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Figure;
import org.khabar.model.FigureReport;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Judgement;
import org.khabar.model.LineageLink;
import org.khabar.model.Revision;
import org.khabar.model.Slot;
import org.khabar.model.Span;
import org.khabar.model.StatementForm;
import org.khabar.model.StatementReport;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;
import org.khabar.model.Verdict;
import tools.jackson.databind.JsonNode;

class DossierJsonTest {
  private static final String SCHEMA = "dossier.schema.json";

  @Test
  void keeps_the_schema_with_every_field_in_use() {
    Dossier dossier =
        new Dossier(List.of(Readings.full("a"), Readings.bare("b")), List.of(story()));
    JsonNode json = Contract.check(DossierJson.line(dossier), SCHEMA);
    JsonNode revision = json.at("/stories/0/revisions/0");
    assertThat(revision.at("/vanished/0/text").stringValue()).isEqualTo("alikufa.");
    assertThat(revision.at("/claims/0/before_sentence/text").stringValue()).isEqualTo("Mmoj");
    assertThat(revision.at("/claims/1/before").isNull()).isTrue();
    Contract.checkSpans(revision.at("/appeared"), Readings.TEXT);
    for (String part : List.of("encounters", "figures", "statements", "unique")) {
      Contract.checkSpans(json.at("/stories/0/" + part), Readings.TEXT);
    }
    JsonNode encounter = json.at("/stories/0/encounters/0");
    assertThat(encounter.at("/agreement/duration/verdict").stringValue())
        .isEqualTo("single-source");
    assertThat(encounter.at("/reported_by/a/channel").stringValue()).isEqualTo("phone");
    assertThat(json.at("/stories/0/contradictions/0/kind").stringValue())
        .isEqualTo("accounts-differ");
  }

  @Test
  void names_the_language_of_titles_unless_it_is_english() {
    Dossier english = new Dossier(List.of(), List.of());
    assertThat(DossierJson.line(english)).doesNotContain("told_in");
    String line = DossierJson.line(new Dossier(List.of(), List.of(), "sw"));
    assertThat(Contract.check(line, SCHEMA).at("/told_in").stringValue()).isEqualTo("sw");
  }

  @Test
  void keeps_the_schema_when_nothing_was_read() {
    Contract.check(DossierJson.line(new Dossier(List.of(), List.of())), SCHEMA);
  }

  private static Story story() {
    Span sentence = Readings.span("Wawili walikufa.");
    EncounterReport report =
        new EncounterReport(
            Optional.of("2021-05-02"),
            Optional.empty(),
            Optional.of("PT1H"),
            Optional.empty(),
            Optional.of(Channel.PHONE),
            List.of("asha"),
            Status.HELD,
            sentence);
    Encounter encounter =
        new Encounter(
            "e1",
            "Call",
            Optional.of(Channel.PHONE),
            List.of("asha", "juma"),
            Optional.of("2021-05-02"),
            Optional.empty(),
            Status.SCHEDULED,
            Map.of("a", report),
            Map.of(Slot.DURATION, new Judgement(Verdict.SINGLE_SOURCE, "one article")));
    return new Story(
        "story",
        "Title",
        List.of("a", "b"),
        List.of(
            new Chapter(
                "c", "Chapter", List.of("a"), Optional.of(LocalDate.EPOCH), Optional.empty())),
        List.of(encounter),
        List.of(
            new Figure(
                "f",
                "dead",
                "dead",
                Map.of(
                    "a",
                    new FigureReport(
                        BigDecimal.TWO, Optional.empty(), Optional.of("2021-05-02"), sentence)),
                new Judgement(Verdict.AGREE, "equal"))),
        List.of(
            new JoinedStatement(
                "asha",
                Optional.empty(),
                Act.WARN,
                "gist",
                List.of(new StatementReport("a", sentence, StatementForm.MIXED)),
                1)),
        List.of(
            new Contradiction(
                Contradiction.Kind.ACCOUNTS_DIFFER,
                "Call",
                Optional.of("e1"),
                Optional.of(Slot.DURATION),
                Map.of("a", "PT1H", "b", "PT50M"),
                "not both")),
        List.of(new UniqueFact("a", sentence, "gist")),
        List.of(new AgendaItem("e1", Optional.empty(), Optional.of("geneva"), Status.PROPOSED)),
        List.of(new LineageLink("a", "b", LineageLink.Kind.COPY)),
        List.of(revision(sentence)));
  }

  private static Revision revision(Span sentence) {
    ClaimChange toll =
        new ClaimChange(
            ClaimChange.Kind.FIGURE,
            ClaimChange.Change.CHANGED,
            Optional.of("value"),
            "dead",
            Optional.of("1"),
            Optional.of("2"),
            Optional.of(new Span(0, 4)),
            Optional.of(sentence));
    return new Revision(
        "a",
        "2021-05-02",
        "2021-05-03",
        "Mmoja alikufa.",
        Readings.TEXT,
        List.of(sentence),
        List.of(new Span(6, 14)),
        List.of(toll, ClaimChange.came(ClaimChange.Kind.EVENT, "An attack", sentence)));
  }
}
