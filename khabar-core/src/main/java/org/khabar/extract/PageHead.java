package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the text of a page, furniture among it.
 *
 * @param lines short blocks around the headline and right behind the text, where author and day
 *     stand
 * @param behind the last of these, those behind the text
 * @param around all blocks from the first paragraph to some way behind the last
 */
record PageHead(List<PageBlock> lines, List<PageBlock> behind, List<PageBlock> around) {
  private static final int BEFORE = 8;
  private static final int AFTER = 40;
  private static final int BEHIND = 8;

  /** The last lines of the text may tell when it appeared. */
  private static final int IN_TEXT = 3;

  private static final int FAR_BEHIND = 30;
  private static final int MAX_WORDS = 24;
  private static final int PROSE = 12;

  PageHead {
    lines = List.copyOf(lines);
    behind = List.copyOf(behind);
    around = List.copyOf(around);
  }

  /**
   * What stands around {@code body}.
   *
   * @param blocks all blocks of the page, its furniture among them
   */
  static PageHead of(List<PageBlock> blocks, Optional<String> title, List<PageBlock> body) {
    int first = find(blocks, firstProse(body));
    int last = Math.max(first, find(blocks, body.getLast()));
    int headline = headline(blocks, title, first);
    int end = Math.min(blocks.size(), Math.min(first + 2, headline + AFTER));
    List<PageBlock> lines =
        new ArrayList<>(blocks.subList(Math.max(0, headline - BEFORE), Math.max(headline, end)));
    List<PageBlock> behind =
        blocks.subList(Math.max(first, last - IN_TEXT), until(blocks, last + BEHIND)).stream()
            .filter(PageHead::small)
            .toList();
    lines.removeIf(block -> !small(block));
    lines.addAll(behind);
    return new PageHead(lines, behind, blocks.subList(first, until(blocks, last + FAR_BEHIND)));
  }

  private static boolean small(PageBlock block) {
    return block.words() <= MAX_WORDS;
  }

  /** Author and day may stand in the same element as the text, above it. */
  private static PageBlock firstProse(List<PageBlock> body) {
    return body.stream()
        .filter(block -> block.line().prose() && block.words() >= PROSE)
        .findFirst()
        .orElse(body.getFirst());
  }

  private static int until(List<PageBlock> blocks, int end) {
    return Math.min(blocks.size(), end);
  }

  private static int find(List<PageBlock> blocks, PageBlock wanted) {
    int found = 0;
    for (PageBlock block : blocks) {
      if (block.element() == wanted.element()) {
        found = block.text().equals(wanted.text()) || found == 0 ? block.at() : found;
      }
    }
    return found;
  }

  private static int headline(List<PageBlock> blocks, Optional<String> title, int first) {
    List<String> keys = title.map(Words::keys).orElse(List.of());
    for (int i = Math.min(first, blocks.size() - 1); i >= 0; i--) {
      if (blocks.get(i).tag().equals("h1")
          || !keys.isEmpty() && blocks.get(i).line().keys().equals(keys)) {
        return i;
      }
    }
    return first;
  }
}
