package org.khabar.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the name of the site off a title: "… | Site", "… - Site", "Site :: Section :: …". What is
 * cut is named as the site, or short and behind a bar, or what is left stands on the page as a line
 * of its own.
 */
final class SiteCutter {
  private static final String SEPARATORS = "|\u2013\u2014-\u00BB\u2022\u00B7:<";
  private static final int MAX_TAIL = 4;
  private static final int MIN_HEAD = 8;
  private static final int MIN_SIGNS = 4;
  private static final int MAX_LINE = 180;
  private static final int MAX_TITLE = 500;
  private static final int MAX_CUTS = 6;

  private final List<String> site;
  private final List<PageBlock> blocks;
  private @Nullable Set<List<String>> shown;

  /** A cutter for a page with these {@code blocks}. */
  SiteCutter(Optional<String> site, List<PageBlock> blocks) {
    this.site = site.map(Words::keys).orElse(List.of());
    this.blocks = blocks;
  }

  /** The title without the name of the site. */
  String cut(String title) {
    String rest = title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE);
    if (!holdsSeparator(rest) || shown().contains(Words.keys(rest))) {
      return rest;
    }
    for (int i = 0; i < MAX_CUTS; i++) {
      String shorter = withoutEnd(rest);
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    return withoutBeginning(rest);
  }

  private static boolean holdsSeparator(String title) {
    for (int i = 1; i < title.length() - 1; i++) {
      if (separates(title, i)) {
        return true;
      }
    }
    return false;
  }

  /** The words of the short lines that the page shows and that are no links. */
  private Set<List<String>> shown() {
    Set<List<String>> lines = shown;
    if (lines == null) {
      lines = new HashSet<>();
      for (PageBlock block : blocks) {
        if (block.text().length() <= MAX_LINE && block.linked() < 0.5) {
          lines.add(Words.keys(block.text()));
        }
      }
      shown = lines;
    }
    return lines;
  }

  /**
   * Whether a line of the page is this, or begins or ends with it and has nothing of {@code
   * without}.
   */
  private boolean isShown(String title, String without) {
    List<String> keys = Words.keys(title);
    List<String> others = Words.keys(without);
    return !keys.isEmpty()
        && (shown().contains(keys)
            || shown().stream()
                .anyMatch(
                    line ->
                        PageTitle.isPart(keys, line) && others.stream().noneMatch(line::contains)));
  }

  /** What follows a separator, if the page shows just that. */
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
    for (int i = title.length() - 2; i > minHead(title); i--) {
      if (separates(title, i)) {
        List<String> tail = Words.keys(title.substring(i + 1));
        boolean named = !site.isEmpty() && (tail.containsAll(site) || site.containsAll(tail));
        boolean small = tail.size() <= MAX_TAIL;
        boolean left = small && isShown(title.substring(0, i), title.substring(i + 1));
        if (named && tail.size() <= site.size() + 3 || small && title.charAt(i) == '|' || left) {
          return trimmed(title.substring(0, i));
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
