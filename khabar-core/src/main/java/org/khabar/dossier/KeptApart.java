package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;

/**
 * Knows which articles tell of a party at another encounter of the same days: an article that has
 * the party take part in this one then folds into one what they keep apart.
 */
final class KeptApart {
  private static final int DAYS = 7;
  private static final int COMPARED = 64;

  private record Elsewhere(int group, Told told) {}

  private final EntityRelations relations;
  private final Map<List<Told>, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, List<Elsewhere>> byArticle = new HashMap<>();

  KeptApart(EntityRelations relations, List<List<Told>> groups) {
    this.relations = relations;
    for (int i = 0; i < groups.size(); i++) {
      numbers.put(groups.get(i), i);
      for (Told told : groups.get(i)) {
        if (told.isPrecise()) {
          byArticle
              .computeIfAbsent(told.article(), k -> new ArrayList<>())
              .add(new Elsewhere(i, told));
        }
      }
    }
  }

  /**
   * A party that one article has take part in an encounter and another keeps apart: it leaves the
   * party out here and has it meet on another day, which the first does not tell of.
   *
   * @param values who took part, by article
   */
  Optional<String> of(List<Told> encounter, List<SlotValue> values) {
    int group = numbers.getOrDefault(encounter, -1);
    Optional<DateValue> day =
        encounter.stream().filter(Told::isPrecise).findFirst().flatMap(Told::ownDate);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    List<SlotValue> compared = values.subList(0, Math.min(COMPARED, values.size()));
    for (SlotValue more : compared) {
      for (String party : more.parties()) {
        boolean apart =
            !meetsElsewhere(more.article(), party, group, day.get())
                && compared.stream()
                    .filter(less -> less.parties().size() > 1) // who tells of one tells of no pair
                    .filter(less -> less.parties().stream().noneMatch(p -> isOf(p, party)))
                    .anyMatch(less -> meetsElsewhere(less.article(), party, group, day.get()));
        if (apart) {
          return Optional.of(party);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOf(String p, String party) {
    return relations.sameSide(p, party)
        || relations.partiesOf(party).contains(p)
        || relations.partiesOf(p).contains(party);
  }

  private boolean meetsElsewhere(String article, String party, int group, DateValue day) {
    return byArticle.getOrDefault(article, List.of()).stream()
        .filter(e -> e.group() != group)
        .filter(e -> e.told().parties().stream().anyMatch(p -> relations.same(p, party)))
        .anyMatch(
            e ->
                e.told()
                    .ownDate()
                    .filter(d -> !d.meets(day) && d.daysFrom(day) <= DAYS)
                    .isPresent());
  }
}
