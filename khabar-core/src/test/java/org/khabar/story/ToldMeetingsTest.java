package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Articles;
import org.khabar.model.CalendarSystem;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Status;

/** What an article tells of encounters, and what that says of two articles. */
class ToldMeetingsTest {
  private static final EntityRelations RELATIONS =
      new EntityRelations(new WorldTable(List.of(), List.of(), List.of(), List.of()));
  private static final Meetings MEETINGS = new Meetings(RELATIONS);

  private static Event event(EventType type, int at, String date, String... actors) {
    Span sentence = new Span(at * 10, at * 10 + 9);
    return new Event(
        "e" + at,
        type,
        Optional.empty(),
        Optional.empty(),
        List.of(actors),
        List.of(),
        Status.HELD,
        false,
        Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sentence,
        List.of(sentence),
        "rule",
        1,
        Optional.empty());
  }

  private static Reading reading(String id, String published, Event... events) {
    String text = "xxxxxxxxx ".repeat(8);
    List<Span> sentences = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      sentences.add(new Span(at * 10, at * 10 + 9));
    }
    List<Mention> names =
        List.of("ada-moyo", "juma-keter", "li-sand").stream()
            .map(
                name ->
                    new Mention(
                        new Span(0, 9),
                        EntityType.PER,
                        name,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        "rule",
                        1))
            .toList();
    DatedText day =
        new DatedText(LocalDate.parse(published), Optional.empty(), CalendarSystem.GREGORIAN);
    return new Reading(
        Articles.published(id, "en", text, Optional.of(day)),
        sentences,
        List.of(),
        List.of(),
        names,
        List.of(),
        List.of(),
        List.of(events),
        Map.of(),
        Map.of());
  }

  private static double score(Reading one, Reading other) {
    EvidenceCollector collector = new EvidenceCollector(RELATIONS);
    List<ArticleEvidence> both =
        List.of(one, other).stream()
            .map(reading -> collector.collect(reading, ArticleWords.of(reading.article())))
            .toList();
    Rarity rarity = new Rarity();
    both.forEach(rarity::add);
    List<Cluster> alone = new ArrayList<>();
    for (int i = 0; i < both.size(); i++) {
      Cluster cluster = new Cluster(i);
      cluster.add(ArticleVectors.of(i, both.get(i), rarity));
      alone.add(cluster);
    }
    return new ChapterDecision(RELATIONS).score(alone.getFirst(), alone.getLast());
  }

  @Test
  void what_was_held_long_before_the_article_is_no_news() {
    Event call = event(EventType.CONSULT, 0, "2031-03-04", "ada-moyo", "juma-keter");

    assertThat(MEETINGS.of(reading("a", "2031-03-05", call)).getFirst().prominence()).isEqualTo(1);
    assertThat(MEETINGS.of(reading("b", "2031-03-12", call)).getFirst().prominence())
        .isLessThan(0.5);
  }

  @Test
  void who_signs_together_has_met_as_far_as_chapters_go() {
    Event accord = event(EventType.AGREE, 0, "2031-03-04", "ada-moyo", "juma-keter");
    Event promise = event(EventType.AGREE, 0, "2031-03-04", "ada-moyo");

    assertThat(MEETINGS.of(reading("a", "2031-03-05", accord))).isEmpty();
    assertThat(MEETINGS.withAgreements(reading("a", "2031-03-05", accord))).hasSize(1);
    assertThat(MEETINGS.withAgreements(reading("a", "2031-03-05", promise))).isEmpty();
  }

  @Test
  void a_description_is_no_side_beside_a_name() {
    Event call = event(EventType.CONSULT, 0, "2031-03-04", "ada-moyo", "the president");

    assertThat(MEETINGS.of(reading("a", "2031-03-05", call)).getFirst().sides()).hasSize(1);
  }

  @Test
  void a_call_that_is_recalled_does_not_make_two_reports_one_episode() {
    Event call = event(EventType.CONSULT, 0, "2031-03-04", "ada-moyo", "juma-keter");
    Event next = event(EventType.CONSULT, 0, "2031-03-05", "ada-moyo", "li-sand");
    Event recalled = event(EventType.CONSULT, 1, "2031-03-04", "ada-moyo", "juma-keter");
    Reading first = reading("a", "2031-03-04", call);

    assertThat(score(first, reading("b", "2031-03-05", next, recalled)))
        .isLessThan(score(first, reading("c", "2031-03-05", recalled)) - 0.5);
  }
}
