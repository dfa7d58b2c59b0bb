package org.khabar.dossier.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.khabar.dossier.DossierMaker;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.Judgement;
import org.khabar.model.Slot;
import org.khabar.model.Story;
import org.khabar.model.Verdict;

/** What the scenarios share. */
final class Scenario {
  private Scenario() {}

  static Dossier dossier(InventedArticle... articles) {
    return new DossierMaker(InventedWorld.table())
        .make(Stream.of(articles).map(InventedArticle::reading).toList());
  }

  /** The one story; fails when there are more. */
  static Story story(InventedArticle... articles) {
    List<Story> stories = dossier(articles).stories();
    if (stories.size() != 1) {
      throw new AssertionError(
          stories.size() + " stories: " + stories.stream().map(Story::title).toList());
    }
    return stories.getFirst();
  }

  static Verdict verdict(Encounter encounter, Slot slot) {
    Judgement judgement = encounter.agreement().get(slot);
    if (judgement == null) {
      throw new AssertionError("no report fills " + slot);
    }
    return judgement.verdict();
  }
}
