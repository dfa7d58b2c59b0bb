package org.khabar.app.json;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.export.json.ArticleText;
import org.khabar.export.json.JsonWriter;
import org.khabar.gloss.Glosses;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Condition;
import org.khabar.model.ContractNames;
import org.khabar.model.DatedText;
import org.khabar.model.Event;
import org.khabar.model.Mention;
import org.khabar.model.Outlet;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Statement;
import org.khabar.model.TimeMention;

/** A reading as one JSON object; its schema is {@code reading.schema.json}. */
public final class ReadingJson {
  /** The version of the contract, in the field {@code khabar}. */
  static final int VERSION = 1;

  private final JsonWriter out;
  private final ArticleText text;
  private final Reading reading;
  private final Optional<Glosses> glosses;

  private ReadingJson(
      JsonWriter out, ArticleText text, Reading reading, Optional<Glosses> glosses) {
    this.out = out;
    this.text = text;
    this.reading = reading;
    this.glosses = glosses;
  }

  /** One line without its end. */
  public static String line(Reading reading) {
    return line(reading, Optional.empty());
  }

  /** One line without its end, with a gloss in each finding that has one. */
  public static String line(Reading reading, Optional<Glosses> glosses) {
    ArticleText text = new ArticleText(reading.article().text());
    return JsonWriter.object(out -> new ReadingJson(out, text, reading, glosses).reading());
  }

  private void reading() {
    Article article = reading.article();
    out.number("khabar", VERSION);
    out.text("id", article.id());
    out.text("text", article.text());
    out.textIfAny("text_changed", article.textChanged());
    out.text("language", article.language());
    out.span("title", article.title(), text);
    article
        .outlet()
        .ifPresentOrElse(
            outlet -> out.object("outlet", () -> outlet(outlet)), () -> out.nothing("outlet"));
    out.span("byline", article.byline(), text);
    published(article.published());
    out.text("modified", article.modified().map(LocalDate::toString));
    out.text("reference_date", article.referenceDate().map(LocalDate::toString));
    out.textIfAny("url", article.url());
    out.objects(
        "agencies",
        article.agencies(),
        credit -> {
          out.spanFields(credit.span(), text);
          out.text("id", credit.id());
        });
    out.objects(
        "body",
        article.body(),
        paragraph -> {
          out.bounds(paragraph, text);
          out.text("language", article.languageOf(paragraph));
        });
    out.objects(
        "boilerplate",
        article.boilerplate(),
        part -> {
          out.spanFields(part.span(), text);
          out.text("why", part.why());
        });
    out.objects("times", reading.times(), this::time);
    out.objects("quantities", reading.quantities(), this::quantity);
    out.objects("entities", reading.entities(), this::mention);
    out.objects("statements", reading.statements(), this::statement);
    out.objects("conditions", reading.conditions(), this::condition);
    out.objects("events", reading.events(), this::event);
    out.texts("notes", article.notes());
  }

  private void outlet(Outlet outlet) {
    out.text("id", outlet.id());
    out.text("name", outlet.name());
  }

  private void published(Optional<DatedText> published) {
    out.text("published", published.map(dated -> dated.day().toString()));
    out.span("published_text", published.flatMap(DatedText::span), text);
    out.text(
        "published_calendar",
        published
            .map(DatedText::calendar)
            .filter(calendar -> calendar != CalendarSystem.ETHIOPIAN) // the contract names three
            .map(ContractNames::hyphened));
  }

  private void time(TimeMention time) {
    out.spanFields(time.span(), text);
    out.text("type", time.type().name());
    out.text("value", time.value());
    out.textIfAny("calendar", time.calendar().map(ContractNames::hyphened));
    out.textIfAny("mod", time.mod());
    out.text("rule", time.rule());
  }

  private void quantity(Quantity quantity) {
    out.spanFields(quantity.span(), text);
    out.number("value", quantity.value());
    out.text("unit", quantity.unit());
    out.textIfAny("mod", quantity.mod());
    out.text("rule", quantity.rule());
  }

  private void mention(Mention mention) {
    out.spanFields(mention.span(), text);
    out.text("type", mention.type().name());
    out.text("id", mention.id());
    out.text("name", mention.name());
    out.textIfAny("wikidata", mention.wikidata());
    out.textIfAny("stands_for", mention.standsFor());
    out.text("rule", mention.rule());
    out.number("confidence", mention.confidence());
  }

  private void statement(Statement statement) {
    out.text("id", statement.id());
    out.text("speaker", statement.speaker());
    out.span("speaker_span", statement.speakerSpan(), text);
    out.text("addressee", statement.addressee());
    out.text("target", statement.target());
    out.text("via", statement.via());
    out.text("form", ContractNames.hyphened(statement.form()));
    out.text("act", ContractNames.hyphened(statement.act()));
    out.span("verb_span", statement.cue(), text);
    out.span("quote", statement.quote(), text);
    out.span("content", statement.content(), text);
    out.span("sentence", statement.sentence(), text);
    out.textIfAny("gloss", glosses.map(g -> g.of(statement, reading)));
    out.text("rule", statement.rule());
    out.number("confidence", statement.confidence());
  }

  private void condition(Condition condition) {
    out.text("speaker", condition.speaker());
    out.text("addressee", condition.addressee());
    out.text("via", condition.via());
    out.text("kind", ContractNames.hyphened(condition.kind()));
    out.span("if", condition.when(), text);
    out.span("then", condition.then(), text);
    out.span("sentence", condition.sentence(), text);
    out.textIfAny("gloss", glosses.map(g -> g.of(condition, reading)));
    out.text("rule", condition.rule());
    out.number("confidence", condition.confidence());
  }

  private void event(Event event) {
    out.text("id", event.id());
    out.text("type", event.type().name());
    out.textIfAny("context", event.context());
    out.text("channel", event.channel().map(ContractNames::hyphened));
    out.texts("actors", event.actors());
    out.texts("recipients", event.recipients());
    out.text("status", ContractNames.hyphened(event.status()));
    out.truth("background", event.background());
    out.text("date", event.date());
    out.text("place", event.place());
    out.text("duration", event.duration());
    out.text("initiator", event.initiator());
    out.number("number", event.number());
    out.text("claimed_by", event.claimedBy());
    out.span("sentence", event.sentence(), text);
    out.objects(
        "also",
        event.sentences().subList(1, event.sentences().size()),
        sentence -> out.spanFields(sentence, text));
    out.textIfAny("gloss", glosses.map(g -> g.of(event, reading)));
    out.text("rule", event.rule());
    out.number("confidence", event.confidence());
  }
}
