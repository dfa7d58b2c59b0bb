package org.khabar.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block of text of a page. What can be seen of its text is looked at when first asked for. */
final class PageBlock {
  private final int at;
  private final String text;
  private final String tag;
  private final double linked;
  private final Element element;
  private @Nullable Line line;

  /**
   * A block.
   *
   * @param at its place among the blocks of the page
   * @param tag name of the element that says most of what it is
   * @param linked share of its characters that stand in links
   * @param element the element that holds it
   */
  PageBlock(int at, String text, String tag, double linked, Element element) {
    this.at = at;
    this.text = text;
    this.tag = tag;
    this.linked = linked;
    this.element = element;
  }

  int at() {
    return at;
  }

  String text() {
    return text;
  }

  String tag() {
    return tag;
  }

  double linked() {
    return linked;
  }

  Element element() {
    return element;
  }

  /** What can be seen of its text, with offsets in {@link #text()}. */
  Line line() {
    Line seen = line;
    if (seen == null) {
      seen = Line.of(text, 0, text.length(), 1, false);
      line = seen;
    }
    return seen;
  }

  /** The element around that of the block. */
  Element parent() {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }

  int words() {
    return line().words();
  }

  boolean heading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean item() {
    return tag.equals("li") || tag.equals("dt") || tag.equals("dd") || row();
  }

  boolean row() {
    return tag.equals("tr") || tag.equals("td") || tag.equals("th");
  }

  boolean paragraph() {
    return tag.equals("p") || tag.equals("blockquote");
  }

  /** Whether it stands inside {@code container}. */
  boolean inside(Element container) {
    Element around = element;
    while (around != null && around != container) {
      around = around.parent();
    }
    return around == container;
  }
}
