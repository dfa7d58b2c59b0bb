package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a page what by its element, role or class name is no running text: navigation,
 * forms, captions, boxes. What holds a large share of all paragraphs stays, whatever its name.
 */
final class Clutter {
  private static final String NEVER =
      "script,style,noscript,template,iframe,svg,canvas,object,embed,audio,video,select,input,textarea,button,dialog,link,meta,source,picture,amp-ad,amp-img,amp-social-share";
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "menu", "address");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "dialog",
          "search",
          "menu",
          "menubar",
          "banner",
          "toolbar",
          "alert",
          "alertdialog",
          "listbox");

  /** Words in class names and ids that name a box beside the text. */
  private static final Set<String> WORDS =
      Set.of(
          "related",
          "recommend",
          "recommended",
          "recommendations",
          "recirc",
          "recirculation",
          "share",
          "sharing",
          "shares",
          "sharebar",
          "social",
          "socials",
          "newsletter",
          "newsletters",
          "subscribe",
          "subscription",
          "signup",
          "promo",
          "promos",
          "promotion",
          "promobox",
          "sidebar",
          "comment",
          "comments",
          "disqus",
          "breadcrumb",
          "breadcrumbs",
          "nav",
          "navigation",
          "navbar",
          "menu",
          "footer",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "advert",
          "advertisement",
          "advertising",
          "ad",
          "ads",
          "adslot",
          "adbox",
          "sponsor",
          "sponsored",
          "taboola",
          "outbrain",
          "caption",
          "captions",
          "credit",
          "credits",
          "byline",
          "bylines",
          "author",
          "authors",
          "bio",
          "tags",
          "taglist",
          "tagcloud",
          "keywords",
          "timestamp",
          "dateline",
          "popup",
          "modal",
          "overlay",
          "widget",
          "widgets",
          "teaser",
          "teasers",
          "trending",
          "popular",
          "mostread",
          "toolbar",
          "print",
          "hidden",
          "offscreen",
          "rating",
          "ratings",
          "pagination",
          "pager",
          "gallery",
          "slideshow",
          "carousel",
          "player",
          "jumpmenu",
          "skip",
          "masthead",
          "toc",
          "poll",
          "quiz",
          "copyright",
          "disclaimer",
          "infobox",
          "factbox",
          "tooltip",
          "login",
          "register",
          "follow",
          "metadata",
          "meta",
          "livefyre",
          "print-only",
          "readmore",
          "seealso",
          "morelikethis",
          "onward",
          "donate",
          "donation",
          "support",
          "banner",
          "ticker",
          "topics",
          "whatsapp",
          "instagram",
          "twitter",
          "facebook");

  /** Words that name a question for consent, which may be longer than the article. */
  private static final Set<String> CONSENT =
      Set.of(
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "ccpa",
          "onetrust",
          "optanon",
          "didomi",
          "usercentrics",
          "truste");

  private static final double LARGE = 0.3;
  private static final double NEARLY_ALL = 0.9;
  private static final int MIN_PARAGRAPH = 60;

  private Clutter() {}

  static void clear(Document page) {
    page.select(NEVER).remove();
    removeComments(page);
    Map<Element, Integer> weights = weights(page);
    int all = weights.getOrDefault(page, 0);
    for (Element element : new ArrayList<>(page.getAllElements())) {
      double share = all == 0 ? 0 : weights.getOrDefault(element, 0) / (double) all;
      if (clutter(element) && share <= LARGE || named(element, CONSENT) && share <= NEARLY_ALL) {
        element.remove();
      }
    }
  }

  private static void removeComments(Document page) {
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

  private static boolean clutter(Element element) {
    String tag = element.normalName();
    if (tag.equals("body")
        || tag.equals("html")
        || tag.equals("article")
        || tag.equals("main")
        || tag.equals("head")
        || tag.equals("p")
            && !hides(element)
            && !named(element, Set.of("caption", "credit", "byline", "copyright"))) {
      return false;
    }
    return TAGS.contains(tag)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || hides(element)
        || headerOutside(element, tag)
        || named(element, WORDS);
  }

  private static boolean headerOutside(Element element, String tag) {
    return tag.equals("header")
        && element.closest("article,main") == null
        && element.selectFirst("h1") == null;
  }

  private static boolean hides(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && element.selectFirst("p") == null
        || style.contains("display:none");
  }

  private static boolean named(Element element, Set<String> words) {
    if (element.className().isEmpty() && element.id().isEmpty()) {
      return false;
    }
    Set<String> parts = parts(element.className() + " " + element.id());
    return parts.stream().anyMatch(words::contains);
  }

  /**
   * The words of class names: {@code relatedLinks}, {@code related-links} and {@code
   * related_links}.
   */
  static Set<String> parts(String names) {
    Set<String> parts = new HashSet<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if ((!letter || hump) && !part.isEmpty()) {
        parts.add(part.toString().toLowerCase(Locale.ROOT));
        part.setLength(0);
      }
      if (letter) {
        part.append(c);
      }
    }
    return parts;
  }

  /**
   * Characters of running text inside each element: that of its paragraphs which are long enough.
   */
  private static Map<Element, Integer> weights(Document page) {
    Map<Element, Integer> weights = new IdentityHashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && text.parent() instanceof Element parent) {
              int length = text.text().strip().length();
              boolean link = parent.normalName().equals("a");
              if (length >= MIN_PARAGRAPH && !link) {
                weights.merge(parent, length, Integer::sum);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
              weights.merge(element.parent(), weights.getOrDefault(element, 0), Integer::sum);
            }
          }
        },
        page);
    return weights;
  }
}
