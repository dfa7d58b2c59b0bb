package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a page what leads to other articles, told by its shape in any language: lists whose
 * items are links, and rows of boxes each with a linked heading.
 */
final class Teasers {
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final double LINKED = 0.4;
  private static final double ALL_LINKED = 0.8;
  private static final double MOST = 0.6;
  private static final double MAX_SHARE = 0.5;
  private static final int MIN_CARDS = 3;
  private static final int MAX_CARD = 500;
  private static final double CARD_LINKED = 0.25;

  private final Document page;
  private final Map<Element, Measure> measures = new IdentityHashMap<>();
  private final String own;
  private int cards;

  /** What an element holds, with all that is in it. */
  private static final class Measure {
    private int chars;
    private int linked;
    private int linkedHeadings;
    private int links;

    private double share() {
      return chars == 0 ? 0 : linked / (double) chars;
    }
  }

  private Teasers(Document page, Optional<String> url) {
    this.page = page;
    this.own = url.map(Teasers::withoutFragment).orElse("");
  }

  /**
   * Takes them out.
   *
   * @param url the page's own address: links to it lead nowhere else
   * @return how many boxes with a linked heading the page had
   */
  static int clear(Document page, Optional<String> url) {
    Teasers teasers = new Teasers(page, url);
    NodeTraversor.traverse(teasers.new Measuring(), page);
    teasers.clear();
    return teasers.cards;
  }

  /** Measures all elements in one pass. */
  private final class Measuring implements NodeVisitor {
    private int links;
    private int headings;
    private boolean headingLinked;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode leaf && leaf.parent() instanceof Element parent) {
        int length = leaf.getWholeText().strip().length();
        Measure measure = measures.computeIfAbsent(parent, e -> new Measure());
        measure.chars += length;
        measure.linked += links > 0 ? length : 0;
      } else if (node instanceof Element element) {
        links += leads(element) ? 1 : 0;
        if (heading(element)) {
          headings++;
          headingLinked = links > 0;
        } else if (headings > 0 && links > 0) {
          headingLinked = true;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      Measure own = measures.computeIfAbsent(element, e -> new Measure());
      if (leads(element)) {
        links--;
        own.links++;
      }
      if (heading(element)) {
        headings--;
        own.linkedHeadings += headingLinked ? 1 : 0;
        headingLinked = false;
      }
      if (element.parent() != null) {
        Measure above = measures.computeIfAbsent(element.parent(), e -> new Measure());
        above.chars += own.chars;
        above.linked += own.linked;
        above.linkedHeadings += own.linkedHeadings;
        above.links += own.links;
      }
    }
  }

  /** A link to somewhere else than a place on the same page. */
  private boolean leads(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String address = element.attr("href");
    return !address.isEmpty()
        && (address.charAt(0) != '#' || address.length() == 1)
        && (own.isEmpty() || !withoutFragment(address).equals(own));
  }

  private static String withoutFragment(String address) {
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private static boolean heading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '2'
        && name.charAt(1) <= '6';
  }

  private Measure of(Element element) {
    return measures.getOrDefault(element, new Measure());
  }

  private void clear() {
    int all = of(page).chars;
    List<Element> out = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      if (LISTS.contains(element.normalName()) && linkList(element)) {
        out.add(element);
      } else {
        out.addAll(cardsOf(element));
      }
    }
    for (Element element : out) {
      if (of(element).chars <= MAX_SHARE * all) {
        element.remove();
      }
    }
  }

  private boolean linkList(Element list) {
    int items = 0;
    int linked = 0;
    for (Element item : list.children()) {
      Measure measure = of(item);
      if (measure.chars > 0) {
        items++;
        linked += measure.links > 0 && measure.share() >= LINKED ? 1 : 0;
      }
    }
    return items == 1
        ? of(list).links > 0 && of(list).share() >= ALL_LINKED
        : items > 1 && linked >= MOST * items && of(list).share() >= LINKED;
  }

  /** Children of one kind each of which holds a linked heading. */
  private List<Element> cardsOf(Element parent) {
    if (parent.childrenSize() == 0 || of(parent).linkedHeadings == 0) {
      return List.of();
    }
    Map<String, List<Element>> kinds = new HashMap<>();
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      Measure measure = of(child);
      if (measure.linkedHeadings == 1 && !heading(child)) {
        kinds.computeIfAbsent(kind(child), k -> new ArrayList<>()).add(child);
        if (measure.chars <= MAX_CARD && measure.share() >= CARD_LINKED) {
          found.add(child);
        }
      }
    }
    kinds.values().stream().filter(this::row).forEach(found::addAll);
    cards += (int) found.stream().distinct().count();
    return found;
  }

  /** Several boxes, each no longer than a teaser is: the posts of a live page are longer. */
  private boolean row(List<Element> boxes) {
    int chars = boxes.stream().mapToInt(box -> of(box).chars).sum();
    return boxes.size() >= MIN_CARDS && chars <= MAX_CARD * boxes.size();
  }

  private static String kind(Element element) {
    String names = element.className();
    int end = names.indexOf(' ');
    return element.normalName() + "." + (end < 0 ? names : names.substring(0, end));
  }
}
