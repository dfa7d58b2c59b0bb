package org.khabar.app.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.khabar.export.json.CodePoints;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Figure;
import org.khabar.model.FigureReport;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Judgement;
import org.khabar.model.Outlet;
import org.khabar.model.Slot;
import org.khabar.model.Span;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;

/**
 * A dossier as one long table (CSV, RFC 4180): a row for each value that a source gives, with the
 * verdict over all sources and the sentence that it stands in.
 *
 * <p>Offsets count Unicode code points of the article's text, as in the JSON. A text from outside
 * that a spreadsheet would run as a formula has an apostrophe before it.
 */
public final class DossierTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "story",
              "story_title",
              "kind",
              "item",
              "what",
              "slot",
              "value",
              "verdict",
              "why",
              "article",
              "outlet",
              "language",
              "published",
              "sentence",
              "start",
              "end")
          .get();

  private static final String FORMULA = "=+-@\t\r";

  private final Dossier dossier;
  private final Sources sources;
  private final Map<String, CodePoints> offsets = new HashMap<>();

  /** The table of a dossier. */
  public DossierTable(Dossier dossier) {
    this.dossier = dossier;
    sources = new Sources(dossier);
  }

  /** What the rows of one thing have in common. */
  private record Item(Story story, String kind, String id, String what) {}

  /** Writes the head and all rows. */
  public void write(Appendable out) throws IOException {
    CSVPrinter rows = new CSVPrinter(out, FORMAT);
    for (Story story : dossier.stories()) {
      for (Encounter encounter : story.encounters()) {
        encounter(rows, story, encounter);
      }
      for (Figure figure : story.figures()) {
        figure(rows, story, figure);
      }
      int number = 0;
      for (JoinedStatement statement : story.statements()) {
        statement(rows, story, statement, ++number);
      }
      number = 0;
      for (UniqueFact fact : story.unique()) {
        Item item = new Item(story, "unique", "unique-" + ++number, fact.gist());
        row(rows, item, "", "", "single-source", "", fact.article(), Optional.of(fact.sentence()));
      }
      number = 0;
      for (Contradiction difference : story.contradictions()) {
        difference(rows, story, difference, ++number);
      }
      for (AgendaItem ahead : story.agenda()) {
        agenda(rows, story, ahead);
      }
    }
    rows.flush();
  }

  private void encounter(CSVPrinter rows, Story story, Encounter encounter) throws IOException {
    Item item = new Item(story, "encounter", encounter.id(), encounter.what());
    for (Map.Entry<Slot, Judgement> slot : encounter.agreement().entrySet()) {
      for (Map.Entry<String, EncounterReport> report : encounter.reports().entrySet()) {
        String value = value(report.getValue(), slot.getKey());
        if (!value.isEmpty()) {
          row(
              rows,
              item,
              Wording.code(slot.getKey()),
              value,
              Wording.code(slot.getValue().verdict()),
              slot.getValue().why(),
              report.getKey(),
              Optional.of(report.getValue().sentence()));
        }
      }
    }
  }

  /**
   * A value as the JSON has it: ids, TIME report.getKey(), report.getValue().sentence()3, codes;
   * several with a space between.
   */
  private static String value(EncounterReport report, Slot slot) {
    return switch (slot) {
      case DATE -> report.date().orElse("");
      case PLACE -> report.place().orElse("");
      case DURATION -> report.duration().orElse("");
      case INITIATOR -> report.initiator().orElse("");
      case CHANNEL -> report.channel().map(Wording::code).orElse("");
      case PARTICIPANTS -> String.join(" ", report.participants());
      case STATUS -> Wording.code(report.status());
    };
  }

  private void figure(CSVPrinter rows, Story story, Figure figure) throws IOException {
    Item item = new Item(story, "figure", figure.id(), figure.what());
    for (Map.Entry<String, FigureReport> report : figure.values().entrySet()) {
      FigureReport told = report.getValue();
      row(
          rows,
          item,
          told.mod().map(mod -> figure.unit() + " " + mod).orElse(figure.unit()),
          told.value().toPlainString(),
          Wording.code(figure.judgement().verdict()),
          figure.judgement().why(),
          report.getKey(),
          Optional.of(told.sentence()));
    }
  }

  private void statement(CSVPrinter rows, Story story, JoinedStatement statement, int number)
      throws IOException {
    Item item = new Item(story, "statement", "statement-" + number, statement.gist());
    String who = statement.speaker() + statement.addressee().map(whom -> " > " + whom).orElse("");
    String verdict = statement.independentSources() > 1 ? "agree" : "single-source";
    for (StatementReport report : statement.reports()) {
      row(
          rows,
          item,
          Wording.code(statement.act()),
          who,
          verdict,
          statement.independentSources() + " independent",
          report.article(),
          Optional.of(report.sentence()));
    }
  }

  private void difference(CSVPrinter rows, Story story, Contradiction difference, int number)
      throws IOException {
    Item item =
        new Item(
            story, Wording.code(difference.kind()), "difference-" + number, difference.about());
    for (Map.Entry<String, String> value : difference.values().entrySet()) {
      row(
          rows,
          item,
          difference.slot().map(Wording::code).orElse(""),
          safe(value.getValue()),
          "contradict",
          difference.why(),
          value.getKey(),
          Optional.empty());
    }
  }

  private void agenda(CSVPrinter rows, Story story, AgendaItem ahead) throws IOException {
    Item item = new Item(story, "agenda", ahead.encounter(), AgendaView.what(ahead, story));
    for (Map.Entry<String, EncounterReport> report :
        AgendaView.encounter(ahead, story).map(Encounter::reports).orElse(Map.of()).entrySet()) {
      row(
          rows,
          item,
          Wording.code(ahead.status()),
          report.getValue().date().orElse(""),
          "",
          "",
          report.getKey(),
          Optional.of(report.getValue().sentence()));
    }
  }

  private void row(
      CSVPrinter rows,
      Item item,
      String slot,
      String value,
      String verdict,
      String why,
      String article,
      Optional<Span> sentence)
      throws IOException {
    if (!sources.knows(article)) {
      return;
    }
    Article source = sources.reading(article).article();
    CodePoints points = offsets.computeIfAbsent(article, k -> new CodePoints(source.text()));
    rows.printRecord(
        item.story().id(),
        safe(item.story().title()),
        item.kind(),
        item.id(),
        safe(item.what()),
        slot,
        value,
        verdict,
        safe(why),
        safe(article),
        safe(source.outlet().map(Outlet::name).orElse("")),
        source.language(),
        source.published().map(p -> p.day().toString()).orElse(""),
        sentence.map(span -> safe(span.of(source.text()))).orElse(""),
        sentence.map(span -> points.at(span.start())).orElse(null),
        sentence.map(span -> points.at(span.end())).orElse(null));
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
