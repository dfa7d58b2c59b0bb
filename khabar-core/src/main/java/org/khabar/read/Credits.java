package org.khabar.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.Mention;

/** Finds the news agencies that an article credits. */
final class Credits {
  private final World world;

  Credits(World world) {
    this.world = world;
  }

  /** The article with agencies named as sources, each where it is credited first. */
  Article credit(Article article, List<Mention> names, List<Sentence> sentences) {
    Map<String, AgencyCredit> credits = new LinkedHashMap<>();
    article.agencies().forEach(c -> credits.put(c.id(), c));
    for (Mention name : names) {
      boolean agency =
          world.entity(name.id()).map(e -> e.kind().equals("news-agency")).orElse(false);
      if (agency
          && sentences.stream().anyMatch(s -> s.span().contains(name.span()) && isCredited(s))) {
        credits.putIfAbsent(name.id(), new AgencyCredit(name.span(), name.id()));
      }
    }
    return article.withAgencies(List.copyOf(credits.values()));
  }

  /** Whether the sentence reports: an agency in one that does not is only spoken of. */
  private static boolean isCredited(Sentence sentence) {
    return sentence.units().stream()
        .anyMatch(
            u ->
                u.means("act")
                    || u.means("gram.according")
                    || u.means("gram.quoting")
                    || u.isPunctuation() && u.key().equals("("));
  }
}
