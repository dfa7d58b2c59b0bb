package org.khabar.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.app.cli.Page.Weight;
import org.khabar.app.web.Durations;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.Chapter;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.Figure;
import org.khabar.model.JoinedStatement;
import org.khabar.model.LineageLink;
import org.khabar.model.Reading;
import org.khabar.model.Revision;
import org.khabar.model.Span;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;
import org.khabar.model.Verdict;

/** A dossier for a person: story after story, what is shared first. */
final class DossierPrinter {
  /** How many items of a long list are shown at first. */
  private static final int MOST = 12;

  private final Page page;
  private final Names names;
  private final boolean evidence;
  private final Dossier dossier;

  DossierPrinter(Page page, Names names, boolean evidence, Dossier dossier) {
    this.page = page;
    this.names = names;
    this.evidence = evidence;
    this.dossier = dossier;
  }

  void print() {
    if (dossier.stories().isEmpty()) {
      page.line(0, "There is no story to show.");
      return;
    }
    long languages =
        dossier.articles().stream().map(Reading::article).map(Article::language).distinct().count();
    page.line(
        0,
        count(dossier.articles().size(), "article", "articles")
            + " in "
            + count(languages, "language", "languages")
            + ", "
            + count(dossier.stories().size(), "story", "stories"));
    dossier.stories().forEach(this::story);
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void story(Story story) {
    NumberedArticles sources = new NumberedArticles(dossier, story);
    page.title(Shown.text(story.title()));
    for (Article article : sources.list()) {
      page.line(
          2,
          sources.number(article.id())
              + " "
              + Words.outlet(article)
              + " · "
              + Words.language(article.language())
              + article.published().map(published -> " · " + published.day()).orElse("")
              + " · "
              + Words.titleOf(article));
    }
    if (story.chapters().size() > 1) {
      section("Chapters", story.chapters(), chapter -> chapter(sources, chapter));
    }
    EncounterTable table = new EncounterTable(page, names, sources, evidence);
    section("What happened", story.encounters(), table::print);
    section("Figures", story.figures(), figure -> figure(sources, figure));
    shortSection("Who said what", byWeight(story), statement -> statement(sources, statement));
    section("What is ahead", story.agenda(), item -> agenda(sources, story, item));
    section("Where the accounts differ", story.contradictions(), c -> contradiction(sources, c));
    shortSection("Told by one source only", story.unique(), fact -> unique(sources, fact));
    section("Where the reports come from", story.lineage(), link -> lineage(sources, link));
    section("Changed after publication", story.revisions(), r -> revision(sources, r));
  }

  private <T> void section(String heading, List<T> items, Consumer<T> print) {
    if (!items.isEmpty()) {
      page.heading(heading);
      items.forEach(print);
    }
  }

  /** A section of which only the first items are shown, as long as no evidence is asked for. */
  private <T> void shortSection(String heading, List<T> items, Consumer<T> print) {
    boolean whole = evidence || items.size() <= MOST;
    section(heading, whole ? items : items.subList(0, MOST), print);
    if (!whole) {
      page.line(2, "and " + (items.size() - MOST) + " more; --evidence shows all");
    }
  }

  /** Statements that most sources report come first; the order is kept otherwise. */
  private static List<JoinedStatement> byWeight(Story story) {
    return story.statements().stream()
        .sorted(Comparator.comparingInt(JoinedStatement::independentSources).reversed())
        .toList();
  }

  private void chapter(NumberedArticles sources, Chapter chapter) {
    String days =
        chapter.first().isEmpty()
            ? ""
            : chapter.first().equals(chapter.last()) || chapter.last().isEmpty()
                ? chapter.first().get() + "  "
                : chapter.first().get() + " to " + chapter.last().get() + "  ";
    page.line(2, days + Shown.text(chapter.title()) + "  " + sources.numbers(chapter.articles()));
  }

  private void figure(NumberedArticles sources, Figure figure) {
    page.line(
        2,
        page.mark(Weight.BOLD, Shown.text(figure.what()))
            + "  "
            + Verdicts.shown(page, sources, figure.judgement()));
    figure
        .values()
        .forEach(
            (article, report) -> {
              page.line(
                  6,
                  report.value().toPlainString()
                      + " "
                      + Shown.text(figure.unit())
                      + report.mod().map(mod -> " (" + mod + ")").orElse("")
                      + report.asOf().map(day -> ", as of " + day).orElse("")
                      + "  "
                      + sources.number(article));
              evidence(sources, article, report.sentence());
            });
  }

  private void statement(NumberedArticles sources, JoinedStatement statement) {
    String whom = statement.addressee().map(a -> " → " + names.of(a)).orElse("");
    page.line(
        2,
        names.of(statement.speaker())
            + whom
            + ": "
            + page.mark(Weight.BOLD, Words.of(statement.act()))
            + "  "
            + sources.numbers(statement.reports().stream().map(StatementReport::article).toList()));
    page.quote(6, statement.gist());
    for (StatementReport report : statement.reports()) {
      evidence(sources, report.article(), report.sentence());
    }
  }

  private void agenda(NumberedArticles sources, Story story, AgendaItem item) {
    Optional<Encounter> encounter =
        story.encounters().stream().filter(e -> e.id().equals(item.encounter())).findFirst();
    page.line(
        2,
        Words.padded(item.date().orElse("no date"), 12)
            + Shown.text(encounter.map(Encounter::what).orElse(item.encounter()))
            + item.place().map(place -> ", " + names.of(place)).orElse("")
            + encounter.map(e -> EncounterTable.status(e)).orElse("")
            + "  "
            + encounter.map(e -> sources.numbers(e.reports().keySet())).orElse(""));
    encounter.ifPresent(
        e ->
            e.agreement()
                .forEach(
                    (slot, judgement) -> {
                      if (judgement.verdict() == Verdict.CONTRADICT) {
                        page.line(
                            6,
                            Words.padded(Words.of(slot), 13)
                                + Verdicts.shown(page, sources, judgement));
                      }
                    }));
  }

  private void contradiction(NumberedArticles sources, Contradiction contradiction) {
    String kind =
        switch (contradiction.kind()) {
          case ACCOUNTS_DIFFER -> "accounts differ";
          case PARTIES_DISPUTE -> "parties dispute";
        };
    page.line(
        2,
        page.mark(Weight.RED, kind)
            + ": "
            + Shown.text(contradiction.about())
            + contradiction.slot().map(slot -> ", " + Words.of(slot)).orElse(""));
    contradiction
        .values()
        .forEach((article, value) -> page.line(6, sources.number(article) + " " + named(value)));
    page.words(6, Shown.text(sources.numbered(contradiction.why())));
  }

  private String named(String value) {
    String words = Durations.words(value);
    return words.equals(value) && !value.isEmpty() && !Character.isDigit(value.charAt(0))
        ? names.of(value)
        : words;
  }

  private void unique(NumberedArticles sources, UniqueFact fact) {
    page.words(2, sources.number(fact.article()) + " " + Shown.text(fact.gist()));
    evidence(sources, fact.article(), fact.sentence());
  }

  private void lineage(NumberedArticles sources, LineageLink link) {
    String how =
        switch (link.kind()) {
          case COPY -> " copies ";
          case TRANSLATION -> " translates ";
          case CREDITED -> " credits ";
        };
    String number = sources.number(link.from());
    String from = number.endsWith(Shown.text(link.from()) + "]") ? names.of(link.from()) : number;
    page.line(2, sources.number(link.article()) + how + from);
  }

  private void revision(NumberedArticles sources, Revision revision) {
    page.line(
        2,
        sources.number(revision.article())
            + " "
            + revision.vanished().size()
            + " passages went, "
            + revision.appeared().size()
            + " came");
  }

  private void evidence(NumberedArticles sources, String article, Span sentence) {
    if (evidence) {
      page.quote(6, sources.number(article) + " " + sentence.of(sources.get(article).text()));
    }
  }
}
