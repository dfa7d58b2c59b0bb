package org.khabar.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.khabar.model.Article;
import org.khabar.model.Dossier;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.Story;

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
    StoryItems items = new StoryItems(page, names, evidence, dossier, story);
    page.title(Shown.text(story.title()));
    items.sources().list().forEach(items::article);
    if (story.chapters().size() > 1) {
      section("Chapters", story.chapters(), items::chapter);
    }
    section("What happened", story.encounters(), items::encounter);
    section("Figures", story.figures(), items::figure);
    shortSection("Who said what", byWeight(story), items::statement);
    section("What is ahead", story.agenda(), items::agenda);
    section("Where the accounts differ", story.contradictions(), items::contradiction);
    shortSection("Told by one source only", story.unique(), items::unique);
    section("Where the reports come from", story.lineage(), items::lineage);
    section("Changed after publication", story.revisions(), items::revision);
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
}
