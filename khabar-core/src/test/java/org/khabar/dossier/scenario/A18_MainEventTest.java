package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.dossier.scenario.Scenario.story;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Headline;
import org.khabar.model.Status;
import org.khabar.model.Story;

/** The headline tells what most independent articles put to the fore. */
class A18_MainEventTest {
  private static InventedArticle raid(String id, String toll) {
    return raid(id, toll, "2031-03-05");
  }

  private static InventedArticle raid(String id, String toll, String published) {
    return InventedArticle.of(id, "en", published)
        .says(
            "[varonia:Varonia] shelled [mirel:Mirel] in [keldan:Keldan] on {2031-03-04:Tuesday},"
                + " killing <"
                + toll
                + " unit.dead:"
                + toll
                + "> people, "
                + id
                + " reports.",
            "event.attack.bomb",
            "topic.dam")
        .deed(EventType.ASSAULT, "event.attack.bomb", "varonia", "mirel", "", "2031-03-04");
  }

  private static InventedArticle withTalks(InventedArticle article) {
    return article
        .says("Words.")
        .says("More words.")
        .says("Words again.")
        .says("And words.")
        .says("[mira-kadesh:Kadesh] called [ilan-doresh:Doresh] on {2031-03-05:Wednesday}.")
        .meeting(Status.HELD, "PHONE", "2031-03-05", "", "", "mira-kadesh", "ilan-doresh");
  }

  @Test
  void takes_the_deed_of_the_leads_before_the_call_further_down() {
    Headline headline =
        story(withTalks(raid("one", "12")), withTalks(raid("two", "12"))).headline();
    Event event = headline.event().orElseThrow();
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.actors()).containsExactly("varonia");
    assertThat(event.recipients()).containsExactly("mirel");
    assertThat(headline.count())
        .contains(new Headline.Count("unit.dead", new BigDecimal("12"), Optional.empty()));
  }

  @Test
  void tells_no_toll_on_which_the_accounts_of_one_day_differ() {
    assertThat(story(raid("one", "12"), raid("two", "14")).headline().count()).isEmpty();
  }

  @Test
  void tells_the_toll_of_the_later_day() {
    Headline headline = story(raid("one", "12"), raid("two", "14", "2031-03-06")).headline();
    assertThat(headline.count().map(Headline.Count::number)).contains(new BigDecimal("14"));
  }

  @Test
  void takes_what_was_done_before_what_was_said_of_it() {
    Story story =
        story(
            raid("one", "12")
                .says("[keldan:Keldan] accused [varonia:Varonia].")
                .statement("keldan", Act.ACCUSE, "varonia")
                .deed(EventType.ACCUSE, "", "keldan", "varonia", "", ""));
    assertThat(story.headline().event().orElseThrow().type()).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void keeps_the_call_that_the_leads_tell() {
    InventedArticle call =
        InventedArticle.of("one", "en", "2031-03-05")
            .says("[mira-kadesh:Kadesh] called [ilan-doresh:Doresh] on {2031-03-05:Wednesday}.")
            .meeting(Status.HELD, "PHONE", "2031-03-05", "", "", "mira-kadesh", "ilan-doresh")
            .says("[varonia:Varonia] shelled [mirel:Mirel] on {2031-03-04:Tuesday}.")
            .deed(EventType.ASSAULT, "event.attack.bomb", "varonia", "mirel", "", "2031-03-04");
    assertThat(story(call).headline().event().orElseThrow().type()).isEqualTo(EventType.CONSULT);
  }

  @Test
  void makes_a_headline_of_names_and_topics_where_nothing_happens() {
    Headline headline =
        story(
                InventedArticle.of("one", "en", "2031-03-05")
                    .says("[varonia:Varonia] has a dam.", "topic.dam"))
            .headline();
    assertThat(headline.event()).isEmpty();
    assertThat(headline.parties()).containsExactly("varonia");
    assertThat(headline.topics()).containsExactly("topic.dam");
    assertThat(headline.when()).contains("2031-03-05");
  }

  @Test
  void takes_the_telling_that_others_bear_out_with_the_day_that_one_gives() {
    InventedArticle odd =
        InventedArticle.of("odd", "en", "2031-03-05")
            .says("[varonia:Varonia] shelled [lunde:Lunde] in [mirel:Mirel].", "topic.dam")
            .deed(EventType.ASSAULT, "event.attack.bomb", "varonia", "lunde", "mirel", "");
    InventedArticle undated =
        InventedArticle.of("undated", "fa", "2031-03-05")
            .says("[varonia:Varonia] shelled [mirel:Mirel].", "topic.dam")
            .deed(EventType.ASSAULT, "event.attack.bomb", "varonia", "mirel", "", "");
    Event event = story(odd, undated, raid("one", "12")).headline().event().orElseThrow();
    assertThat(event.recipients()).containsExactly("mirel");
    assertThat(event.date()).contains("2031-03-04");
  }

  @Test
  void believes_nobody_to_do_a_deed_to_the_state_that_they_act_for() {
    InventedArticle misread =
        InventedArticle.of("one", "en", "2031-03-05")
            .says("[ilan-doresh:Doresh] struck [varonia:Varonia].", "topic.dam")
            .deed(EventType.ASSAULT, "event.attack", "ilan-doresh", "varonia", "", "");
    assertThat(story(misread).headline().event()).isEmpty();
  }
}
