package org.khabar.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
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
 * Takes out of a page what by its element, role or class name is no running text: navigation,
 * forms, captions, boxes. What holds a large share of all running text stays, whatever its name,
 * and so does the page's own description of the article.
 */
final class Clutter {
  private static final String NEVER =
      "script,style,noscript,template,iframe,svg,canvas,object,embed,audio,video,select,input,textarea,button,dialog,link,meta,source,picture,amp-ad,amp-img,amp-social-share,amp-sidebar,amp-consent";
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "menu", "address");
  private static final Set<String> KEPT = Set.of("body", "html", "head", "article", "main");
  private static final Set<String> OF_A_PARAGRAPH =
      Set.of("caption", "credit", "byline", "copyright");

  private static final double LARGE = 0.3;
  private static final double NEARLY_ALL = 0.9;
  private static final int MIN_PARAGRAPH = 60;
  private static final int SIGN = 3;
  private static final int MAX_LOOSE = 400;
  private static final int MIN_DESCRIBING = 5;
  private static final int MAX_DESCRIPTION = 900;

  private final Document page;
  private final List<String> description;
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final Map<Element, Integer> running = new IdentityHashMap<>();

  private Clutter(Document page, Optional<String> description) {
    this.page = page;
    this.description = description.map(Words::keys).orElse(List.of());
  }

  /** Clears {@code page}; {@code description} is what it says that its article is about. */
  static void clear(Document page, Optional<String> description) {
    page.select(NEVER).remove();
    new Clutter(page, description).clear();
  }

  private void clear() {
    removeComments();
    weigh();
    int all = running.getOrDefault(page, 0);
    Set<Element> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : new ArrayList<>(page.getAllElements())) {
      if (element.parent() != null && removed.contains(element.parent())) {
        removed.add(element); // gone with the element around it
        continue;
      }
      int own = running.getOrDefault(element, 0);
      double share = all == 0 ? 0 : own / (double) all;
      Set<String> names = names(element);
      boolean clutter = share <= LARGE && clutter(element, own, names);
      boolean consent = share <= NEARLY_ALL && named(names, MarkupNames.CONSENT);
      if ((clutter || consent) && !describes(element)) {
        removed.add(element);
      }
    }
    removed.stream()
        .filter(element -> element.parent() == null || !removed.contains(element.parent()))
        .forEach(Node::remove);
  }

  private void removeComments() {
    List<Node> comments = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node.nodeName().equals("#comment")) {
            comments.add(node);
          }
        },
        page);
    comments.forEach(Node::remove);
  }

  private boolean clutter(Element element, int own, Set<String> names) {
    String tag = element.normalName();
    if (KEPT.contains(tag)) {
      return false;
    }
    if (tag.equals("p") || tag.equals("blockquote") && !named(names, MarkupNames.POSTS)) {
      return hides(element) || named(names, OF_A_PARAGRAPH);
    }
    return TAGS.contains(tag) && !holdsContent(element, tag)
        || element.hasAttr("role")
            && MarkupNames.ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || hides(element)
        || headerOutside(element, tag)
        || tag.equals("table") && own <= MAX_LOOSE && holdsPicture(element)
        || named(names, MarkupNames.BOXES)
        || own <= MAX_LOOSE && named(names, MarkupNames.LOOSE);
  }

  /** Figures also hold tables and quotations. */
  private static boolean holdsContent(Element element, String tag) {
    return tag.equals("figure")
        && element.selectFirst("table,blockquote") != null
        && element.selectFirst("img") == null;
  }

  /** Old pages set a picture and its caption in a table. */
  private static boolean holdsPicture(Element table) {
    return table.selectFirst("img") != null
        && table.selectFirst("table table") == null
        && table.select("td").size() <= 4
        && table.text().length() <= MAX_LOOSE;
  }

  private static boolean headerOutside(Element element, String tag) {
    return tag.equals("header")
        && element.closest("article,main") == null
        && element.selectFirst("h1") == null;
  }

  private static boolean hides(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && element.selectFirst("p") == null
        || element.hasAttr("style")
            && element
                .attr("style")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT)
                .contains("display:none");
  }

  /** Whether an element shows what the page says that its article is about. */
  private boolean describes(Element element) {
    if (description.size() < MIN_DESCRIBING || element.normalName().equals("a")) {
      return false;
    }
    String text = element.text();
    return text.length() <= MAX_DESCRIPTION
        && element.closest("a") == null
        && Words.keys(text).equals(description);
  }

  private static boolean named(Set<String> names, Set<String> words) {
    return !names.isEmpty() && !Collections.disjoint(names, words);
  }

  /** The words of an element's class names and id. */
  private Set<String> names(Element element) {
    String classes = element.className();
    String id = element.id();
    if (classes.isEmpty() && id.isEmpty()) {
      return Set.of();
    }
    String both = id.isEmpty() ? classes : classes + " " + id;
    return parts.computeIfAbsent(both, Clutter::parts);
  }

  /**
   * The words of class names: {@code relatedLinks}, {@code related-links} and {@code
   * related_links}. {@code hidden} is among them where a name says just that and none shows the
   * element again on wide screens ({@code md:block}); other conditional names are left out.
   */
  static Set<String> parts(String names) {
    Set<String> parts = new HashSet<>();
    boolean hidden = false;
    boolean shown = false;
    for (String name : names.split("\\s+")) {
      int condition = name.lastIndexOf(':');
      if (condition >= 0) {
        shown |= MarkupNames.SHOWING.contains(name.substring(condition + 1));
      } else if (MarkupNames.HIDING.contains(name.toLowerCase(Locale.ROOT))) {
        hidden = true;
      } else {
        addParts(name, parts);
      }
    }
    if (hidden && !shown) {
      parts.add("hidden");
    }
    return parts;
  }

  private static void addParts(String name, Set<String> parts) {
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((!letter || hump) && !part.isEmpty()) {
        String word = part.toString().toLowerCase(Locale.ROOT);
        if (!word.equals("hidden")) {
          parts.add(word);
        }
        part.setLength(0);
      }
      if (letter) {
        part.append(c);
      }
    }
  }

  /** The length of a text in letters of an alphabet: a Chinese sign says as much as several. */
  private static int weight(String text) {
    boolean signs = !text.isEmpty() && Words.spaceless(text.charAt(text.length() / 2));
    return signs ? text.length() * SIGN : text.length();
  }

  /** Counts characters of running text inside each element: that of long enough texts. */
  private void weigh() {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && text.parent() instanceof Element parent) {
              int length = weight(text.getWholeText().strip());
              boolean link = parent.normalName().equals("a");
              if (length >= MIN_PARAGRAPH && !link) {
                running.merge(parent, length, Integer::sum);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
              running.merge(element.parent(), running.getOrDefault(element, 0), Integer::sum);
            }
          }
        },
        page);
  }
}
