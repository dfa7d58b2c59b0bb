package org.khabar.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.story.EntityRelations;

/** How much speaks for two reports of statements being reports of one. */
final class StatementLikeness {
  /** From here on it is one statement. */
  static final double ONE = 0.36;

  private static final double OTHER_VOICE_OF_ONE_SIDE = 0.8;

  private final EntityRelations relations;
  private final Map<String, Integer> counts = new HashMap<>();
  private final int all;

  /** Rarity of marks is that among these utterances. */
  StatementLikeness(EntityRelations relations, List<Utterance> utterances) {
    this.relations = relations;
    all = utterances.size();
    utterances.forEach(u -> u.marks().keySet().forEach(m -> counts.merge(m, 1, Integer::sum)));
  }

  double score(Utterance a, Utterance b) {
    double voices = voices(a, b);
    if (voices == 0 || !hasMatterInCommon(a, b) || areOpposite(a, b)) {
      return 0;
    }
    return voices * (cosine(a.marks(), b.marks()) + aim(a, b));
  }

  /** What is denied in one and charged or said in another is not one statement. */
  private static boolean areOpposite(Utterance a, Utterance b) {
    boolean denied = a.marks().containsKey("act:deny") != b.marks().containsKey("act:deny");
    boolean charged = a.marks().containsKey("act:accuse") || b.marks().containsKey("act:accuse");
    return denied && charged;
  }

  /** Names and acts alone are in too many statements of a story. */
  private static boolean hasMatterInCommon(Utterance a, Utterance b) {
    for (String mark : a.marks().keySet()) {
      boolean matter =
          mark.startsWith("c:")
              || mark.startsWith("n:")
              || mark.startsWith("on:")
              || mark.equals("if");
      if (matter && b.marks().containsKey(mark)) {
        return true;
      }
    }
    return false;
  }

  /** The same act, and the same act at the same party, say more than their share of the marks. */
  private static double aim(Utterance a, Utterance b) {
    boolean act = false;
    boolean party = false;
    for (String mark : a.marks().keySet()) {
      if (b.marks().containsKey(mark)) {
        act |= mark.startsWith("act:");
        party |= mark.startsWith("on:") || mark.startsWith("to:");
      }
    }
    return act ? (party ? 0.2 : 0.05) : 0;
  }

  /** 1 for one speaker, less for another voice of the same side, 0 for another side. */
  private double voices(Utterance a, Utterance b) {
    if (relations.same(a.statement().speaker(), b.statement().speaker())) {
      return 1;
    }
    for (String mine : a.voices()) {
      for (String theirs : b.voices()) {
        if (relations.same(mine, theirs)) {
          return 0.9;
        }
      }
    }
    return relations.standsFor(a.statement().speaker(), b.statement().speaker())
        ? OTHER_VOICE_OF_ONE_SIDE
        : 0;
  }

  private double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> mark : a.entrySet()) {
      double weight = weight(mark);
      dot += b.containsKey(mark.getKey()) ? weight * weight : 0;
    }
    return dot == 0 ? 0 : dot / Math.sqrt(squares(a) * squares(b));
  }

  private double squares(Map<String, Double> marks) {
    double squares = 0;
    for (Map.Entry<String, Double> mark : marks.entrySet()) {
      squares += weight(mark) * weight(mark);
    }
    return squares;
  }

  private double weight(Map.Entry<String, Double> mark) {
    return mark.getValue() * rarity(mark.getKey());
  }

  /** Whether few statements have a mark. */
  boolean isRare(String mark) {
    return 8 * counts.getOrDefault(mark, 0) <= all + 8;
  }

  /** How rare a mark is among the statements. */
  double rarity(String mark) {
    return Math.log((all + 12.0) / (counts.getOrDefault(mark, 0) + 1.0));
  }
}
