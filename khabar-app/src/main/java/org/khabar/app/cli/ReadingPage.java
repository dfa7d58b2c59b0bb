package org.khabar.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.app.cli.Page.Weight;
import org.khabar.app.web.Durations;
import org.khabar.gloss.Glosses;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.Condition;
import org.khabar.model.Event;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/** One reading for a person. */
final class ReadingPage {
  private final Page page;
  private final Names names;
  private final Optional<Glosses> glosses;
  private final boolean evidence;

  /**
   * A page.
   *
   * @param glosses makes a line over each finding that a reader of one language understands
   */
  ReadingPage(Page page, Names names, Optional<Glosses> glosses, boolean evidence) {
    this.page = page;
    this.names = names;
    this.glosses = glosses;
    this.evidence = evidence;
  }

  void print(Reading reading) {
    Article article = reading.article();
    page.title(Words.titleOf(article));
    page.line(2, page.mark(Weight.FAINT, source(article)));
    section(
        "What happened",
        reading.events(),
        event -> {
          gloss(g -> g.of(event, reading));
          event(article, event);
        });
    section(
        "Who said what",
        reading.statements(),
        statement -> {
          gloss(g -> g.of(statement, reading));
          statement(article, statement);
        });
    section(
        "If, then",
        reading.conditions(),
        condition -> {
          gloss(g -> g.of(condition, reading));
          condition(article, condition);
        });
    dates(reading);
    entities(reading);
    section("Notes", article.notes(), note -> page.line(2, Shown.text(note)));
  }

  private <T> void section(String heading, List<T> items, Consumer<T> print) {
    if (!items.isEmpty()) {
      page.heading(heading);
      items.forEach(print);
    }
  }

  private void gloss(Function<Glosses, String> telling) {
    glosses.map(telling).ifPresent(line -> page.line(2, page.mark(Weight.GREEN, line)));
  }

  private String source(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.outlet(article));
    parts.add(Words.language(article.language()));
    article
        .published()
        .ifPresentOrElse(
            published -> parts.add("published " + published.day()),
            () -> article.referenceDate().ifPresent(day -> parts.add("written about " + day)));
    if (!article.agencies().isEmpty()) {
      List<String> agencies = article.agencies().stream().map(AgencyCredit::id).distinct().toList();
      parts.add("credits " + names.of(agencies));
    }
    return String.join(" · ", parts);
  }

  private void event(Article article, Event event) {
    StringBuilder line = new StringBuilder(Words.padded(event.date().orElse(""), 12));
    line.append(page.mark(Weight.BOLD, Words.of(event.type()))).append(' ');
    line.append(names.of(event.actors()));
    if (!event.recipients().isEmpty()) {
      line.append(" → ").append(names.of(event.recipients()));
    }
    event.channel().ifPresent(channel -> line.append(", ").append(Words.of(channel)));
    event.place().ifPresent(place -> line.append(", ").append(names.of(place)));
    event.duration().ifPresent(d -> line.append(", ").append(Durations.words(d)));
    event.number().ifPresent(number -> line.append(", ").append(number.toPlainString()));
    line.append(" (").append(Words.of(event.status()));
    event.claimedBy().ifPresent(by -> line.append(", says ").append(names.of(by)));
    page.line(2, line.append(event.background() ? ", before)" : ")").toString());
    evidence(article, event.sentence());
  }

  private void statement(Article article, Statement statement) {
    StringBuilder line = new StringBuilder(names.of(statement.speaker()));
    statement.addressee().ifPresent(whom -> line.append(" → ").append(names.of(whom)));
    line.append(": ").append(page.mark(Weight.BOLD, Words.of(statement.act())));
    statement.target().ifPresent(target -> line.append(" (").append(names.of(target)).append(')'));
    statement.via().ifPresent(via -> line.append(", via ").append(names.of(via)));
    page.line(2, line.toString());
    statement
        .quote()
        .or(statement::content)
        .ifPresent(words -> page.quote(6, words.of(article.text())));
    evidence(article, statement.sentence());
  }

  private void condition(Article article, Condition condition) {
    StringBuilder line = new StringBuilder();
    condition.speaker().ifPresent(speaker -> line.append(names.of(speaker)));
    condition.addressee().ifPresent(whom -> line.append(" → ").append(names.of(whom)));
    line.append(line.isEmpty() ? "" : ": ").append(Words.of(condition.kind()));
    page.line(2, line.toString());
    page.quote(6, condition.when().of(article.text()));
    condition.then().ifPresent(then -> page.quote(6, "→ " + then.of(article.text())));
    evidence(article, condition.sentence());
  }

  private void dates(Reading reading) {
    String text = reading.article().text();
    section(
        "Times",
        reading.times(),
        time -> page.line(2, Words.padded(time.value(), 24) + Shown.text(time.span().of(text))));
  }

  private void entities(Reading reading) {
    Map<String, Long> counts =
        reading.entities().stream()
            .collect(Collectors.groupingBy(Mention::id, LinkedHashMap::new, Collectors.counting()));
    if (counts.isEmpty()) {
      return;
    }
    page.heading("Names");
    String line =
        counts.entrySet().stream()
            .map(e -> names.of(e.getKey()) + (e.getValue() > 1 ? " (" + e.getValue() + ")" : ""))
            .collect(Collectors.joining(", "));
    page.words(2, line);
  }

  private void evidence(Article article, Span sentence) {
    if (evidence) {
      page.quote(6, sentence.of(article.text()));
    }
  }
}
