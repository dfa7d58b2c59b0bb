package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: schema.org JSON-LD and microdata, OpenGraph, Dublin Core and the
 * usual meta names. It is evidence, not truth: a headline may carry the site's name, a body may be
 * cut, a date may be the day on which the page was sent.
 *
 * @param headlines of its structured data
 * @param shared headline for those who share the page (OpenGraph), else the one for Twitter
 * @param published days of publication it states, as written
 * @param modified days of change it states, as written
 * @param authors names of the authors, as written
 * @param description what it says that the article is about
 * @param body the article body in JSON-LD, empty if there is none; it may hold markup
 * @param article whether it calls itself an article
 * @param types types of its structured data, in lower case
 * @param free false where it says that the article is for subscribers
 */
record PageMetadata(
    List<String> headlines,
    Optional<String> shared,
    List<StatedDate> published,
    List<StatedDate> modified,
    List<String> authors,
    Optional<String> site,
    Optional<String> language,
    Optional<String> url,
    Optional<String> description,
    String body,
    boolean article,
    Set<String> types,
    boolean free) {
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
          "cxenseparse:publishtime",
          "originalpublicationdate",
          "article_date_original",
          "iso-8601-publish-date",
          "dc.date.issued",
          "dcterms.issued",
          "citation_publication_date",
          "og:pubdate");

  /** Names under which some sites give the day on which the page was made for the reader. */
  private static final List<String> DATES =
      List.of(
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "date.created",
          "last-published",
          "weibo: article:create_at",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article:modified",
          "lastmod",
          "revised");
  private static final List<String> SHARED = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> DESCRIPTIONS =
      List.of("og:description", "description", "twitter:description", "dc.description");
  private static final List<String> SITES =
      List.of("og:site_name", "application-name", "al:android:app_name", "publisher");
  private static final List<String> AUTHORS =
      List.of("author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator");

  PageMetadata {
    headlines = List.copyOf(headlines);
    published = List.copyOf(published);
    modified = List.copyOf(modified);
    authors = List.copyOf(authors);
    types = Set.copyOf(types);
  }

  static PageMetadata of(Document page) {
    Map<String, String> meta = metaOf(page);
    LinkedData data = LinkedData.of(page);
    List<StatedDate> published = new ArrayList<>();
    published.addAll(StatedDate.first(data.listTexts("datePublished"), 5));
    published.addAll(StatedDate.first(listed(meta, PUBLISHED), 5));
    published.addAll(timeElements(page));
    published.addAll(StatedDate.first(data.listTexts("dateCreated"), 2));
    published.addAll(StatedDate.first(listed(meta, DATES), 2));
    List<StatedDate> modified = new ArrayList<>();
    modified.addAll(StatedDate.first(data.listTexts("dateModified"), 5));
    modified.addAll(StatedDate.first(listed(meta, MODIFIED), 4));
    modified.addAll(
        page.select("[itemprop=dateModified]").stream()
            .limit(1)
            .map(element -> new StatedDate(valueOf(element), 4))
            .toList());
    return new PageMetadata(
        data.listTexts("headline"),
        listed(meta, SHARED).stream().findFirst(),
        published,
        modified,
        authors(data, meta),
        listed(meta, SITES).stream().findFirst(),
        Optional.ofNullable(page.selectFirst("html"))
            .map(html -> html.attr("lang"))
            .filter(lang -> !lang.isBlank()),
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(link -> link.attr("href"))
            .filter(href -> href.contains("://"))
            .or(() -> listed(meta, List.of("og:url")).stream().findFirst()),
        Stream.concat(data.listTexts("description").stream(), listed(meta, DESCRIPTIONS).stream())
            .findFirst(),
        data.listTexts("articleBody").stream().findFirst().orElse(""),
        !data.articles().isEmpty() || "article".equals(meta.get("og:type")),
        data.types(),
        data.listTexts("isAccessibleForFree").stream().noneMatch("false"::equalsIgnoreCase)
            && !"locked".equals(meta.get("article:content_tier")));
  }

  /** Some sites give the address of the author's page for the name. */
  private static List<String> authors(LinkedData data, Map<String, String> meta) {
    List<String> names = data.listNames("author");
    return (names.isEmpty() ? listed(meta, AUTHORS).stream().limit(1).toList() : names)
        .stream().filter(name -> !name.contains("://")).distinct().toList();
  }

  /** The best of the times that the page marks up; those in the article are worth more. */
  private static List<StatedDate> timeElements(Document page) {
    StatedDate best = new StatedDate("", 0);
    for (Element time : page.select("time[datetime],time[pubdate],[itemprop=datePublished]")) {
      boolean own = time.attr("itemprop").equals("datePublished") || time.hasAttr("pubdate");
      int weight = own ? 4 : best.weight() < 3 && time.closest("article,main") != null ? 3 : 1;
      if (weight > best.weight()) {
        best = new StatedDate(valueOf(time), weight);
      }
    }
    return best.weight() == 0 ? List.of() : List.of(best);
  }

  private static String valueOf(Element element) {
    for (String attribute : List.of("datetime", "content")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    return element.text();
  }

  private static List<String> listed(Map<String, String> meta, List<String> names) {
    return names.stream().flatMap(name -> Optional.ofNullable(meta.get(name)).stream()).toList();
  }

  /** The first content of each meta name, names in lower case. */
  private static Map<String, String> metaOf(Document page) {
    Map<String, String> meta = new HashMap<>();
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = element.attr(key).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.putIfAbsent(name, content);
        }
      }
    }
    return meta;
  }
}
