package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article of a page: its headline, paragraphs and what the page states of it.
 *
 * @param head what stands around the text, furniture among it
 * @param paragraphs text blocks of the article in order, not yet cleared of furniture lines
 * @param headings main headings that it shows
 * @param teasers how many boxes that lead to other articles it holds
 * @param paywalled whether its markup names a barrier for those who do not subscribe
 */
record Page(
    Optional<String> title,
    PageHead head,
    List<PageBlock> paragraphs,
    List<String> headings,
    PageMetadata metadata,
    Optional<String> url,
    int teasers,
    boolean paywalled) {
  private static final int MIN_WORDS = 20;
  private static final int MIN_STATED_WORDS = 8;
  private static final int MAX_SHOWN = 80;
  private static final double CUT = 0.5;

  Page {
    paragraphs = List.copyOf(paragraphs);
    headings = List.copyOf(headings);
  }

  /**
   * The article in {@code html}.
   *
   * @param known its title, where that is known
   * @throws NoArticleException when the page holds no running text
   */
  static Page of(String html, Optional<String> url, Optional<String> known)
      throws NoArticleException {
    Document document = Jsoup.parse(html, url.filter(u -> u.contains("://")).orElse(""));
    if (document.body() == null) {
      throw new NoArticleException("no article found: the page has no body");
    }
    PageMetadata metadata = PageMetadata.of(document);
    List<PageBlock> everything = PageBlocks.of(document.body());
    Optional<String> title = known.or(() -> PageTitle.of(document, everything, metadata));
    List<String> headings = document.select("h1,title").eachText();
    boolean paywalled =
        MarkupNames.PAYWALLS.stream().anyMatch(html::contains) && paywalled(document);
    Clutter.clear(document, metadata.description());
    int teasers = Teasers.clear(document, url.or(metadata::url));
    List<PageBlock> blocks = PageBlocks.of(document.body());
    List<PageBlock> body = new PageBody(document, blocks).article();
    StatedBody stated = new StatedBody(metadata.body());
    List<PageBlock> running = body;
    if (words(stated.blocks(document)) * CUT > words(body)) {
      body = stated.blocks(document);
    } else if (!body.isEmpty()) {
      List<PageBlock> introduced =
          new ArrayList<>(new Standfirst(blocks, title, metadata.description()).before(body));
      introduced.addAll(stated.confirmed(body));
      body = introduced;
    }
    boolean dated = metadata.article() && !metadata.published().isEmpty();
    if (words(body) < (dated ? MIN_STATED_WORDS : MIN_WORDS)) {
      throw none(title, teasers);
    }
    return new Page(
        title,
        PageHead.of(everything, title, running.isEmpty() ? body : running),
        body,
        headings,
        metadata,
        url.or(metadata::url),
        teasers,
        paywalled);
  }

  private static boolean paywalled(Document document) {
    return document.select("[class],[id]").stream()
        .anyMatch(
            element ->
                Clutter.parts(element.className() + " " + element.id()).stream()
                    .anyMatch(MarkupNames.PAYWALLS::contains));
  }

  /** Why a page with hardly any text is no article; its title often says so itself. */
  private static NoArticleException none(Optional<String> title, int teasers) {
    String what =
        teasers >= PageKind.MANY_TEASERS
            ? "a list of " + teasers + " other articles"
            : "the page holds too little running text";
    return new NoArticleException(
        "no article found: " + what + title.map(t -> " (" + shortened(t) + ")").orElse(""));
  }

  private static String shortened(String title) {
    return title.length() <= MAX_SHOWN ? title : title.substring(0, MAX_SHOWN) + "\u2026";
  }

  private static int words(List<PageBlock> blocks) {
    return blocks.stream().filter(block -> block.linked() < CUT).mapToInt(PageBlock::words).sum();
  }
}
