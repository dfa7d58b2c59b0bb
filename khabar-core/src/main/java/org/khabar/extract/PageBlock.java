package org.khabar.extract;

import org.jsoup.nodes.Element;

/**
 * A block of text of a page.
 *
 * @param at its place among the blocks of the page
 * @param tag name of the element that says most of what it is
 * @param linked share of its characters that stand in links
 * @param element the element that holds it
 * @param line what can be seen of its text, with offsets in {@code text}
 */
record PageBlock(int at, String text, String tag, double linked, Element element, Line line) {
  /** The element around that of the block. */
  Element parent() {
    Element parent = element.parent();
    return parent == null ? element : parent;
  }

  int words() {
    return line.words();
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
    Element at = element;
    while (at != null && at != container) {
      at = at.parent();
    }
    return at == container;
  }
}
