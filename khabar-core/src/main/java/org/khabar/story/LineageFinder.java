package org.khabar.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.LineageLink;
import org.khabar.model.Reading;

/**
 * Tells where the articles of a story come from.
 *
 * <p>Articles are one source when one is a near-copy or a translation of the other, when they
 * credit one agency, or when one credits the agency that published the other.
 */
final class LineageFinder {
  /**
   * The lineage of these articles.
   *
   * @param copies by article id the id of the one that it copies
   * @param translations by article id the id of the one that it translates
   */
  Lineage find(
      List<Reading> readings, Map<String, String> copies, Map<String, String> translations) {
    List<LineageLink> links = new ArrayList<>();
    Sources sources = new Sources();
    for (Reading reading : readings) {
      Article article = reading.article();
      String original = copies.get(article.id());
      if (original != null && !original.equals(article.id())) {
        links.add(new LineageLink(article.id(), original, LineageLink.Kind.COPY));
        sources.join(article.id(), original);
      }
      String translated = translations.get(article.id());
      if (translated != null) {
        links.add(new LineageLink(article.id(), translated, LineageLink.Kind.TRANSLATION));
        sources.join(article.id(), translated);
      }
      article.outlet().ifPresent(o -> sources.join(article.id(), "agency " + o.id()));
      for (String agency : article.agencies().stream().map(AgencyCredit::id).distinct().toList()) {
        links.add(new LineageLink(article.id(), agency, LineageLink.Kind.CREDITED));
        sources.join(article.id(), "agency " + agency);
      }
    }
    Map<String, String> keys = new HashMap<>();
    readings.forEach(r -> keys.put(r.article().id(), sources.root(r.article().id())));
    return new Lineage(links, keys);
  }

  /** Disjoint sets of names. */
  private static final class Sources {
    private final Map<String, String> above = new HashMap<>();

    String root(String name) {
      String at = name;
      String next = above.getOrDefault(at, at);
      while (!next.equals(at)) {
        at = next;
        next = above.getOrDefault(at, at);
      }
      above.put(name, at);
      return at;
    }

    void join(String a, String b) {
      above.put(root(a), root(b));
    }
  }
}
