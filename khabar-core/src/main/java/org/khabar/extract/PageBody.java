package org.khabar.extract;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a page that holds the article: running text counts for the element around it
 * and, less and less, for those further out; names and markup of articles count more.
 */
final class PageBody {
  private static final int MIN_WORDS = 6;
  private static final int MAX_WEIGHT = 600;
  private static final double DECAY = 0.6;
  private static final int LEVELS = 5;

  /** A cell with so many texts is a column of the page. */
  private static final int MIN_COLUMN = 3;

  private static final double NAMED = 1.25;
  private static final double MARKED = 1.6;
  private static final double MORE = 1.08;
  private static final double ALIKE = 0.5;

  /** Elements that hold no more than one article. */
  private static final Set<String> ENDS = Set.of("article", "main");

  private final Document page;
  private final List<PageBlock> blocks;
  private final Map<Element, Double> running = new IdentityHashMap<>();
  private final Map<Element, Integer> counts = new IdentityHashMap<>();
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  /** {@code blocks} are those of the page. */
  PageBody(Document page, List<PageBlock> blocks) {
    this.page = page;
    this.blocks = blocks;
  }

  /** The blocks of the article, in order; empty when no element holds running text. */
  List<PageBlock> article() {
    Map<Element, Integer> held = new IdentityHashMap<>();
    blocks.forEach(block -> held.merge(block.element(), 1, Integer::sum));
    for (PageBlock block : blocks) {
      double weight = weight(block);
      if (weight > 0) {
        // An element with several texts parted by line breaks is itself their container.
        boolean several = !block.paragraph() && held.getOrDefault(block.element(), 0) >= MIN_COLUMN;
        addScores(several ? block.element() : block.parent(), weight);
        running.merge(block.element(), weight, Double::sum);
        counts.merge(block.element(), 1, Integer::sum);
      }
    }
    sumRunning();
    Element best = null;
    double bestScore = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() * MARKED <= bestScore) {
        continue; // no bonus would make it the best
      }
      double score = entry.getValue() * bonus(entry.getKey());
      if (score > bestScore) {
        best = entry.getKey();
        bestScore = score;
      }
    }
    return best == null ? List.of() : inside(climb(best));
  }

  private static double weight(PageBlock block) {
    if (block.words() < MIN_WORDS || block.linked() > 0.5) {
      return 0;
    }
    double kind = block.item() ? 0.4 : block.heading() ? 0.2 : block.tag().equals("p") ? 1 : 0.8;
    return Math.min(block.text().length(), MAX_WEIGHT) * (1 - block.linked()) * kind;
  }

  private void addScores(Element parent, double weight) {
    double share = weight;
    Element at = parent;
    for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("html"); level++) {
      scores.merge(at, share, Double::sum);
      share *= DECAY;
      at = at.parent();
    }
  }

  /** Sums weights and counts over all elements, from the innermost outwards. */
  private void sumRunning() {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
              double own = running.getOrDefault(element, 0.0);
              if (own > 0) {
                running.merge(element.parent(), own, Double::sum);
                counts.merge(element.parent(), counts.getOrDefault(element, 0), Integer::sum);
              }
            }
          }
        },
        page);
  }

  private static double bonus(Element element) {
    if (element.attr("itemprop").equals("articleBody") || element.hasAttr("data-article-body")) {
      return MARKED;
    }
    boolean named = element.normalName().equals("article") || element.normalName().equals("main");
    if (!named && (!element.className().isEmpty() || !element.id().isEmpty())) {
      named =
          Clutter.parts(element.className() + " " + element.id()).stream()
              .anyMatch(MarkupNames.BODIES::contains);
    }
    return named ? NAMED : 1;
  }

  /** Up to where more text of the same kind is held, at most to the article element. */
  private Element climb(Element from) {
    Element best = from;
    Element at = from;
    for (int level = 0; level < LEVELS; level++) {
      Element parent = at.parent();
      boolean column = at.normalName().equals("td") && counts.getOrDefault(at, 0) >= MIN_COLUMN;
      if (parent == null || parent == page.body() || ENDS.contains(at.normalName()) || column) {
        break;
      }
      double more = running.getOrDefault(parent, 0.0) - running.getOrDefault(best, 0.0);
      int blocksMore = counts.getOrDefault(parent, 0) - counts.getOrDefault(best, 0);
      double own = running.getOrDefault(best, 1.0);
      double average = own / Math.max(1, counts.getOrDefault(best, 1));
      boolean alike = blocksMore > 0 && more / blocksMore >= ALIKE * average;
      if (own + more >= MORE * own && alike) {
        best = parent;
      }
      at = parent;
    }
    return best;
  }

  private List<PageBlock> inside(Element container) {
    return blocks.stream().filter(block -> block.inside(container)).toList();
  }
}
