package org.khabar.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.Articles;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.story.Bonds;

class CorrectionsTest {
  private static final String TEXT = "\uD83D\uDE00 Asha amesema. Juma amesema.";
  private static final Span FIRST = new Span(3, 16);
  private static final Span SECOND = new Span(17, 30);

  /** An article in which two people speak, a sentence each. */
  private static Reading reading(String id, String first, String second) {
    return Articles.reading(
        Articles.bare(id, "sw", TEXT),
        List.of(mention(new Span(3, 7), first), mention(new Span(17, 21), second)),
        List.of(statement(first, FIRST), statement(second, SECOND)));
  }

  private static Mention mention(Span span, String id) {
    return new Mention(
        span, EntityType.PER, id, "Name " + id, Optional.empty(), Optional.empty(), "test", 1);
  }

  private static Statement statement(String speaker, Span sentence) {
    return new Statement(
        "s" + sentence.start(),
        speaker,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        StatementForm.INDIRECT,
        Act.SAY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sentence,
        "test",
        0.8);
  }

  private static Corrections same(Corrections.Same... pairs) {
    return new Corrections(List.of(pairs), List.of(), List.of(), Bonds.NONE);
  }

  private static List<String> speakers(Reading reading) {
    return reading.statements().stream().map(Statement::speaker).toList();
  }

  @Test
  void makes_two_ids_one_in_every_article() {
    List<Reading> corrected =
        same(new Corrections.Same("asha", "assia"))
            .of(List.of(reading("a", "asha", "juma"), reading("b", "assia", "juma")));

    assertThat(speakers(corrected.get(1))).containsExactly("asha", "juma");
    Mention mention = corrected.get(1).entities().getFirst();
    assertThat(mention.id()).isEqualTo("asha");
    assertThat(mention.name()).isEqualTo("Name asha");
  }

  @Test
  void follows_one_correction_through_another_and_into_no_circle() {
    Corrections corrections =
        same(
            new Corrections.Same("b", "c"),
            new Corrections.Same("a", "b"),
            new Corrections.Same("c", "a"));

    assertThat(speakers(corrections.of(List.of(reading("x", "c", "b"))).getFirst()))
        .containsExactly("a", "a");
  }

  @Test
  void changes_an_id_in_one_article_alone() {
    Corrections corrections =
        new Corrections(
            List.of(),
            List.of(new Corrections.Instead("a", "juma", "juma-the-player")),
            List.of(),
            Bonds.NONE);

    List<Reading> corrected =
        corrections.of(List.of(reading("a", "asha", "juma"), reading("b", "asha", "juma")));

    assertThat(speakers(corrected.get(0))).containsExactly("asha", "juma-the-player");
    assertThat(speakers(corrected.get(1))).containsExactly("asha", "juma");
  }

  @Test
  void takes_wrong_findings_out_by_their_kind_and_the_start_of_their_sentence() {
    // Two units, one code point: the second sentence starts at 16 for readers of the JSON.
    Corrections corrections =
        new Corrections(
            List.of(),
            List.of(),
            List.of(
                new Corrections.Wrong("a", Corrections.Kind.STATEMENT, 16),
                new Corrections.Wrong("a", Corrections.Kind.EVENT, 2)),
            Bonds.NONE);

    List<Reading> corrected =
        corrections.of(List.of(reading("a", "asha", "juma"), reading("b", "asha", "juma")));

    assertThat(speakers(corrected.get(0))).containsExactly("asha");
    assertThat(speakers(corrected.get(1))).containsExactly("asha", "juma");
  }

  @Test
  void leaves_readings_alone_when_there_is_nothing_to_correct() {
    List<Reading> readings = List.of(reading("a", "asha", "juma"));

    assertThat(Corrections.NONE.of(readings)).isSameAs(readings);
  }
}
