package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses a page's headline among what its head says and the headings that it shows. */
final class PageTitle {
  private static final String SEPARATORS = "|\u2013\u2014-\u00BB\u2022\u00B7:<";

  private static final double ALIKE = 0.6;

  private PageTitle() {}

  /** The headline, without the name of the site; empty when the page has none. */
  static Optional<String> of(Document page, PageMetadata metadata) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      if (Words.keys(text).size() >= 2) {
        headings.add(text);
      }
    }
    List<String> stated = new ArrayList<>(metadata.titles());
    stated.add(page.title());
    stated.removeIf(String::isBlank);
    List<String> voters = new ArrayList<>();
    headings.stream()
        .filter(heading -> stated.stream().anyMatch(title -> alike(heading, title)))
        .forEach(voters::add);
    metadata.titles().forEach(title -> voters.add(withoutSite(title, metadata.site())));
    if (voters.isEmpty()) {
      voters.addAll(headings);
      stated.forEach(title -> voters.add(withoutSite(title, metadata.site())));
    }
    return mostNamed(voters);
  }

  /** The title that most places give; of those named equally often, the first. */
  private static Optional<String> mostNamed(List<String> titles) {
    Map<List<String>, Integer> votes = new HashMap<>();
    titles.forEach(title -> votes.merge(Words.keys(title), 1, Integer::sum));
    String best = "";
    int most = 0;
    for (String title : titles) {
      int named = votes.getOrDefault(Words.keys(title), 0);
      if (named > most) {
        best = title;
        most = named;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean alike(String heading, String title) {
    return sharing(Words.keys(heading), Words.keys(title)) >= ALIKE;
  }

  private static double sharing(List<String> one, List<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return one.isEmpty() ? 0 : shared / (double) one.size();
  }

  /** Cuts "… | Site" off a title. */
  static String withoutSite(String title, Optional<String> site) {
    List<String> name = site.map(Words::keys).orElse(List.of());
    for (int i = title.length() - 2; i > 8; i--) {
      boolean separator =
          SEPARATORS.indexOf(title.charAt(i)) >= 0
              && title.charAt(i - 1) == ' '
              && title.charAt(i + 1) == ' ';
      if (separator) {
        List<String> tail = Words.keys(title.substring(i + 1));
        boolean named = !name.isEmpty() && tail.containsAll(name);
        boolean bar = title.charAt(i) == '|' && tail.size() <= 4;
        if (named && tail.size() <= name.size() + 3 || bar) {
          return withoutSite(title.substring(0, i).strip(), site);
        }
      }
    }
    return title;
  }
}
