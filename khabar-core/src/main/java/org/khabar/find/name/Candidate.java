package org.khabar.find.name;

import java.util.List;
import org.khabar.knowledge.Entity;

/**
 * Somebody or something that a name may mean.
 *
 * @param score the sum of what speaks for it; only to compare candidates of one name
 * @param reasons what speaks for it, in English, for people
 */
public record Candidate(Entity entity, double score, List<String> reasons) {
  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
