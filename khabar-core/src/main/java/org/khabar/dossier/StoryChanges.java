package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.dossier.StoryChange.SlotChange;
import org.khabar.model.ContractNames;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.Slot;
import org.khabar.model.Story;

/** Compares a dossier with an earlier one whose ids it has kept ({@link StoryIds}). */
public final class StoryChanges {
  private final Map<String, Story> before = new HashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Set<String> arrived;

  /**
   * A comparison with earlier stories.
   *
   * @param arrived ids of articles that have come since, as new ones or as revisions
   */
  public StoryChanges(List<Story> before, Set<String> arrived) {
    for (Story story : before) {
      this.before.put(story.id(), story);
      story.articles().forEach(a -> storyOf.put(a, story.id()));
    }
    this.arrived = Set.copyOf(arrived);
  }

  /** What has come to each story to which something has, in the order of the dossier. */
  public List<StoryChange> in(Dossier now) {
    Set<String> ids = new HashSet<>();
    now.stories().forEach(s -> ids.add(s.id()));
    return now.stories().stream().map(s -> change(s, ids)).filter(StoryChange::isAny).toList();
  }

  private StoryChange change(Story story, Set<String> ids) {
    Optional<Story> old = Optional.ofNullable(before.get(story.id()));
    List<String> homes =
        story.articles().stream()
            .flatMap(article -> Stream.ofNullable(storyOf.get(article)))
            .filter(home -> !home.equals(story.id()))
            .distinct()
            .toList();
    List<Encounter> encounters = new ArrayList<>();
    List<SlotChange> changed = new ArrayList<>();
    Map<String, Encounter> known = new HashMap<>();
    old.ifPresent(s -> s.encounters().forEach(e -> known.put(e.id(), e)));
    for (Encounter encounter : story.encounters()) {
      Encounter then = known.get(encounter.id());
      if (then != null) {
        changed.addAll(changes(then, encounter));
      } else if (arrived.containsAll(encounter.reports().keySet())) {
        encounters.add(encounter);
      }
    }
    Set<Contradiction> differed = new HashSet<>(old.map(Story::contradictions).orElse(List.of()));
    return new StoryChange(
        story,
        old.isEmpty(),
        homes.stream().filter(ids::contains).findFirst().filter(home -> old.isEmpty()),
        homes.stream().filter(home -> !ids.contains(home)).toList(),
        story.articles().stream().filter(arrived::contains).toList(),
        encounters,
        changed,
        story.statements().stream()
            .filter(s -> s.reports().stream().allMatch(r -> arrived.contains(r.article())))
            .toList(),
        story.figures().stream()
            .filter(f -> f.values().keySet().stream().anyMatch(arrived::contains))
            .toList(),
        story.contradictions().stream().filter(c -> !differed.contains(c)).toList());
  }

  private static List<SlotChange> changes(Encounter then, Encounter now) {
    List<SlotChange> changes = new ArrayList<>();
    for (Slot slot : List.of(Slot.STATUS, Slot.DATE, Slot.PLACE, Slot.CHANNEL)) {
      String was = value(then, slot);
      String is = value(now, slot);
      if (!was.equals(is)) {
        changes.add(new SlotChange(now, slot, was, is));
      }
    }
    return changes;
  }

  private static String value(Encounter encounter, Slot slot) {
    return switch (slot) {
      case STATUS -> ContractNames.hyphened(encounter.status());
      case DATE -> encounter.date().orElse("");
      case PLACE -> encounter.place().orElse("");
      case CHANNEL -> encounter.channel().map(ContractNames::hyphened).orElse("");
      case DURATION, INITIATOR, PARTICIPANTS -> "";
    };
  }
}
