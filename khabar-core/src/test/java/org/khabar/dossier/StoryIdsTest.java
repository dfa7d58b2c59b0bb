package org.khabar.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.dossier.StoryChange.SlotChange;
import org.khabar.model.AgendaItem;
import org.khabar.model.Chapter;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Slot;
import org.khabar.model.Span;
import org.khabar.model.Status;
import org.khabar.model.Story;

/** What stays and what is new when articles come to stories ({@link StoryChanges} too). */
class StoryIdsTest {
  private static Dossier now(Story... stories) {
    return new Dossier(List.of(), List.of(stories));
  }

  private static Story story(String id, String... articles) {
    return story(id, List.of(), List.of(articles));
  }

  private static Story story(String id, List<Encounter> encounters, List<String> articles) {
    List<AgendaItem> agenda = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (Encounter e : encounters) {
      agenda.add(new AgendaItem(e.id(), e.date(), e.place(), e.status()));
      contradictions.add(
          new Contradiction(
              Contradiction.Kind.ACCOUNTS_DIFFER,
              "x",
              Optional.of(e.id()),
              Optional.of(Slot.PLACE),
              Map.of(),
              "why"));
    }
    return new Story(
        id,
        "title of " + id,
        articles,
        List.of(new Chapter(id + "-c", "c", articles, Optional.empty(), Optional.empty())),
        encounters,
        List.of(),
        List.of(),
        contradictions,
        List.of(),
        agenda,
        List.of(),
        List.of());
  }

  private static Encounter encounter(String id, Status status, String date, String... articles) {
    Map<String, EncounterReport> reports = new LinkedHashMap<>();
    for (String article : articles) {
      reports.put(
          article,
          new EncounterReport(
              Optional.of(date),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              status,
              new Span(0, 9)));
    }
    return new Encounter(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.of(date),
        Optional.empty(),
        status,
        reports,
        Map.of());
  }

  private static List<String> ids(Dossier dossier) {
    return dossier.stories().stream().map(Story::id).toList();
  }

  @Test
  void keeps_a_story_under_its_id_when_articles_and_another_title_come() {
    Dossier kept = StoryIds.kept(List.of(story("a", "1", "2")), now(story("b", "1", "2", "3")));

    assertThat(ids(kept)).containsExactly("a");
    assertThat(kept.stories().getFirst().title()).isEqualTo("title of b");
    assertThat(kept.stories().getFirst().chapters().getFirst().id()).isEqualTo("a-c");
  }

  @Test
  void gives_the_id_of_the_larger_to_two_that_were_joined() {
    List<Story> before = List.of(story("a", "1"), story("b", "2", "3"));
    Dossier kept = StoryIds.kept(before, now(story("c", "1", "2", "3")));

    assertThat(ids(kept)).containsExactly("b");
    StoryChange change = new StoryChanges(before, Set.of()).in(kept).getFirst();
    assertThat(change.joined()).containsExactly("a");
    assertThat(change.begun()).isFalse();
  }

  @Test
  void leaves_the_id_to_the_larger_part_of_one_that_was_parted() {
    List<Story> before = List.of(story("a", "1", "2", "3"));
    Dossier kept = StoryIds.kept(before, now(story("x", "1"), story("y", "2", "3")));

    assertThat(ids(kept)).containsExactly("x", "a");
    List<StoryChange> changes = new StoryChanges(before, Set.of()).in(kept);
    assertThat(changes).extracting(c -> c.story().id()).containsExactly("x");
    assertThat(changes.getFirst().partedFrom()).contains("a");
  }

  @Test
  void never_gives_an_id_that_was_used_to_something_else() {
    List<Story> before = List.of(story("a", "1"));
    Dossier kept = StoryIds.kept(before, now(story("a", "7"), story("a-2", "8")));

    assertThat(ids(kept)).doesNotContain("a").doesNotHaveDuplicates();
  }

  @Test
  void keeps_an_encounter_that_the_same_sentence_tells_of_and_all_that_names_it() {
    List<Story> before =
        List.of(
            story("a", List.of(encounter("call", Status.SCHEDULED, "2025-05", "1")), List.of("1")));
    Dossier kept =
        StoryIds.kept(
            before,
            now(
                story(
                    "a",
                    List.of(
                        encounter("call-2025-05-12", Status.HELD, "2025-05-12", "1", "2"),
                        encounter("call", Status.SCHEDULED, "2025-06", "2")),
                    List.of("1", "2"))));

    Story story = kept.stories().getFirst();
    assertThat(story.encounters()).extracting(Encounter::id).containsExactly("call", "call-2");
    assertThat(story.agenda()).extracting(AgendaItem::encounter).containsExactly("call", "call-2");
    assertThat(story.contradictions())
        .extracting(c -> c.encounter().orElseThrow())
        .containsExactly("call", "call-2");
    StoryChange change = new StoryChanges(before, Set.of("2")).in(kept).getFirst();
    assertThat(change.articles()).containsExactly("2");
    assertThat(change.encounters()).extracting(Encounter::id).containsExactly("call-2");
    assertThat(change.changed())
        .extracting(SlotChange::slot, SlotChange::before, SlotChange::now)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Slot.STATUS, "scheduled", "held"),
            org.assertj.core.groups.Tuple.tuple(Slot.DATE, "2025-05", "2025-05-12"));
  }

  @Test
  void tells_nothing_of_a_story_to_which_nothing_has_come() {
    List<Story> before = List.of(story("a", "1"), story("b", "2"));
    Dossier kept = StoryIds.kept(before, now(story("a", "1"), story("b", "2", "3")));

    assertThat(new StoryChanges(before, Set.of("3")).in(kept))
        .extracting(c -> c.story().id())
        .containsExactly("b");
  }
}
