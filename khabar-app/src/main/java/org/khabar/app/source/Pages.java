package org.khabar.app.source;

import java.util.Locale;
import java.util.Optional;

/** Decodes what should be a page, and tells what is none. */
final class Pages {
  /** Characters in which the first element of a document is looked for. */
  private static final int SAMPLE = 2000;

  /** Each tag costs far more than its letters once it is read; pages of news have thousands. */
  private static final int MOST_TAGS = 1_200_000;

  private Pages() {}

  /**
   * @param declared name of the encoding, from a header or the page itself
   * @throws UnreadableException when it is empty, no text, or text of another kind that no article
   *     can be found in
   */
  static DecodedText decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
    return checked(TextDecoder.decode(bytes, declared));
  }

  /**
   * The same page.
   *
   * @throws UnreadableException as above
   */
  static DecodedText checked(DecodedText page) throws UnreadableException {
    String start = page.text().substring(0, Math.min(page.text().length(), SAMPLE)).strip();
    if (page.text().isBlank()) {
      throw new UnreadableException("empty");
    }
    if (isJson(start)) {
      throw new UnreadableException("JSON, not a page");
    }
    long tags = page.text().chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new UnreadableException("a page of " + tags + " tags, more than " + MOST_TAGS);
    }
    return switch (firstElement(start)) {
      case "rss", "feed", "rdf:rdf" -> throw new UnreadableException("a feed, not a page");
      case "urlset", "sitemapindex" -> throw new UnreadableException("a sitemap, not a page");
      case "svg" -> throw new UnreadableException("a picture, not a page");
      default -> page;
    };
  }

  private static boolean isJson(String start) {
    if (start.isEmpty() || "{[".indexOf(start.charAt(0)) < 0) {
      return false;
    }
    String rest = start.substring(1).stripLeading();
    return rest.isEmpty() || "\"{[]}".indexOf(rest.charAt(0)) >= 0;
  }

  /** The name of the first tag that is no comment, declaration or document type. */
  private static String firstElement(String start) {
    int at = start.indexOf('<');
    while (at >= 0 && at + 1 < start.length() && "!?".indexOf(start.charAt(at + 1)) >= 0) {
      boolean comment = start.startsWith("<!--", at);
      int end = start.indexOf(comment ? "-->" : ">", at);
      at = end < 0 ? -1 : start.indexOf('<', end);
    }
    if (at < 0) {
      return "";
    }
    int end = at + 1;
    while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
      end++;
    }
    return start.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }
}
