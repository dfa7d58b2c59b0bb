package org.khabar.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Contradiction;
import org.khabar.model.Encounter;
import org.khabar.model.Figure;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Slot;
import org.khabar.model.Story;

/**
 * What has come to a story since an earlier dossier.
 *
 * @param story as it is now
 * @param begun whether it was not there before
 * @param partedFrom of a story that has begun: the one that had its articles before
 * @param joined ids of stories that are a part of it now
 * @param articles ids of articles that are new, or told differently
 * @param encounters those that no sentence told of before
 * @param changed what is told otherwise now of encounters that were known
 * @param statements those that only new articles report
 * @param figures those to which a new article gives a value
 * @param contradictions those that were none before
 */
public record StoryChange(
    Story story,
    boolean begun,
    Optional<String> partedFrom,
    List<String> joined,
    List<String> articles,
    List<Encounter> encounters,
    List<SlotChange> changed,
    List<JoinedStatement> statements,
    List<Figure> figures,
    List<Contradiction> contradictions) {
  public StoryChange {
    joined = List.copyOf(joined);
    articles = List.copyOf(articles);
    encounters = List.copyOf(encounters);
    changed = List.copyOf(changed);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * A value of an encounter, in the consensus of its sources, then and now.
   *
   * @param before as the JSON has it; empty when nobody gave one
   */
  public record SlotChange(Encounter encounter, Slot slot, String before, String now) {
    private SlotChange of(Encounter other) {
      return new SlotChange(other, slot, before, now);
    }
  }

  /** The same of the same story told in another language. */
  public StoryChange toldAs(Story told) {
    Map<String, Encounter> byId = new HashMap<>();
    told.encounters().forEach(e -> byId.put(e.id(), e));
    Map<JoinedStatement, JoinedStatement> gists = new HashMap<>();
    for (int i = 0; i < story.statements().size(); i++) {
      gists.put(story.statements().get(i), told.statements().get(i));
    }
    return new StoryChange(
        told,
        begun,
        partedFrom,
        joined,
        articles,
        encounters.stream().map(e -> byId.getOrDefault(e.id(), e)).toList(),
        changed.stream()
            .map(c -> c.of(byId.getOrDefault(c.encounter().id(), c.encounter())))
            .toList(),
        statements.stream().map(s -> gists.getOrDefault(s, s)).toList(),
        figures,
        contradictions);
  }

  /** Whether there is anything to tell. */
  public boolean isAny() {
    return begun || !joined.isEmpty() || !articles.isEmpty() || !changed.isEmpty();
  }
}
