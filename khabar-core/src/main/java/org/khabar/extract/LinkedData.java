package org.khabar.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the structured data of a page (schema.org in JSON-LD) says of its article.
 *
 * @param articles the nodes that are articles of some kind, in the order of the page; those that
 *     stand in lists of other articles are not among them
 * @param types the types of all nodes, in lower case
 */
record LinkedData(List<Map<?, ?>> articles, Set<String> types) {
  private static final int MAX_JSON = 2_000_000;
  private static final int MAX_NODES = 20_000;

  private static final Set<String> POSTINGS =
      Set.of("blogposting", "liveblogposting", "socialmediaposting", "discussionforumposting");

  /** Under these keys stand other works than the page's own. */
  private static final Set<String> OTHERS =
      Set.of(
          "itemListElement",
          "mentions",
          "citation",
          "isRelatedTo",
          "relatedLink",
          "liveBlogUpdate",
          "comment",
          "review",
          "hasPart",
          "isPartOf",
          "isBasedOn",
          "subjectOf");

  LinkedData {
    articles = List.copyOf(articles);
    types = Set.copyOf(types);
  }

  static LinkedData of(Document page) {
    List<Map<?, ?>> articles = new ArrayList<>();
    Set<String> types = new HashSet<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data();
      if (json.length() <= MAX_JSON) {
        collect(JsonText.parse(json), articles, types);
      }
    }
    return new LinkedData(articles, types);
  }

  private static void collect(Object root, List<Map<?, ?>> articles, Set<String> types) {
    Deque<Object> open = new ArrayDeque<>();
    open.add(root);
    int seen = 0;
    while (!open.isEmpty() && seen++ < MAX_NODES) {
      switch (open.removeFirst()) {
        case Map<?, ?> node -> {
          List<String> own = typesOf(node.get("@type"));
          types.addAll(own);
          if (own.stream().anyMatch(LinkedData::isArticle)) {
            articles.add(node);
          }
          node.forEach(
              (key, value) -> {
                if (!OTHERS.contains(key)) {
                  open.add(value);
                }
              });
        }
        case Collection<?> list -> open.addAll(list);
        default -> {}
      }
    }
  }

  private static List<String> typesOf(@Nullable Object type) {
    return switch (type) {
      case String one -> List.of(one.toLowerCase(Locale.ROOT));
      case Collection<?> many -> many.stream().flatMap(one -> typesOf(one).stream()).toList();
      case null, default -> List.of();
    };
  }

  private static boolean isArticle(String type) {
    return type.endsWith("article") || type.equals("report") || POSTINGS.contains(type);
  }

  /** The texts that the articles have under a key, in order. */
  List<String> listTexts(String key) {
    return articles.stream().flatMap(article -> text(article.get(key)).stream()).toList();
  }

  /** The names of the people or bodies under a key of the first article that has it. */
  List<String> listNames(String key) {
    for (Map<?, ?> article : articles) {
      List<String> names = names(article.get(key));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> names(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> node -> text(node.get("name")).stream().toList();
      case Collection<?> list -> list.stream().flatMap(one -> names(one).stream()).toList();
      case null -> List.of();
      default -> text(value).stream().toList();
    };
  }

  private static Optional<String> text(@Nullable Object value) {
    Object one = value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
    return one instanceof String text && !text.isBlank()
        ? Optional.of(unescaped(text).strip())
        : Optional.empty();
  }

  /** Some sites escape their texts for HTML twice. */
  private static String unescaped(String text) {
    String once = Parser.unescapeEntities(text, false);
    return once.indexOf('&') >= 0 && once.indexOf(';') >= 0
        ? Parser.unescapeEntities(once, false)
        : once;
  }
}
