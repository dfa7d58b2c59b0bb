package org.khabar.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses a page's headline among what its head says and the headings that it shows: the heading
 * that its structured data confirm, or else the headline that is shared (OpenGraph), if something
 * else on the page bears it out, then that of the structured data, the heading, the window's title.
 * The name of the site is cut off, and so is a word or two over the headline (its kicker) where the
 * shared one does without.
 */
final class PageTitle {
  private static final double ALIKE = 0.4;
  private static final int MIN_SIGNS = 4;
  private static final int MIN_WORDS = 3;
  private static final int MAX_HEADINGS = 60;

  private final PageMetadata metadata;
  private final SiteCutter site;
  private final List<String> headings;
  private final List<String> allHeadings;
  private final String window;

  private PageTitle(Document page, List<PageBlock> blocks, PageMetadata metadata) {
    this.metadata = metadata;
    this.site = new SiteCutter(metadata.site(), blocks);
    this.headings =
        page.select("h1,[itemprop=headline]").stream()
            .limit(MAX_HEADINGS)
            .map(PageTitle::text)
            .filter(text -> Words.keys(text).size() >= 2 || spaceless(text))
            .toList();
    this.allHeadings =
        page.select("h1,h2").stream().limit(MAX_HEADINGS).map(PageTitle::text).toList();
    this.window = page.title().strip();
  }

  /** The text of a heading without the kicker that its markup names or a bar sets apart. */
  private static String text(Element heading) {
    String text = heading.text().strip();
    for (Element part : heading.children()) {
      String piece = part.text().strip();
      boolean kicker =
          !piece.isEmpty()
              && text.startsWith(piece)
              && (piece.endsWith("|")
                  || !Collections.disjoint(Clutter.parts(part.className()), MarkupNames.KICKERS));
      String rest = kicker ? text.substring(piece.length()).strip() : text;
      if (Words.keys(rest).size() < MIN_WORDS) {
        break;
      }
      text = rest;
    }
    return text;
  }

  /** The headline, without the name of the site; empty when the page has none. */
  static Optional<String> of(Document page, List<PageBlock> blocks, PageMetadata metadata) {
    return new PageTitle(page, blocks, metadata).choose();
  }

  private Optional<String> choose() {
    List<String> candidates = new ArrayList<>();
    metadata.shared().ifPresent(candidates::add);
    candidates.addAll(metadata.headlines());
    candidates.addAll(headings);
    candidates.add(window);
    candidates.removeIf(String::isBlank);
    List<String> bare = candidates.stream().limit(MAX_HEADINGS).map(site::cut).toList();
    Optional<String> shared = metadata.shared().map(site::cut).filter(this::headline);
    return allHeadings.stream()
        .filter(this::confirmed)
        .findFirst()
        .map(heading -> shared.filter(part -> isPart(part, heading)).orElse(heading))
        .or(() -> bare.stream().filter(t -> headline(t) && borneOut(t, bare)).findFirst())
        .or(() -> headings.stream().findFirst())
        .or(() -> bare.stream().filter(title -> Words.keys(title).size() >= 2).findFirst());
  }

  private boolean confirmed(String heading) {
    List<String> keys = Words.keys(heading);
    return metadata.headlines().stream().anyMatch(stated -> Words.keys(stated).equals(keys));
  }

  private static boolean isPart(String headline, String whole) {
    return isPart(Words.keys(headline), Words.keys(whole));
  }

  /** Whether the words of a headline are the beginning or the end of others, and most of them. */
  static boolean isPart(List<String> keys, List<String> all) {
    int rest = all.size() - keys.size();
    return rest >= 0
        && 2 * keys.size() >= all.size()
        && (all.subList(0, keys.size()).equals(keys) || all.subList(rest, all.size()).equals(keys));
  }

  /** A headline of several words that is not the name of the site. */
  private boolean headline(String title) {
    List<String> keys = Words.keys(title);
    return (keys.size() >= 2 || spaceless(title))
        && !title.endsWith("\u2026")
        && !keys.equals(metadata.site().map(Words::keys).orElse(List.of()));
  }

  /** Whether another place has most of its words too, or there is no other place. */
  private static boolean borneOut(String title, List<String> all) {
    List<String> keys = Words.keys(title);
    long alike = all.stream().filter(other -> sharing(keys, other) >= ALIKE).count();
    return alike >= 2 || all.size() == 1;
  }

  private static double sharing(List<String> keys, String other) {
    List<String> others = Words.keys(other);
    long shared = keys.stream().filter(others::contains).count();
    return keys.isEmpty() ? 0 : shared / (double) keys.size();
  }

  private static boolean spaceless(String title) {
    return title.length() >= MIN_SIGNS && Words.spaceless(title.charAt(0));
  }
}
