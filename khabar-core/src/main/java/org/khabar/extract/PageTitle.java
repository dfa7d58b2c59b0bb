package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final String SEPARATORS = "|\u2013\u2014-\u00BB\u2022\u00B7:<";
  private static final double ALIKE = 0.4;
  private static final int MAX_TAIL = 4;
  private static final int MAX_HEADLINE = 40;
  private static final int MIN_HEAD = 8;
  private static final int MIN_SIGNS = 4;

  private final PageMetadata metadata;
  private final List<String> headings = new ArrayList<>();
  private final List<String> allHeadings;
  private final Set<List<String>> shown = new HashSet<>();
  private final String window;

  private PageTitle(Document page, List<PageBlock> blocks, PageMetadata metadata) {
    this.metadata = metadata;
    blocks.stream()
        .filter(block -> block.words() <= MAX_HEADLINE && block.linked() < 0.5)
        .forEach(block -> shown.add(block.line().keys()));
    for (Element heading : page.select("h1,[itemprop=headline]")) {
      String text = heading.text().strip();
      if (Words.keys(text).size() >= 2 || PageTitle.spaceless(text)) {
        headings.add(text);
      }
    }
    this.allHeadings = page.select("h1,h2").stream().map(h -> h.text().strip()).toList();
    this.window = page.title().strip();
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
    List<String> bare = candidates.stream().map(this::withoutSite).toList();
    Optional<String> shared = metadata.shared().map(this::withoutSite).filter(this::headline);
    Optional<String> confirmed = allHeadings.stream().filter(this::confirmed).findFirst();
    return confirmed
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

  /** Cuts "… | Site" and "Site - …" off a title. */
  private String withoutSite(String title) {
    return shown.contains(Words.keys(title)) ? title : withoutBeginning(withoutEnd(title));
  }

  /**
   * Whether a line of the page is this, or begins or ends with it and has nothing of {@code
   * without}.
   */
  private boolean isShown(String title, String without) {
    List<String> keys = Words.keys(title);
    List<String> others = Words.keys(without);
    return !keys.isEmpty()
        && (shown.contains(keys)
            || shown.stream()
                .anyMatch(line -> isPart(keys, line) && others.stream().noneMatch(line::contains)));
  }

  /** What follows a separator, if the page shows just that as a line of its own. */
  private String withoutBeginning(String title) {
    for (int i = 1; i < title.length() - minHead(title); i++) {
      if (separates(title, i)) {
        String rest = trimmed(title.substring(i + 1));
        if (2 * rest.length() > title.length() && isShown(rest, title.substring(0, i))) {
          return rest;
        }
      }
    }
    return title;
  }

  private String withoutEnd(String title) {
    List<String> name = metadata.site().map(Words::keys).orElse(List.of());
    for (int i = title.length() - 2; i > minHead(title); i--) {
      if (separates(title, i)) {
        List<String> tail = Words.keys(title.substring(i + 1));
        boolean named = !name.isEmpty() && (tail.containsAll(name) || name.containsAll(tail));
        boolean bar = title.charAt(i) == '|' && tail.size() <= MAX_TAIL;
        boolean unseen =
            tail.size() <= MAX_TAIL && isShown(title.substring(0, i), title.substring(i + 1));
        if (named && tail.size() <= name.size() + 3 || bar || unseen) {
          return withoutEnd(trimmed(title.substring(0, i)));
        }
      }
    }
    return title;
  }

  /** The least that a headline has in characters. */
  private static int minHead(String title) {
    return !title.isEmpty() && Words.spaceless(title.charAt(0)) ? MIN_SIGNS : MIN_HEAD;
  }

  private static String trimmed(String piece) {
    int start = 0;
    int end = piece.length();
    while (start < end && parts(piece.charAt(start))) {
      start++;
    }
    while (end > start && parts(piece.charAt(end - 1))) {
      end--;
    }
    return piece.substring(start, end);
  }

  private static boolean parts(char c) {
    return Words.isSpace(c) || SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean separates(String title, int at) {
    char c = title.charAt(at);
    boolean spaced = parts(title.charAt(at - 1)) && parts(title.charAt(at + 1));
    boolean afterSign = Words.spaceless(title.charAt(at - 1));
    return SEPARATORS.indexOf(c) >= 0 && spaced
        || c == '|'
        || c == '\uFF5C'
        || afterSign && (c == '_' || c == '-' || c == '\uFF1A');
  }
}
