package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;

class ChapterDecisionTest {
  private static final Weights ALIKE = Weights.of(new int[] {8, 16}, new double[] {0.8, 0.6});

  private final ChapterDecision decision =
      new ChapterDecision(
          new EntityRelations(new WorldTable(List.of(), List.of(), List.of(), List.of())));

  /** Articles that have all in common, one in each language. */
  private static Cluster cluster(int number, String... languages) {
    return cluster(Optional.empty(), number, languages);
  }

  private static Cluster cluster(Optional<LocalDate> day, int number, String... languages) {
    Cluster cluster = new Cluster(number);
    for (int i = 0; i < languages.length; i++) {
      cluster.add(
          new ArticleVectors(
              100 * number + i,
              number + languages[i],
              languages[i],
              day,
              ALIKE,
              Weights.NONE,
              Map.of(),
              false,
              List.of()));
    }
    return cluster;
  }

  @Test
  void grown_chapters_of_different_languages_need_be_less_alike() {
    Cluster western = cluster(1, "en", "fr", "es");
    Cluster alsoWestern = cluster(2, "de", "es", "pt");
    Cluster eastern = cluster(3, "hi", "ur", "am");

    double sharing = decision.asked(western, alsoWestern);
    assertThat(decision.asked(western, eastern)).isLessThan(0.6 * sharing);
    assertThat(decision.asked(eastern, western)).isEqualTo(decision.asked(western, eastern));
  }

  @Test
  void days_between_them_part_chapters_of_different_languages_too() {
    Optional<LocalDate> monday = Optional.of(LocalDate.of(2031, 3, 3));
    Cluster western = cluster(monday, 1, "en", "fr", "es");

    double next =
        decision.asked(western, cluster(monday.map(d -> d.plusDays(1)), 2, "hi", "ur", "am"));
    double later =
        decision.asked(western, cluster(monday.map(d -> d.plusDays(2)), 3, "hi", "ur", "am"));
    assertThat(next).isLessThan(later);
    assertThat(later).isEqualTo(decision.asked(western, cluster(monday, 4, "en", "ur", "am")));
  }

  @Test
  void a_single_article_needs_be_less_alike_than_a_grown_chapter() {
    Cluster western = cluster(1, "en", "fr", "es");

    double single = decision.asked(western, cluster(2, "hi"));
    assertThat(single).isLessThan(decision.asked(western, cluster(3, "hi", "ur", "am")));
    assertThat(single).isGreaterThan(ChapterDecision.JOINS);
    assertThat(decision.asked(cluster(4, "en"), cluster(5, "hi"))).isEqualTo(ChapterDecision.JOINS);
  }
}
