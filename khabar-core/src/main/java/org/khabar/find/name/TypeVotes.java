package org.khabar.find.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.khabar.model.EntityType;

/**
 * Of which type each new name of an article is, by all places where it stands: what a rule says of
 * one counts for more than what the tagger says.
 */
final class TypeVotes {
  private static final int BY_RULE = 2;
  private static final int BY_TAGGER = 1;

  private final Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Counts one place where a name stands; {@code key} is what all of its forms share. */
  void add(String key, Name name) {
    int weight = name.rule().equals(Name.TAGGED) ? BY_TAGGER : BY_RULE;
    votes
        .computeIfAbsent(key, k -> new EnumMap<>(EntityType.class))
        .merge(name.type(), weight, Integer::sum);
    counts.merge(key, 1, Integer::sum);
  }

  /** At how many places a name stands. */
  int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  /** The type that most places speak for; {@code here} where none has more than it. */
  EntityType of(String key, EntityType here) {
    EnumMap<EntityType, Integer> ofName = votes.get(key);
    if (ofName == null) {
      return here;
    }
    EntityType most = here;
    for (Map.Entry<EntityType, Integer> vote : ofName.entrySet()) {
      if (vote.getValue() > ofName.getOrDefault(most, 0)) {
        most = vote.getKey();
      }
    }
    return most;
  }
}
