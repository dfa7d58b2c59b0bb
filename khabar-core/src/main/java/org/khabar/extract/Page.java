package org.khabar.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article of a page: its headline, paragraphs and what the page states of it.
 *
 * @param paragraphs text blocks of the article in order, not yet cleared of furniture lines
 */
record Page(
    Optional<String> title,
    List<PageBlock> paragraphs,
    Optional<LocalDate> published,
    Optional<LocalDate> modified,
    Optional<String> site,
    Optional<String> language,
    Optional<String> url) {
  private static final int MIN_WORDS = 20;
  private static final double CUT = 0.5;

  Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The article in {@code html}.
   *
   * @throws NoArticleException when the page holds no running text
   */
  static Page of(String html, Optional<String> url) throws NoArticleException {
    Document document = Jsoup.parse(html, url.filter(u -> u.contains("://")).orElse(""));
    PageMetadata metadata = PageMetadata.of(document);
    Optional<String> title = PageTitle.of(document, metadata);
    if (document.body() == null) {
      throw new NoArticleException("no article found: the page has no body");
    }
    Clutter.clear(document);
    List<PageBlock> blocks = new PageBody(document).article();
    int words = words(blocks);
    List<PageBlock> stated = stated(metadata.body(), document);
    if (words(stated) * CUT > words) {
      blocks = stated;
      words = words(stated);
    }
    if (words < MIN_WORDS) {
      throw new NoArticleException("no article found: the page holds too little running text");
    }
    Optional<String> address = url.or(metadata::url);
    return new Page(
        title,
        blocks,
        metadata.published().or(() -> address.flatMap(Page::dayOf)),
        metadata.modified(),
        metadata.site(),
        metadata.language(),
        address);
  }

  private static int words(List<PageBlock> blocks) {
    int words = 0;
    for (PageBlock block : blocks) {
      Line line = Line.of(block.text(), 0, block.text().length(), 0, false);
      words += block.linked() < CUT ? line.words() : 0;
    }
    return words;
  }

  /** The body that the page states in its data, for pages that draw their text only when shown. */
  private static List<PageBlock> stated(String body, Document document) {
    List<PageBlock> blocks = new ArrayList<>();
    String plain = body.indexOf('<') >= 0 ? Jsoup.parse(body).wholeText() : body;
    for (String part : plain.split("\n", -1)) {
      if (!part.isBlank()) {
        blocks.add(new PageBlock(part.strip(), "p", 0, document.body(), document.body()));
      }
    }
    return blocks;
  }

  /** The day in an address such as {@code /2021/12/31/}. */
  static Optional<LocalDate> dayOf(String url) {
    String[] parts = url.split("[/_.-]", 60);
    for (int i = 0; i + 2 < parts.length; i++) {
      if (number(parts[i], 4) && number(parts[i + 1], 2) && number(parts[i + 2], 2)) {
        Optional<LocalDate> day =
            PageMetadata.day(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    for (String part : parts) {
      if (number(part, 8)) {
        return PageMetadata.day(part);
      }
    }
    return Optional.empty();
  }

  private static boolean number(String part, int digits) {
    return part.length() == digits && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
