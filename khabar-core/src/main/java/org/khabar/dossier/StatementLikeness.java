package org.khabar.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.story.EntityRelations;

/** How much speaks for two reports of statements being reports of one. */
final class StatementLikeness {
  /** From here on it is one statement. */
  static final double ONE = 0.32;

  private static final double OTHER_VOICE_OF_ONE_SIDE = 0.8;

  /** What share of the difference in length is forgiven. */
  private static final double SHORTER = 0.25;

  /** Marks of how something was said, not of what. */
  private static final List<String> FRAME = List.of("act:", "to:");

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

  /** Acts and common names alone are in too many statements of a story. */
  private boolean hasMatterInCommon(Utterance a, Utterance b) {
    for (Map.Entry<String, Double> entry : a.marks().entrySet()) {
      String mark = entry.getKey();
      boolean matter =
          mark.startsWith("c:")
              || mark.startsWith("n:")
              || mark.startsWith("on:")
              || mark.equals("if")
              || (mark.startsWith("t:") || mark.startsWith("e:")) && isTelling(mark);
      if (matter && entry.getValue() + b.marks().getOrDefault(mark, -1.0) >= 1) {
        return true;
      }
    }
    return false;
  }

  /** A time or name that few statements have; not "now" and the like. */
  private boolean isTelling(String mark) {
    return isRare(mark) && !mark.endsWith("_REF");
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
  double voices(Utterance a, Utterance b) {
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
    if (Unnamed.alike(a.statement().speaker(), b.statement().speaker())) {
      return 0.9;
    }
    return relations.standsFor(a.statement().speaker(), b.statement().speaker())
        ? OTHER_VOICE_OF_ONE_SIDE
        : 0;
  }

  /**
   * The cosine of the marks. What only one of the two tells of the act and whom it is aimed at is
   * left out, as the other is silent on it; a short report of a longer one is not held against it
   * in full.
   */
  private double cosine(Map<String, Double> a, Map<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> mark : a.entrySet()) {
      double other = b.getOrDefault(mark.getKey(), 0.0);
      double rarity = rarity(mark.getKey());
      dot += mark.getValue() * other * rarity * rarity;
    }
    if (dot == 0) {
      return 0;
    }
    double mine = Math.sqrt(squares(a, b));
    double theirs = Math.sqrt(squares(b, a));
    double less = Math.min(mine, theirs);
    double more = Math.max(mine, theirs);
    return dot / (less * more) * Math.pow(more / less, SHORTER);
  }

  private double squares(Map<String, Double> marks, Map<String, Double> other) {
    double squares = 0;
    for (Map.Entry<String, Double> mark : marks.entrySet()) {
      boolean silent =
          FRAME.stream().anyMatch(f -> mark.getKey().startsWith(f) && !hasAny(other, f));
      double weight = silent ? 0 : mark.getValue() * rarity(mark.getKey());
      squares += weight * weight;
    }
    return squares;
  }

  private static boolean hasAny(Map<String, Double> marks, String kind) {
    return marks.keySet().stream().anyMatch(m -> m.startsWith(kind));
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
