package org.khabar.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.export.json.ArticleText;
import org.khabar.export.json.JsonWriter;
import org.khabar.model.Article;
import org.khabar.model.Condition;
import org.khabar.model.ContractNames;
import org.khabar.model.Event;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.TimeMention;

/**
 * Findings as W3C Web Annotations: JSON Lines, one collection with one page for each article.
 *
 * <p>A finding's kind is a body with the purpose {@code classifying}, what it says one with the
 * purpose {@code describing}, as JSON in the names of {@code khabar read}; a name with a Wikidata
 * item has that as a body for {@code identifying}. Ids are URNs derived from the article and the
 * finding, the same in every run.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class AnnotationExport implements Export {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** One annotation to be written. */
  private record Finding(
      String kind,
      String key,
      String motivation,
      List<Span> spans,
      Optional<String> identity,
      Consumer<JsonWriter> says) {}

  private final Appendable out;

  AnnotationExport(Appendable out) {
    this.out = out;
  }

  @Override
  public void start() {}

  @Override
  public void add(Reading reading) throws IOException {
    out.append(JsonWriter.object(json -> collection(json, reading))).append('\n');
  }

  @Override
  public void finish() {}

  private static void collection(JsonWriter json, Reading reading) {
    Article article = reading.article();
    ArticleText text = new ArticleText(article.text());
    List<Finding> findings = findings(reading, text);
    String id = StableId.urn("collection", article.id(), article.text());
    json.text("@context", CONTEXT);
    json.text("id", id);
    json.text("type", "AnnotationCollection");
    json.text("label", article.title().map(t -> t.of(article.text())).orElse(article.id()));
    json.number("total", findings.size());
    if (findings.isEmpty()) {
      return; // the model has no page without annotations
    }
    Selectors selectors = new Selectors(text, Iri.of(article.url().orElse(article.id())));
    String page = StableId.urn("page", article.id(), article.text());
    json.object(
        "first",
        () -> {
          json.text("id", page);
          json.text("type", "AnnotationPage");
          json.text("partOf", id);
          json.number("startIndex", 0);
          json.objects("items", findings, finding -> annotation(json, finding, article, selectors));
        });
    json.text("last", page);
  }

  private static List<Finding> findings(Reading reading, ArticleText text) {
    List<Finding> findings = new ArrayList<>();
    reading.entities().forEach(m -> findings.add(name(m)));
    reading.times().forEach(t -> findings.add(time(t)));
    reading.statements().forEach(s -> findings.add(statement(s, text)));
    reading.conditions().forEach(c -> findings.add(condition(c, text)));
    reading.events().forEach(e -> findings.add(event(e)));
    return findings;
  }

  private static void annotation(
      JsonWriter json, Finding finding, Article article, Selectors selectors) {
    json.text("id", StableId.urn(finding.kind(), article.id(), article.text(), finding.key()));
    json.text("type", "Annotation");
    json.text("motivation", finding.motivation());
    List<Consumer<JsonWriter>> bodies = new ArrayList<>();
    finding
        .identity()
        .ifPresent(
            item ->
                bodies.add(
                    body -> {
                      body.text("source", "http://www.wikidata.org/entity/" + item);
                      body.text("purpose", "identifying");
                    }));
    bodies.add(body -> text(body, "classifying", "text/plain", finding.kind()));
    bodies.add(
        body -> text(body, "describing", "application/json", JsonWriter.object(finding.says())));
    json.objects("body", bodies, body -> body.accept(json));
    selectors.target(json, finding.spans());
  }

  private static void text(JsonWriter json, String purpose, String format, String value) {
    json.text("type", "TextualBody");
    json.text("purpose", purpose);
    json.text("format", format);
    json.text("value", value);
  }

  private static Finding name(Mention mention) {
    return new Finding(
        "name",
        at(mention.span()) + mention.id(),
        "identifying",
        List.of(mention.span()),
        mention.wikidata(),
        json -> {
          json.text("type", mention.type().name());
          json.text("id", mention.id());
          json.text("name", mention.name());
          json.textIfAny("stands_for", mention.standsFor());
          foundBy(json, mention.rule(), mention.confidence());
        });
  }

  private static Finding time(TimeMention time) {
    return new Finding(
        "time",
        at(time.span()),
        "tagging",
        List.of(time.span()),
        Optional.empty(),
        json -> {
          json.text("type", time.type().name());
          json.text("value", time.value());
          json.textIfAny("calendar", time.calendar().map(ContractNames::hyphened));
          json.textIfAny("mod", time.mod());
          json.text("rule", time.rule());
        });
  }

  private static Finding statement(Statement statement, ArticleText text) {
    return new Finding(
        "statement",
        statement.id(),
        "describing",
        List.of(statement.sentence()),
        Optional.empty(),
        json -> {
          json.text("id", statement.id());
          json.text("speaker", statement.speaker());
          json.textIfAny("addressee", statement.addressee());
          json.textIfAny("target", statement.target());
          json.textIfAny("via", statement.via());
          json.text("form", ContractNames.hyphened(statement.form()));
          json.text("act", ContractNames.hyphened(statement.act()));
          statement.quote().ifPresent(span -> json.span("quote", span, text));
          statement.content().ifPresent(span -> json.span("content", span, text));
          foundBy(json, statement.rule(), statement.confidence());
        });
  }

  private static Finding condition(Condition condition, ArticleText text) {
    return new Finding(
        "condition",
        at(condition.when()) + at(condition.sentence()),
        "describing",
        List.of(condition.sentence()),
        Optional.empty(),
        json -> {
          json.textIfAny("speaker", condition.speaker());
          json.textIfAny("addressee", condition.addressee());
          json.textIfAny("via", condition.via());
          json.text("kind", ContractNames.hyphened(condition.kind()));
          json.span("if", condition.when(), text);
          condition.then().ifPresent(span -> json.span("then", span, text));
          foundBy(json, condition.rule(), condition.confidence());
        });
  }

  private static Finding event(Event event) {
    return new Finding(
        "event",
        event.id(),
        "describing",
        event.sentences(),
        Optional.empty(),
        json -> {
          json.text("id", event.id());
          json.text("type", event.type().name());
          json.textIfAny("context", event.context());
          json.textIfAny("channel", event.channel().map(ContractNames::hyphened));
          json.texts("actors", event.actors());
          json.texts("recipients", event.recipients());
          json.text("status", ContractNames.hyphened(event.status()));
          json.truth("background", event.background());
          json.textIfAny("date", event.date());
          json.textIfAny("place", event.place());
          json.textIfAny("duration", event.duration());
          json.textIfAny("initiator", event.initiator());
          json.textIfAny("claimed_by", event.claimedBy());
          foundBy(json, event.rule(), event.confidence());
        });
  }

  private static String at(Span span) {
    return span.start() + "-" + span.end() + " ";
  }

  private static void foundBy(JsonWriter json, String rule, double confidence) {
    json.text("rule", rule);
    json.number("confidence", confidence);
  }
}
