package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Boilerplate;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/** The layout of a page's text, whose furniture is already gone but for a dateline. */
final class PageLayout {
  private PageLayout() {}

  static Layout of(PageText text, Page page, Dateline dateline) {
    List<Span> body = new ArrayList<>(text.paragraphs());
    List<Boilerplate> boilerplate = new ArrayList<>();
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
        Optional.empty(),
        page.published().map(day -> new DatedText(day, Optional.empty(), CalendarSystem.GREGORIAN)),
        page.modified(),
        prefix,
        body,
        boilerplate);
  }
}
