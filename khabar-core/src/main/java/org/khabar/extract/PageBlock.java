package org.khabar.extract;

import org.jsoup.nodes.Element;

/**
 * A block of text of a page.
 *
 * @param linked share of its characters that stand in links
 * @param parent the element that holds the block's element
 */
record PageBlock(String text, String tag, double linked, Element element, Element parent) {
  boolean heading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean item() {
    return tag.equals("li")
        || tag.equals("dt")
        || tag.equals("dd")
        || tag.equals("td")
        || tag.equals("th");
  }
}
