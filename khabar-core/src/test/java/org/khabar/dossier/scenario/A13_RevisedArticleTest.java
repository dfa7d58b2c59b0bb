package org.khabar.dossier.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khabar.dossier.scenario.Scenario.dossier;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Act;
import org.khabar.model.ClaimChange;
import org.khabar.model.ClaimChange.Change;
import org.khabar.model.ClaimChange.Kind;
import org.khabar.model.Dossier;
import org.khabar.model.EventType;
import org.khabar.model.Revision;
import org.khabar.model.Status;

class A13_RevisedArticleTest {
  private static InventedArticle version(String second) {
    return InventedArticle.of("page", "en", "2031-03-05")
        .says("[ilan-doresh:Doresh] wrote to [mira-kadesh:Kadesh].", "topic.dam")
        .says(second, "topic.water");
  }

  @Test
  void tells_which_sentences_came_and_went() {
    InventedArticle before = version("The dam is half full.");
    InventedArticle after = version("The dam is full.");
    Dossier dossier = dossier(before, after);
    assertThat(dossier.articles()).hasSize(1);
    Revision revision = dossier.stories().getFirst().revisions().getFirst();
    assertThat(revision.article()).isEqualTo("page");
    assertThat(revision.appeared().getFirst().of(after.reading().article().text()))
        .isEqualTo("The dam is full.");
    assertThat(revision.vanished().getFirst().of(before.reading().article().text()))
        .isEqualTo("The dam is half full.");
  }

  @Test
  void is_none_for_the_same_text_twice() {
    Dossier dossier = dossier(version("The dam is full."), version("The dam is full."));
    assertThat(dossier.stories().getFirst().revisions()).isEmpty();
  }

  private static InventedArticle toll(String first, String place, String says) {
    return InventedArticle.of("page", "en", "2031-03-05")
        .says("The flood in [mirel:Mirel] left " + first + " people dead.", "unit.dead")
        .says("[mira-kadesh:Kadesh] met [ilan-doresh:Doresh] there.")
        .meeting(Status.HELD, "IN_PERSON", "2031-03-04", place, "", "mira-kadesh", "ilan-doresh")
        .says(says)
        .statement("mira-kadesh", Act.SAY, "");
  }

  private static List<ClaimChange> claims(InventedArticle before, InventedArticle after) {
    return dossier(before, after).stories().getFirst().revisions().stream()
        .flatMap(r -> r.claims().stream())
        .toList();
  }

  @Test
  void tells_which_values_changed() {
    List<ClaimChange> claims =
        claims(
            toll("<12 unit.dead:12>", "mirel", "We will mend the old dam, [mira-kadesh:she] said."),
            toll("<15 unit.dead:15>", "tarsk", "We shall mend the dam, [mira-kadesh:she] said."));
    assertThat(claims)
        .extracting(ClaimChange::what, c -> c.slot().orElse(""), c -> c.before().orElse(""))
        .containsExactly(
            tuple(Kind.FIGURE, "value", "12"),
            tuple(Kind.STATEMENT, "content", "We will mend the old dam, she said."),
            tuple(Kind.EVENT, "place", "mirel"));
    assertThat(claims)
        .extracting(c -> c.now().orElse(""))
        .containsExactly("15", "We shall mend the dam, she said.", "tarsk");
    assertThat(claims).allMatch(c -> c.change() == Change.CHANGED);
  }

  @Test
  void tells_what_came_and_what_went() {
    InventedArticle before =
        toll("<12 unit.dead:12>", "mirel", "Some words, [mira-kadesh:she] said.");
    InventedArticle after =
        toll("<12 unit.dead:12>", "mirel", "Some words, [mira-kadesh:she] said.")
            .says("[varonia:Varonia] bombed [tarsk:Tarsk].")
            .deed(EventType.ASSAULT, "event.attack.bomb", "varonia", "tarsk", "", "");
    assertThat(claims(before, after))
        .extracting(ClaimChange::what, ClaimChange::change)
        .containsExactly(tuple(Kind.EVENT, Change.CAME));
    assertThat(claims(after, before))
        .extracting(ClaimChange::what, ClaimChange::change)
        .containsExactly(tuple(Kind.EVENT, Change.WENT));
  }

  @Test
  void takes_no_notice_of_spaces_and_punctuation() {
    InventedArticle before =
        toll("<12 unit.dead:12>", "mirel", "Some words, [mira-kadesh:she] said.");
    InventedArticle after =
        toll("<12 unit.dead:12>", "mirel", "Some  words - [mira-kadesh:she] said!");
    Revision revision = dossier(before, after).stories().getFirst().revisions().getFirst();
    assertThat(revision.appeared()).isEmpty();
    assertThat(revision.vanished()).isEmpty();
    assertThat(revision.claims()).isEmpty();
  }
}
