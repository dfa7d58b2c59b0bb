package org.khabar.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.Boilerplate;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/** The layout of a page's text, whose furniture is already gone but for the lines of its head. */
final class PageLayout {
  private final PageText text;
  private final PageFacts facts;

  private PageLayout(PageText text, PageFacts facts) {
    this.text = text;
    this.facts = facts;
  }

  /** The lines that go between title and paragraphs: who wrote it, and when it appeared. */
  static List<String> lines(PageFacts facts) {
    Set<String> lines = new LinkedHashSet<>();
    Optional<String> shown =
        facts.byline().flatMap(name -> showing(facts, name)).map(PageBlock::text);
    shown.or(facts::byline).ifPresent(lines::add);
    facts.published().flatMap(PageDates.Chosen::line).ifPresent(block -> lines.add(block.text()));
    return List.copyOf(lines);
  }

  private static Optional<PageBlock> showing(PageFacts facts, String name) {
    return facts.lines().stream().filter(block -> block.text().contains(name)).findFirst();
  }

  static Layout of(
      PageText text, PageFacts facts, Dateline dateline, DateReader dates, String language) {
    return new PageLayout(text, facts).layout(dateline, dates, language);
  }

  private Layout layout(Dateline dateline, DateReader dates, String language) {
    List<Span> body = new ArrayList<>(text.paragraphs());
    List<Boilerplate> boilerplate = new ArrayList<>();
    for (Span line : text.lines()) {
      boolean dated = dates.read(text.text(), line, language).isPresent();
      boilerplate.add(new Boilerplate(line, dated ? "date" : "byline"));
    }
    Optional<Span> prefix = Optional.empty();
    Span first = body.getFirst();
    OptionalInt start =
        dateline.bodyStart(Line.of(text.text(), first.start(), first.end(), 1, false), text.text());
    if (start.isPresent() && start.getAsInt() < first.end()) {
      prefix = Optional.of(new Span(first.start(), start.getAsInt()));
      boilerplate.add(new Boilerplate(prefix.get(), "dateline"));
      body.set(0, new Span(start.getAsInt(), first.end()));
    }
    return new Layout(
        text.title(),
        facts.byline().flatMap(this::find),
        facts.published().map(chosen -> dated(chosen, dates, language)),
        facts.modified(),
        prefix,
        body,
        boilerplate);
  }

  /** Where a name stands in the lines between title and paragraphs. */
  private Optional<Span> find(String name) {
    for (Span line : text.lines()) {
      int at = text.text().indexOf(name, line.start());
      if (at >= 0 && at + name.length() <= line.end()) {
        return Optional.of(new Span(at, at + name.length()));
      }
    }
    return Optional.empty();
  }

  /** The day with its place in the line that shows it. */
  private DatedText dated(PageDates.Chosen chosen, DateReader dates, String language) {
    for (Span line : text.lines()) {
      int from = line.start();
      while (from < line.end()) {
        Optional<DatedText> date = dates.read(text.text(), new Span(from, line.end()), language);
        if (date.isEmpty()) {
          break;
        }
        if (date.get().day().equals(chosen.day())) {
          return date.get();
        }
        from = date.get().span().map(Span::end).orElse(line.end());
      }
    }
    return new DatedText(chosen.day(), Optional.empty(), chosen.calendar());
  }
}
