package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;
import static org.khabar.dossier.scenario.Scenario.verdict;

import org.junit.jupiter.api.Test;
import org.khabar.model.Contradiction;
import org.khabar.model.Encounter;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

class A01_TwoOutletsOneCallTest {
  private static InventedArticle first(String duration) {
    return InventedArticle.of("one", "en", "2031-03-05")
        .says(
            "[ilan-doresh:Doresh] and [mira-kadesh:Kadesh] spoke by telephone for {"
                + duration
                + ":a while} on {2031-03-04:Tuesday}.",
            "event.call",
            "topic.water")
        .meeting(
            Status.HELD,
            "PHONE",
            "2031-03-04",
            "",
            duration.replace("~", ""),
            "ilan-doresh",
            "mira-kadesh")
        .says("They talked about the [varonia:Varonian] dam.", "topic.dam");
  }

  private static InventedArticle second() {
    return InventedArticle.of("two", "sw", "2031-03-05")
        .says(
            "Rais [mira-kadesh:Kadesh] alizungumza na [ilan-doresh:Doresh] kwa {PT50M:dakika 50}.",
            "event.call",
            "topic.water")
        .meeting(Status.HELD, "PHONE", "", "", "PT50M", "mira-kadesh", "ilan-doresh")
        .says("Walizungumzia bwawa la [varonia:Varonia].", "topic.dam");
  }

  @Test
  void is_one_encounter_with_two_lengths() {
    Story story = story(first("PT1H"), second());
    assertThat(story.chapters()).hasSize(1);
    assertThat(story.encounters()).hasSize(1);
    Encounter call = story.encounters().getFirst();
    assertThat(call.reports()).containsOnlyKeys("one", "two");
    assertThat(call.date()).contains("2031-03-04");
    assertThat(verdict(call, Slot.DURATION)).isEqualTo(Verdict.CONTRADICT);
    assertThat(verdict(call, Slot.PARTICIPANTS)).isEqualTo(Verdict.AGREE);
    assertThat(verdict(call, Slot.DATE)).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(story.contradictions())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Contradiction.Kind.ACCOUNTS_DIFFER);
              assertThat(c.slot()).contains(Slot.DURATION);
              assertThat(c.encounter()).contains(call.id());
              assertThat(c.values()).containsEntry("one", "PT1H").containsEntry("two", "PT50M");
              assertThat(c.why()).contains("1 hour").contains("50 minutes");
            });
  }

  @Test
  void allows_for_what_was_meant_roughly() {
    Story story = story(first("~PT1H"), second());
    assertThat(verdict(story.encounters().getFirst(), Slot.DURATION)).isEqualTo(Verdict.COMPATIBLE);
    assertThat(story.contradictions()).isEmpty();
  }

  @Test
  void names_the_chapter_by_parties_kind_and_date() {
    assertThat(story(first("PT1H"), second()).chapters().getFirst().title())
        .isEqualTo("Doresh\u2013Kadesh phone call, 4 March 2031");
  }
}
