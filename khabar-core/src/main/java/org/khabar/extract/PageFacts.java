package org.khabar.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * Author and days of a page's article, from what it states and what the lines around its headline
 * show.
 *
 * @param lines those lines, as far as they tell something
 * @param byline the author's name as the page has it
 * @param modified the day of its last change, where it is a later one
 */
record PageFacts(
    List<PageBlock> lines,
    Optional<String> byline,
    Optional<PageDates.Chosen> published,
    Optional<LocalDate> modified) {
  private static final int MAX_AUTHOR_WORDS = 6;
  private static final int MAX_AUTHORS = 4;
  private static final Set<String> AUTHORS =
      Set.of(
          "author",
          "authors",
          "byline",
          "bylines",
          "reporter",
          "writer",
          "journalist",
          "autor",
          "auteur",
          "penulis");

  PageFacts {
    lines = List.copyOf(lines);
  }

  /**
   * The facts of {@code page}.
   *
   * @param crawled the day on which the page was saved, if it is known
   */
  static PageFacts of(
      Page page,
      HeaderReader headers,
      DateReader dates,
      String language,
      Optional<LocalDate> crawled) {
    PageDates published = new PageDates(dates, language);
    PageDates modified = new PageDates(dates, language);
    page.metadata().published().forEach(published::add);
    page.metadata().modified().forEach(modified::add);
    List<PageBlock> lines = new ArrayList<>();
    Optional<String> signed = Optional.empty();
    int headline = headline(page);
    for (PageBlock block : page.head().lines()) {
      boolean above = block.at() < headline;
      Optional<HeaderLine> line =
          headers
              .read(block.line(), block.text())
              .filter(read -> read.certain() || !above && !block.line().closed());
      if (line.isPresent()) {
        boolean labelled = line.get().labelled();
        line.get().published().ifPresent(date -> published.add(block, date, labelled, above));
        line.get().modified().ifPresent(day -> modified.add(block, gregorian(day), true, above));
        Optional<Span> name = line.get().byline();
        signed = signed.or(() -> name.map(span -> span.of(block.text())));
        lines.add(block);
      }
    }
    page.url().ifPresent(published::addAddress);
    Optional<PageDates.Chosen> changed = modified.choose(crawled);
    changed.ifPresent(change -> published.addChange(change.day()));
    // A page that tells only when it was last changed tells at least that.
    Optional<PageDates.Chosen> appeared = published.choose(crawled).or(() -> changed);
    Optional<String> shown = signed;
    return new PageFacts(
        lines,
        best(List.of(stated(page), shown, named(page), below(page, headers)), page, headers),
        appeared,
        changed
            .map(PageDates.Chosen::day)
            .filter(day -> day.isAfter(appeared.orElseThrow().day())));
  }

  /** The first that is written like a person's name, or else the first; sites sign for many. */
  private static Optional<String> best(
      List<Optional<String>> names, Page page, HeaderReader headers) {
    List<String> given = names.stream().flatMap(Optional::stream).toList();
    List<String> site = page.metadata().site().map(Words::keys).orElse(List.of());
    return given.stream()
        .filter(
            name -> {
              List<String> keys = Words.keys(name);
              return (keys.size() >= 2 || Words.spaceless(name.charAt(0)))
                  && !site.containsAll(keys)
                  && !headers.publisher(name);
            })
        .findFirst()
        .or(() -> given.stream().findFirst());
  }

  private static DatedText gregorian(LocalDate day) {
    return new DatedText(day, Optional.empty(), CalendarSystem.GREGORIAN);
  }

  private static int headline(Page page) {
    List<String> keys = page.title().map(Words::keys).orElse(List.of());
    return page.head().lines().stream()
        .filter(
            block ->
                block.tag().equals("h1") || !keys.isEmpty() && block.line().keys().equals(keys))
        .mapToInt(PageBlock::at)
        .findFirst()
        .orElse(-1);
  }

  private static Optional<String> stated(Page page) {
    List<String> authors = page.metadata().authors();
    return authors.isEmpty() || authors.size() > MAX_AUTHORS
        ? authors.stream().findFirst()
        : Optional.of(String.join(", ", authors));
  }

  /** A short line that the page's markup calls the author. */
  private static Optional<String> named(Page page) {
    return page.head().lines().stream()
        .filter(block -> block.line().digits() == 0 && block.words() <= MAX_AUTHOR_WORDS)
        .filter(block -> !block.heading())
        .filter(block -> named(block.element()) || named(block.parent()))
        .map(PageBlock::text)
        .findFirst();
  }

  /** A name alone on the last line of the text or right below it. */
  private static Optional<String> below(Page page, HeaderReader headers) {
    List<PageBlock> last = new ArrayList<>();
    last.add(page.paragraphs().getLast());
    last.addAll(page.head().behind());
    return last.stream()
        .limit(3)
        .filter(block -> headers.name(block.line().span(), block.text()))
        .map(PageBlock::text)
        .findFirst();
  }

  private static boolean named(Element element) {
    return element.attr("itemprop").equals("author")
        || Clutter.parts(element.className()).stream().anyMatch(AUTHORS::contains);
  }
}
