package org.khabar.app.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.dossier.StoryChange;
import org.khabar.export.json.ArticleText;
import org.khabar.export.json.JsonWriter;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.Chapter;
import org.khabar.model.ClaimChange;
import org.khabar.model.ContractNames;
import org.khabar.model.Contradiction;
import org.khabar.model.DatedText;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Figure;
import org.khabar.model.FigureReport;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Judgement;
import org.khabar.model.LineageLink;
import org.khabar.model.Mention;
import org.khabar.model.Outlet;
import org.khabar.model.Reading;
import org.khabar.model.Revision;
import org.khabar.model.Slot;
import org.khabar.model.Span;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;

/** A dossier as one JSON object; its schema is {@code dossier.schema.json}. */
public final class DossierJson {
  private final JsonWriter out;

  /** By article id. */
  private final Map<String, ArticleText> texts;

  private final Map<String, StoryChange> changes;

  private DossierJson(
      JsonWriter out, Map<String, ArticleText> texts, Map<String, StoryChange> changes) {
    this.out = out;
    this.changes = changes;
    this.texts = texts;
  }

  /** The object on one line, without the line's end. */
  public static String line(Dossier dossier) {
    return line(dossier, List.of());
  }

  /** The same with what has come to some of its stories since an earlier dossier. */
  public static String line(Dossier dossier, List<StoryChange> changes) {
    Map<String, StoryChange> byStory = new HashMap<>();
    changes.forEach(change -> byStory.put(change.story().id(), change));
    Map<String, ArticleText> texts = new HashMap<>();
    for (Reading reading : dossier.articles()) {
      ArticleText text = new ArticleText(reading.article().text());
      texts.put(reading.article().id(), text);
    }
    return JsonWriter.object(out -> new DossierJson(out, texts, byStory).dossier(dossier));
  }

  private void dossier(Dossier dossier) {
    out.number("khabar", ReadingJson.VERSION);
    if (!dossier.toldIn().equals(Dossier.ENGLISH)) {
      out.text("told_in", dossier.toldIn());
    }
    out.objects("articles", dossier.articles(), this::article);
    out.objects("stories", dossier.stories(), this::story);
  }

  private void article(Reading reading) {
    Article article = reading.article();
    out.text("id", article.id());
    out.text("language", article.language());
    out.text("outlet", article.outlet().map(Outlet::id));
    out.text("published", article.published().map(DatedText::day).map(LocalDate::toString));
    out.text("title", article.title().map(title -> title.of(article.text())));
    ArticleText text = Objects.requireNonNull(texts.get(article.id()));
    out.objects("entities", firstMentions(reading), mention -> mention(mention, text));
  }

  /** Each entity of an article by its first mention, in the order of the text. */
  private static Collection<Mention> firstMentions(Reading reading) {
    Map<String, Mention> first = new LinkedHashMap<>();
    reading.entities().forEach(mention -> first.putIfAbsent(mention.id(), mention));
    return first.values();
  }

  private void mention(Mention mention, ArticleText text) {
    out.spanFields(mention.span(), text);
    out.text("type", mention.type().name());
    out.text("id", mention.id());
    out.text("name", mention.name());
    out.textIfAny("wikidata", mention.wikidata());
  }

  private void story(Story story) {
    out.text("id", story.id());
    out.text("title", story.title());
    out.texts("articles", story.articles());
    out.objects("chapters", story.chapters(), this::chapter);
    out.objects("encounters", story.encounters(), this::encounter);
    out.objects("figures", story.figures(), this::figure);
    out.objects("statements", story.statements(), this::statement);
    out.objects("contradictions", story.contradictions(), this::contradiction);
    out.objects("unique", story.unique(), this::unique);
    out.objects("agenda", story.agenda(), this::agenda);
    out.objects("lineage", story.lineage(), this::lineage);
    out.objects("revisions", story.revisions(), this::revision);
    StoryChange change = changes.get(story.id());
    if (change != null) {
      out.object("since_last", () -> change(change));
    }
  }

  private void change(StoryChange change) {
    out.truth("begun", change.begun());
    out.text("parted_from", change.partedFrom());
    out.texts("joined", change.joined());
    out.texts("articles", change.articles());
    out.texts("encounters", change.encounters().stream().map(Encounter::id).toList());
    out.objects("changed", change.changed(), this::slotChange);
  }

  private void slotChange(StoryChange.SlotChange change) {
    out.text("encounter", change.encounter().id());
    out.text("slot", ContractNames.hyphened(change.slot()));
    out.text("before", change.before());
    out.text("now", change.now());
  }

  private void chapter(Chapter chapter) {
    out.text("id", chapter.id());
    out.text("title", chapter.title());
    out.texts("articles", chapter.articles());
    out.text("first", chapter.first().map(LocalDate::toString));
    out.text("last", chapter.last().map(LocalDate::toString));
  }

  private void encounter(Encounter encounter) {
    out.text("id", encounter.id());
    out.text("what", encounter.what());
    out.text("channel", encounter.channel().map(ContractNames::hyphened));
    out.texts("participants", encounter.participants());
    out.text("date", encounter.date());
    out.text("place", encounter.place());
    out.text("status", ContractNames.hyphened(encounter.status()));
    out.object(
        "reported_by",
        () ->
            encounter
                .reports()
                .forEach((article, report) -> out.object(article, () -> report(article, report))));
    out.object(
        "agreement",
        () ->
            encounter
                .agreement()
                .forEach(
                    (slot, j) -> out.object(ContractNames.hyphened(slot), () -> judgement(j))));
  }

  private void report(String article, EncounterReport report) {
    out.text("date", report.date());
    out.text("place", report.place());
    out.text("duration", report.duration());
    out.text("initiator", report.initiator());
    out.text("channel", report.channel().map(ContractNames::hyphened));
    out.texts("participants", report.participants());
    out.text("status", ContractNames.hyphened(report.status()));
    sentence(article, report.sentence());
  }

  private void judgement(Judgement judgement) {
    out.text("verdict", ContractNames.hyphened(judgement.verdict()));
    out.text("why", judgement.why());
  }

  private void figure(Figure figure) {
    out.text("id", figure.id());
    out.text("what", figure.what());
    out.text("unit", figure.unit());
    out.object(
        "values",
        () ->
            figure
                .values()
                .forEach((article, value) -> out.object(article, () -> figure(article, value))));
    judgement(figure.judgement());
  }

  private void figure(String article, FigureReport report) {
    out.number("value", report.value());
    out.text("mod", report.mod());
    out.text("as_of", report.asOf());
    sentence(article, report.sentence());
  }

  private void statement(JoinedStatement statement) {
    out.text("speaker", statement.speaker());
    out.text("addressee", statement.addressee());
    out.text("act", ContractNames.hyphened(statement.act()));
    out.text("gist", statement.gist());
    out.objects(
        "reports",
        statement.reports(),
        report -> {
          out.text("article", report.article());
          sentence(report.article(), report.sentence());
          out.text("form", ContractNames.hyphened(report.form()));
        });
    out.number("independent_sources", statement.independentSources());
  }

  private void contradiction(Contradiction contradiction) {
    out.text("kind", ContractNames.hyphened(contradiction.kind()));
    out.text("about", contradiction.about());
    out.text("encounter", contradiction.encounter());
    out.text("slot", contradiction.slot().map((Slot slot) -> ContractNames.hyphened(slot)));
    out.object("values", () -> contradiction.values().forEach(out::text));
    out.text("why", contradiction.why());
  }

  private void unique(UniqueFact fact) {
    out.text("article", fact.article());
    sentence(fact.article(), fact.sentence());
    out.text("gist", fact.gist());
  }

  private void agenda(AgendaItem item) {
    out.text("encounter", item.encounter());
    out.text("date", item.date());
    out.text("place", item.place());
    out.text("status", ContractNames.hyphened(item.status()));
  }

  private void lineage(LineageLink link) {
    out.text("article", link.article());
    out.text("from", link.from());
    out.text("kind", ContractNames.hyphened(link.kind()));
  }

  private void revision(Revision revision) {
    out.text("article", revision.article());
    out.text("from", revision.from());
    out.text("to", revision.to());
    ArticleText now = new ArticleText(revision.textAfter());
    ArticleText before = new ArticleText(revision.textBefore());
    out.objects("appeared", revision.appeared(), span -> out.spanFields(span, now));
    out.objects("vanished", revision.vanished(), span -> out.spanFields(span, before));
    out.objects("claims", revision.claims(), claim -> claim(claim, before, now));
  }

  private void claim(ClaimChange claim, ArticleText before, ArticleText now) {
    out.text("what", ContractNames.hyphened(claim.what()));
    out.text("change", ContractNames.hyphened(claim.change()));
    out.text("slot", claim.slot());
    out.text("gist", claim.gist());
    out.text("before", claim.before());
    out.text("now", claim.now());
    out.span("before_sentence", claim.beforeSentence(), before);
    out.span("now_sentence", claim.nowSentence(), now);
  }

  private void sentence(String article, Span sentence) {
    out.span("sentence", sentence, text(texts, article));
  }

  private static ArticleText text(Map<String, ArticleText> texts, String article) {
    ArticleText text = texts.get(article);
    if (text == null) {
      throw new IllegalArgumentException("the dossier names an article that it lacks: " + article);
    }
    return text;
  }
}
