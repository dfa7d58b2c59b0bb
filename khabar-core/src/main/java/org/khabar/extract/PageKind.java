package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells pages that hold no article, or not all of one: error pages, lists of other articles, stubs
 * of articles for subscribers, live pages, pages of pictures or of a video.
 */
final class PageKind {
  private static final int SHORT = 150;
  private static final int STUB = 250;
  private static final int VERY_SHORT = 60;
  private static final int MAX_ERROR_TITLE = 6;
  private static final int MAX_LABEL = 2;
  private static final String ERROR = "error page";
  private static final String MENU = "navigation";
  static final int MANY_TEASERS = 8;
  private static final int MAX_PHRASE = 40;
  private static final Set<String> STATUS = Set.of("403", "404", "410", "502", "503", "504");
  private static final Set<String> GALLERIES =
      Set.of("imagegallery", "mediagallery", "imageobject");

  private final Page page;
  private final Furniture furniture;
  private final int words;

  PageKind(Page page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
    this.words = page.paragraphs().stream().mapToInt(PageBlock::words).sum();
  }

  /**
   * Refuses pages that hold no article.
   *
   * @throws NoArticleException saying what it is instead
   */
  void refuse() throws NoArticleException {
    refuseErrors();
    refuseLists();
  }

  /** What the reader should know of how much of an article {@code text} is. */
  List<String> notes(PageText text) {
    List<String> notes = new ArrayList<>();
    Set<String> types = page.metadata().types();
    int kept = text.words();
    boolean barred = says("paywall");
    if (kept < STUB && (!page.metadata().free() || page.paywalled() || barred)) {
      notes.add("only the beginning of the article is here: the rest is for subscribers");
    } else if (!page.metadata().free() && barred) {
      notes.add("the page says that a part of the article is for subscribers");
    }
    if (types.contains("liveblogposting")) {
      notes.add("a live page: its posts as they stood when it was saved");
    }
    boolean shortArticle = kept < SHORT && !page.metadata().article();
    if (shortArticle && types.contains("videoobject")) {
      notes.add("the page of a video: the text describes it");
    } else if (shortArticle && types.stream().anyMatch(GALLERIES::contains)) {
      notes.add("a page of pictures: the text describes them");
    }
    return notes;
  }

  /** A page that a server sends in place of an article, with status 200. */
  private void refuseErrors() throws NoArticleException {
    if (words >= SHORT || page.metadata().article()) {
      return;
    }
    List<String> titles = new ArrayList<>(page.headings());
    page.title().ifPresent(titles::add);
    for (String title : titles) {
      Optional<String> kind = phrase(title);
      if (status(title) || kind.filter(ERROR::equals).isPresent()) {
        throw new NoArticleException("no article found: an error page (" + title + ")");
      }
    }
    if (page.title().flatMap(this::phrase).filter(MENU::equals).isPresent()) {
      throw new NoArticleException(
          "no article found: a page of the site itself (" + page.title().get() + ")");
    }
    if (words < VERY_SHORT && says(ERROR)) {
      throw new NoArticleException("no article found: an error page");
    }
  }

  /** A title of a few words with the number of an error, at its beginning or end. */
  private static boolean status(String title) {
    List<String> keys = Words.keys(title);
    return !keys.isEmpty()
        && keys.size() <= MAX_ERROR_TITLE
        && (STATUS.contains(keys.getFirst())
            || keys.size() <= MAX_LABEL && STATUS.contains(keys.getLast()));
  }

  private void refuseLists() throws NoArticleException {
    boolean longest = page.paragraphs().stream().noneMatch(block -> block.words() > 2 * MAX_PHRASE);
    if (!page.metadata().article()
        && page.metadata().published().isEmpty()
        && page.teasers() >= MANY_TEASERS
        && words < SHORT
        && longest) {
      throw new NoArticleException(
          "no article found: a list of " + page.teasers() + " other articles");
    }
  }

  /** Whether a line in or behind the text is a phrase of this kind. */
  private boolean says(String why) {
    return page.head().around().stream()
        .filter(block -> block.words() <= MAX_PHRASE)
        .anyMatch(
            block -> furniture.why(block.line(), block.text()).filter(why::equals).isPresent());
  }

  private Optional<String> phrase(String text) {
    return text.isBlank()
        ? Optional.empty()
        : furniture.why(Line.of(text, 0, text.length(), 0, false), text);
  }
}
