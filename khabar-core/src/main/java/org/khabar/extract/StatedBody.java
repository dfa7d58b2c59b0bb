package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article body that a page states in its data, as evidence for what of the text that it shows
 * belongs to the article. It is often cut, and lacks headings.
 */
final class StatedBody {
  private static final int RUN = 4;
  private static final int MIN_WORDS = 60;
  private static final double FOUND = 0.6;
  private static final double WHOLE = 0.75;

  private final String text;
  private final Set<String> runs = new HashSet<>();
  private final List<String> keys;

  StatedBody(String stated) {
    this.text = marked(stated) ? text(stated) : stated;
    this.keys = Words.keys(text, 0, text.length(), Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= keys.size(); i++) {
      runs.add(String.join(" ", keys.subList(i, i + RUN)));
    }
  }

  private static boolean marked(String stated) {
    int tag = stated.indexOf('<');
    return tag >= 0
        && tag + 1 < stated.length()
        && (Character.isLetter(stated.charAt(tag + 1)) || stated.charAt(tag + 1) == '/');
  }

  private static String text(String html) {
    return PageBlocks.of(Jsoup.parse(html).body()).stream()
        .map(PageBlock::text)
        .collect(Collectors.joining("\n"));
  }

  /** Whether it is long enough to tell anything. */
  boolean tells() {
    return keys.size() >= MIN_WORDS;
  }

  /** Whether most of a block stands in it; blocks of under four words never do. */
  boolean holds(PageBlock block) {
    List<String> words = block.line().keys();
    int all = words.size() - RUN + 1;
    int found = 0;
    for (int i = 0; i + RUN <= words.size(); i++) {
      found += runs.contains(String.join(" ", words.subList(i, i + RUN))) ? 1 : 0;
    }
    return all > 0 && found >= FOUND * all;
  }

  /**
   * The blocks without those that it speaks against, if it is whole: what follows its last
   * paragraph, and loose scraps and list items between its paragraphs. Where it is cut, all blocks.
   */
  List<PageBlock> confirmed(List<PageBlock> blocks) {
    if (!tells()) {
      return blocks;
    }
    int first = -1;
    int last = -1;
    int held = 0;
    int running = 0;
    boolean[] holds = new boolean[blocks.size()];
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      holds[i] = holds(block);
      if (holds[i]) {
        first = first < 0 ? i : first;
        last = i;
        held += block.words();
      }
      running += block.line().prose() && block.linked() < 0.5 ? block.words() : 0;
    }
    if (held < WHOLE * keys.size() || held < WHOLE * running) {
      return blocks;
    }
    List<PageBlock> confirmed = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      PageBlock block = blocks.get(i);
      boolean leads = i < first && block.line().prose() && plain(block);
      boolean inside = i > first && (block.heading() || block.paragraph() && plain(block));
      if (holds[i] || leads || inside) {
        confirmed.add(block);
      }
    }
    return confirmed;
  }

  private static boolean plain(PageBlock block) {
    return block.linked() < 0.5;
  }

  /** Its paragraphs as blocks, for pages that draw their text only when shown. */
  List<PageBlock> blocks(Document page) {
    Element holder = page.body();
    List<PageBlock> blocks = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      String block = part.strip();
      if (!block.isEmpty()) {
        blocks.add(new PageBlock(blocks.size(), block, "p", 0, holder));
      }
    }
    return blocks;
  }
}
