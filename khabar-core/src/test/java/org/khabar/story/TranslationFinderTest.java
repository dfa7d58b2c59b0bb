package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.model.Reading;

class TranslationFinderTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 13);

  private static final List<String> ENGLISH =
      List.of(
          "[Dialla] met [Ghaylan] in [Nouakchott] .",
          "They spoke for 90 minutes, said [Mbarek] .",
          "[Mauritania] will free 25 men held in [Nouadhibou] .",
          "[Senegal] closes 14 ports, among them [Kayar] .",
          "[Fatou Sarr] of the [Fishing Union] was glad.",
          "[Ousmane Kane] wants 300 boats back.",
          "The [Blue Gulf Bank] lends 72 millions.",
          "[Omar Tidiani] flies to [Dakar] in 11 days.",
          "[Awa Ndour] sees 1250 jobs saved in [Rosso] .");

  private static final List<String> FRENCH =
      List.of(
          "[Dialla] a vu [Ghaylan] à [Nouakchott] .",
          "Selon [Mbarek] , 90 minutes.",
          "La [Mauritania] libère 25 hommes à [Nouadhibou] .",
          "Le [Senegal] ferme 14 ports, dont [Kayar] .",
          "[Fatou Sarr] , du [Fishing Union] , s'en félicite.",
          "[Ousmane Kane] réclame 300 pirogues.",
          "La [Blue Gulf Bank] prête 72 millions.",
          "[Omar Tidiani] sera à [Dakar] dans 11 jours.",
          "[Awa Ndour] compte 1250 emplois sauvés à [Rosso] .");

  private static Map<String, String> find(Reading... readings) {
    return new TranslationFinder().find(List.of(readings), Map.of());
  }

  private static List<String> with(List<String> sentences, int at, String other) {
    List<String> changed = new ArrayList<>(sentences);
    changed.set(at, other);
    return changed;
  }

  @Test
  void the_same_facts_in_the_same_order_are_a_translation_of_the_earlier_report() {
    assertThat(
            find(
                MarkedArticle.of("fr", "fr", DAY.plusDays(1), FRENCH),
                MarkedArticle.of("en", "en", DAY, ENGLISH)))
        .containsExactly(Map.entry("fr", "en"));
  }

  @Test
  void of_one_day_the_longer_report_is_the_original() {
    assertThat(
            find(
                MarkedArticle.of("fr", "fr", DAY, FRENCH.subList(0, 7)),
                MarkedArticle.of("en", "en", DAY, ENGLISH)))
        .containsExactly(Map.entry("fr", "en"));
  }

  @Test
  void one_sentence_told_in_two_is_still_a_translation() {
    List<String> split = new ArrayList<>(FRENCH);
    split.set(3, "Le [Senegal] ferme 14 ports.");
    split.add(4, "[Kayar] en est.");
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("fr", "fr", DAY, split)))
        .hasSize(1);
  }

  @Test
  void the_same_facts_in_another_order_are_a_report_of_its_own() {
    List<String> turned = new ArrayList<>(FRENCH);
    Collections.reverse(turned.subList(1, turned.size()));
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("fr", "fr", DAY, turned)))
        .isEmpty();
  }

  @Test
  void a_report_with_a_figure_of_its_own_is_no_translation() {
    List<String> other = with(FRENCH, 2, "La [Mauritania] libère 40 hommes à [Nouadhibou] .");
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("fr", "fr", DAY, other)))
        .isEmpty();
  }

  @Test
  void a_figure_left_out_is_no_sign_of_another_source() {
    List<String> less = with(FRENCH, 2, "La [Mauritania] libère des hommes à [Nouadhibou] .");
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("fr", "fr", DAY, less)))
        .hasSize(1);
  }

  @Test
  void of_short_reports_and_of_those_in_one_language_nothing_is_said() {
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH.subList(0, 6)),
                MarkedArticle.of("fr", "fr", DAY, FRENCH.subList(0, 6))))
        .isEmpty();
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("en2", "en", DAY, ENGLISH)))
        .isEmpty();
  }

  @Test
  void what_comes_long_after_is_no_translation() {
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("fr", "fr", DAY.plusDays(9), FRENCH)))
        .isEmpty();
  }

  @Test
  void three_languages_go_back_to_the_first() {
    assertThat(
            find(
                MarkedArticle.of("en", "en", DAY, ENGLISH),
                MarkedArticle.of("es", "es", DAY.plusDays(1), FRENCH),
                MarkedArticle.of("fr", "fr", DAY.plusDays(2), FRENCH)))
        .containsExactly(Map.entry("es", "en"), Map.entry("fr", "en"));
  }
}
