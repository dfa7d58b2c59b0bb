package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts an element into blocks of text, in reading order: a block ends where a block element does.
 */
final class PageBlocks implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tbody",
          "thead",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "form",
          "body",
          "hr",
          "center",
          "fieldset",
          "address",
          "details",
          "summary");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
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
      append(leaf);
    } else if (node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        flush();
        holder = element;
      } else if (element.normalName().equals("br")) {
        breaks++;
        if (breaks >= 2) {
          Element at = holder;
          flush();
          holder = at;
        } else {
          text.append(' ');
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      flush();
      holder = element.parent() == null ? element : element.parent();
    }
  }

  private void append(TextNode leaf) {
    String piece = leaf.getWholeText();
    if (piece.isBlank()) {
      text.append(' ');
      return;
    }
    breaks = 0;
    text.append(piece);
    if (leaf.parent() instanceof Element parent && inLink(parent)) {
      linked += piece.strip().length();
    }
  }

  private static boolean inLink(Element element) {
    Element at = element;
    for (int i = 0; i < 4 && at != null; i++) {
      if (at.normalName().equals("a")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private void flush() {
    String block = squeezed(text);
    if (!block.isEmpty()) {
      Element parent = holder.parent() == null ? holder : holder.parent();
      blocks.add(
          new PageBlock(
              block,
              tagOf(holder),
              Math.min(1.0, linked / (double) block.length()),
              holder,
              parent));
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
        && Set.of("li", "blockquote", "td").contains(parent.normalName())) {
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
