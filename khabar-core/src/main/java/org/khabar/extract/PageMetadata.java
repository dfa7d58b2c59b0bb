package org.khabar.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: schema.org JSON-LD and microdata, OpenGraph, Dublin Core and the
 * usual meta names. It is evidence, not truth: a headline may carry the site's name, a body may be
 * cut.
 *
 * @param titles headlines it states, best first
 * @param body the article body in JSON-LD, empty if there is none
 */
record PageMetadata(
    List<String> titles,
    Optional<LocalDate> published,
    Optional<LocalDate> modified,
    Optional<String> site,
    Optional<String> language,
    Optional<String> url,
    String body) {
  private static final int MAX_JSON = 2_000_000;
  private static final int MAX_NODES = 20_000;
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "article:published",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "date.created",
          "originalpublicationdate",
          "article_date_original",
          "iso-8601-publish-date",
          "last-published",
          "date",
          "dcterms.issued",
          "og:pubdate",
          "cxenseparse:publishtime");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article:modified",
          "lastmod",
          "revised");

  PageMetadata {
    titles = List.copyOf(titles);
  }

  static PageMetadata of(Document page) {
    Map<String, String> meta = metaOf(page);
    List<Map<?, ?>> articles = articles(page);
    List<String> titles = new ArrayList<>();
    articles.forEach(article -> text(article, "headline").ifPresent(titles::add));
    for (String name : List.of("og:title", "twitter:title", "dc.title", "title")) {
      meta(meta, List.of(name)).ifPresent(titles::add);
    }
    Optional<LocalDate> published =
        first(articles, "datePublished")
            .or(() -> metaDate(meta, PUBLISHED))
            .or(() -> timeElement(page))
            .or(() -> first(articles, "dateCreated"));
    Optional<LocalDate> modified =
        first(articles, "dateModified").or(() -> metaDate(meta, MODIFIED));
    Optional<String> body =
        articles.stream().flatMap(article -> text(article, "articleBody").stream()).findFirst();
    return new PageMetadata(
        titles,
        published,
        modified,
        meta(meta, List.of("og:site_name", "application-name", "al:android:app_name")),
        Optional.ofNullable(page.selectFirst("html"))
            .map(html -> html.attr("lang"))
            .filter(lang -> !lang.isBlank()),
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(link -> link.attr("href"))
            .filter(href -> href.contains("://"))
            .or(() -> meta(meta, List.of("og:url"))),
        body.orElse(""));
  }

  private static Optional<LocalDate> first(List<Map<?, ?>> articles, String key) {
    return articles.stream()
        .flatMap(article -> text(article, key).stream())
        .flatMap(value -> day(value).stream())
        .findFirst();
  }

  private static Optional<LocalDate> metaDate(Map<String, String> meta, List<String> names) {
    for (String name : names) {
      Optional<LocalDate> day = meta(meta, List.of(name)).flatMap(PageMetadata::day);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> timeElement(Document page) {
    for (String query :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]",
            "[class~=(?i)publish] time")) {
      for (Element element : page.select(query)) {
        String value =
            element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        Optional<LocalDate> day = day(value);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> meta(Map<String, String> meta, List<String> names) {
    return names.stream().flatMap(name -> Optional.ofNullable(meta.get(name)).stream()).findFirst();
  }

  /** The first content of each meta name, names in lower case. */
  private static Map<String, String> metaOf(Document page) {
    Map<String, String> meta = new HashMap<>();
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = element.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.putIfAbsent(name, content);
        }
      }
    }
    return meta;
  }

  /** The day that an ISO date or date-time begins with. */
  static Optional<LocalDate> day(String value) {
    String text = value.strip();
    if (text.length() >= 8 && text.chars().limit(8).allMatch(c -> c >= '0' && c <= '9')) {
      text = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
    }
    if (text.length() < 10) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, 10).replace('/', '-'));
      return day.getYear() > 1900 && day.getYear() < 2100 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }

  /** All JSON-LD nodes that are articles of some kind, in the order of the page. */
  private static List<Map<?, ?>> articles(Document page) {
    List<Map<?, ?>> articles = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data();
      if (json.length() > MAX_JSON) {
        continue;
      }
      Deque<Object> open = new ArrayDeque<>();
      open.add(JsonText.parse(json));
      int seen = 0;
      while (!open.isEmpty() && seen++ < MAX_NODES) {
        switch (open.removeFirst()) {
          case Map<?, ?> node -> {
            if (isArticle(node.get("@type"))) {
              articles.add(node);
            }
            open.addAll(node.values());
          }
          case Collection<?> list -> open.addAll(list);
          default -> {}
        }
      }
    }
    return articles;
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof Collection<?> types) {
      return types.stream().anyMatch(PageMetadata::isArticle);
    }
    String name = type instanceof String text ? text.toLowerCase(Locale.ROOT) : "";
    return name.endsWith("article") || name.endsWith("blogposting") || name.endsWith("report");
  }

  private static Optional<String> text(Map<?, ?> node, String key) {
    Object value = node.get(key);
    if (value instanceof List<?> list && !list.isEmpty()) {
      value = list.getFirst();
    }
    return value instanceof String text && !text.isBlank()
        ? Optional.of(org.jsoup.parser.Parser.unescapeEntities(text, false).strip())
        : Optional.empty();
  }
}
