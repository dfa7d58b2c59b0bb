package org.khabar.app.cli;

import java.util.Optional;
import org.khabar.app.cli.Page.Weight;
import org.khabar.app.web.Durations;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.Chapter;
import org.khabar.model.ClaimChange;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.Figure;
import org.khabar.model.JoinedStatement;
import org.khabar.model.LineageLink;
import org.khabar.model.Revision;
import org.khabar.model.Span;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;
import org.khabar.model.Verdict;

/** Prints the items of one story, a line or a few each. */
final class StoryItems {
  private final Page page;
  private final Names names;
  private final boolean evidence;
  private final Story story;
  private final NumberedArticles sources;

  /**
   * A printer for a story of a dossier.
   *
   * @param evidence whether the original sentence is shown under each item
   */
  StoryItems(Page page, Names names, boolean evidence, Dossier dossier, Story story) {
    this.page = page;
    this.names = names;
    this.evidence = evidence;
    this.story = story;
    sources = new NumberedArticles(dossier, story);
  }

  NumberedArticles sources() {
    return sources;
  }

  void encounter(Encounter encounter) {
    new EncounterTable(page, names, sources, evidence).print(encounter);
  }

  void article(Article article) {
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

  void chapter(Chapter chapter) {
    String days =
        chapter.first().isEmpty()
            ? ""
            : chapter.first().equals(chapter.last()) || chapter.last().isEmpty()
                ? chapter.first().get() + "  "
                : chapter.first().get() + " to " + chapter.last().get() + "  ";
    page.line(2, days + Shown.text(chapter.title()) + "  " + sources.numbers(chapter.articles()));
  }

  void figure(Figure figure) {
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
              evidence(article, report.sentence());
            });
  }

  void statement(JoinedStatement statement) {
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
      evidence(report.article(), report.sentence());
    }
  }

  void agenda(AgendaItem item) {
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

  void contradiction(Contradiction contradiction) {
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

  void unique(UniqueFact fact) {
    page.words(2, sources.number(fact.article()) + " " + Shown.text(fact.gist()));
    evidence(fact.article(), fact.sentence());
  }

  void lineage(LineageLink link) {
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

  void revision(Revision revision) {
    page.line(
        2,
        sources.number(revision.article())
            + " "
            + Shown.text(revision.from())
            + " → "
            + Shown.text(revision.to())
            + ": "
            + revision.vanished().size()
            + " passages went, "
            + revision.appeared().size()
            + " came");
    revision.claims().forEach(claim -> claim(revision, claim));
  }

  private void claim(Revision revision, ClaimChange claim) {
    String values =
        claim.slot().isEmpty()
            ? Shown.text(claim.gist())
            : (claim.what() == ClaimChange.Kind.TITLE
                    ? ""
                    : Shown.text(claim.gist()) + ", " + claim.slot().get() + ": ")
                + claim.before().map(Shown::text).orElse("none")
                + " → "
                + claim.now().map(Shown::text).orElse("none");
    page.words(6, Words.of(claim.what()) + " " + Words.of(claim.change()) + ": " + values);
    if (evidence) {
      claim.beforeSentence().ifPresent(s -> page.quote(10, "− " + s.of(revision.textBefore())));
      claim.nowSentence().ifPresent(s -> page.quote(10, "+ " + s.of(revision.textAfter())));
    }
  }

  private void evidence(String article, Span sentence) {
    if (evidence) {
      page.quote(6, sources.number(article) + " " + sentence.of(sources.get(article).text()));
    }
  }
}
