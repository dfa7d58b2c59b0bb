package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the paragraph that introduces an article: it stands between headline and text, and is the
 * page's own description of the article, or named as such, or a whole sentence.
 */
final class Standfirst {
  private static final int MIN_WORDS = 5;
  private static final int MAX_WORDS = 120;
  private static final int NEAR = 6;
  private static final int MOST = 20;
  private static final int LEVELS = 2;
  private static final double ALIKE = 0.8;
  private static final double MUCH = 0.5;

  private final List<PageBlock> blocks;
  private final List<String> title;
  private final Set<String> description;

  /** {@code blocks} are all that are left of the page. */
  Standfirst(List<PageBlock> blocks, Optional<String> title, Optional<String> description) {
    this.blocks = blocks;
    this.title = title.map(Words::keys).orElse(List.of());
    this.description = Set.copyOf(description.map(Words::keys).orElse(List.of()));
  }

  /** The blocks that introduce the {@code body}, in order. */
  List<PageBlock> before(List<PageBlock> body) {
    int first = body.getFirst().at();
    int headline = headline(first);
    Set<List<String>> known = new HashSet<>();
    body.forEach(block -> known.add(block.line().keys()));
    List<PageBlock> found = new ArrayList<>();
    for (int i = Math.max(headline + 1, first - (headline < 0 ? NEAR : MOST)); i < first; i++) {
      PageBlock block = blocks.get(i);
      if (introduces(block, headline >= 0) && !known.contains(block.line().keys())) {
        found.add(block);
      }
    }
    return found;
  }

  /** Where the headline stands before the body, -1 if it is not there. */
  private int headline(int first) {
    for (int i = first - 1; i >= 0; i--) {
      PageBlock block = blocks.get(i);
      if (block.tag().equals("h1")
          || !title.isEmpty() && PageTitle.isPart(title, block.line().keys())) {
        return i;
      }
    }
    return -1;
  }

  private boolean introduces(PageBlock block, boolean underHeadline) {
    if (block.words() < MIN_WORDS || block.words() > MAX_WORDS || block.linked() > 0.3) {
      return false;
    }
    boolean described = describes(block);
    boolean sentence =
        block.line().closed()
            && (block.paragraph() || block.heading() || block.tag().equals("div"));
    return described || named(block.element()) || underHeadline && sentence;
  }

  private boolean describes(PageBlock block) {
    Set<String> keys = new HashSet<>(block.line().keys());
    long shared = keys.stream().filter(description::contains).count();
    return shared >= ALIKE * keys.size() && shared >= MUCH * description.size();
  }

  private static boolean named(Element element) {
    Element at = element;
    for (int level = 0; level < LEVELS && at != null; level++) {
      Set<String> parts = Clutter.parts(at.className() + " " + at.attr("itemprop"));
      if (parts.stream().anyMatch(MarkupNames.STANDFIRSTS::contains)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
