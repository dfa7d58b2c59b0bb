package org.khabar.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an element into blocks of text, in reading order: a block ends where a block element does,
 * at an empty line, and at a line break after the end of a sentence. A row of a table whose cells
 * are short is one block.
 */
final class PageBlocks implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd"
                  + " table tbody thead tfoot caption tr td th blockquote pre figure figcaption form"
                  + " body hr center fieldset address details summary")
              .split(" "));
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> TELLING = Set.of("li", "blockquote", "td");
  private static final Set<String> TYPES = Set.of("b", "strong", "font", "big", "em", "i", "span");
  private static final int MAX_ROW = 400;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Map<Element, Boolean> shortRows = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int links;
  private int linked;
  private int breaks;
  private Element holder;

  private PageBlocks(Element root) {
    this.holder = root;
  }

  static List<PageBlock> of(Element root) {
    PageBlocks visitor = new PageBlocks(root);
    NodeTraversor.traverse(visitor, root);
    visitor.flush();
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      append(leaf.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        links += leads(element) ? 1 : 0;
      } else if (name.equals("br")) {
        lineBreak(element);
      } else if (parts(element)) {
        flush();
        holder = element;
      } else if (CELLS.contains(name)) {
        text.append(' ');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links -= leads(element) ? 1 : 0;
      } else if (parts(element)) {
        flush();
        holder = element.parent() == null ? element : element.parent();
      }
    }
  }

  /**
   * Headings link to themselves; elsewhere a link within the page is one of a table of contents.
   */
  private static boolean leads(Element link) {
    String address = link.attr("href");
    boolean within = address.length() > 1 && address.charAt(0) == '#';
    Element around = link.parent();
    return !(within && around != null && HEADINGS.contains(around.normalName()));
  }

  /** Whether text before and after the element's edge are two blocks. */
  private boolean parts(Element element) {
    if (!BLOCKS.contains(element.normalName())) {
      return false;
    }
    boolean cell = CELLS.contains(element.normalName());
    Element parent = element.parent();
    if (parent == null || !cell && !CELLS.contains(parent.normalName())) {
      return true;
    }
    Element row = cell ? parent : parent.parent();
    return row == null || !shortRows.computeIfAbsent(row, PageBlocks::isShortRow);
  }

  private static boolean isShortRow(Element row) {
    if (row.childrenSize() < 2) {
      return false;
    }
    int left = MAX_ROW;
    for (Element cell : row.children()) {
      for (Element inner : cell.children()) {
        boolean loneParagraph = cell.childrenSize() == 1 && inner.normalName().equals("p");
        if (BLOCKS.contains(inner.normalName()) && !loneParagraph) {
          return false;
        }
      }
      left -= lengthUpTo(left, cell);
    }
    return left > 0;
  }

  /** The length of an element's text, or {@code most} if it is longer. */
  private static int lengthUpTo(int most, Element element) {
    int[] length = {0};
    NodeTraversor.filter(
        (node, depth) -> {
          length[0] += node instanceof TextNode leaf ? leaf.getWholeText().strip().length() : 0;
          return length[0] < most ? FilterResult.CONTINUE : FilterResult.STOP;
        },
        element);
    return Math.min(most, length[0]);
  }

  private void append(String piece) {
    if (piece.isBlank()) {
      text.append(' ');
      return;
    }
    breaks = 0;
    text.append(piece);
    linked += links > 0 ? piece.strip().length() : 0;
  }

  private void lineBreak(Element br) {
    breaks++;
    if (breaks >= 2 || endsSentence() || endsLine(br)) {
      Element at = holder;
      flush();
      holder = at;
    } else {
      text.append(' ');
    }
  }

  /** Whether all text so far stands in the element before the break: a line set in its own type. */
  private boolean endsLine(Element br) {
    Element before = br.previousElementSibling();
    if (before == null || !TYPES.contains(before.normalName()) || text.length() > MAX_ROW) {
      return false;
    }
    String line = squeezed(text);
    return !line.isEmpty() && line.equals(squeezed(before.wholeText()));
  }

  private boolean endsSentence() {
    int end = text.length();
    while (end > 0 && Words.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && Line.endsSentence(text, 0, end);
  }

  private void flush() {
    String block = squeezed(text);
    if (!block.isEmpty()) {
      blocks.add(
          new PageBlock(
              blocks.size(),
              block,
              tagOf(holder),
              Math.min(1.0, linked / (double) block.length()),
              holder));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  /** The tag that says most: a paragraph inside a list item or heading is the item or heading. */
  private static String tagOf(Element holder) {
    Element parent = holder.parent();
    if (parent != null
        && holder.normalName().equals("p")
        && TELLING.contains(parent.normalName())) {
      return parent.normalName();
    }
    return holder.normalName();
  }

  private static String squeezed(CharSequence text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c)) {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        if (space && !squeezed.isEmpty()) {
          squeezed.append(' ');
        }
        space = false;
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }
}
