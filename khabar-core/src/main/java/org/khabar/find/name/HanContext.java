package org.khabar.find.name;

import java.util.List;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.rules.PhraseTrie;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.Analyzer;

/**
 * Whether Han characters that spell a known name are cut out of something longer, since no space
 * tells where a word ends: the first half of 美容, or of another foreigner's name (克里 in 克里斯汀).
 */
final class HanContext {
  /** Characters that spell names too, but far more often are words. */
  private static final String WORDS = "让讓当當道方高江京久居开開可里立连連门門明内內那平仁日生通文新许許山世本多和与在";

  private static final int LONGEST_SURNAME = 3;
  private static final int LONGEST_PROVINCE = 2;

  private static final String DOTS = "\u00B7\u2022\u2027\u30FB\uFF0E";

  private final NameTable table;
  private final Analyzer analyzer;

  HanContext(NameTable table, Analyzer analyzer) {
    this.table = table;
    this.analyzer = analyzer;
  }

  /**
   * Whether a name is cut out of something longer.
   *
   * @param before what has been marked in front of it
   */
  boolean isCutOut(List<Unit> units, PhraseTrie.Hit<Entity> hit, List<Unit> before) {
    if (!Character.isIdeographic(units.get(hit.from()).surface().codePointAt(0))) {
      return false;
    }
    return hit.to() - hit.from() == 1
        ? beginsWord(units, hit.from())
        : isSpelt(units, hit) && goesOn(units, hit, before);
  }

  /** Whether a character and the next are an everyday word of no further meaning. */
  private boolean beginsWord(List<Unit> units, int at) {
    return at + 1 < units.size()
        && analyzer.analyze(units.get(at).key() + units.get(at + 1).key()).stream()
            .anyMatch(a -> !a.wordClass().contains("name") && a.lexeme().concept().isEmpty());
  }

  /** Whether a short name of somebody, or of a province, is written by sound from end to end. */
  private static boolean isSpelt(List<Unit> units, PhraseTrie.Hit<Entity> hit) {
    int length = hit.to() - hit.from();
    boolean person =
        length <= LONGEST_SURNAME
            && hit.values().stream().allMatch(e -> e.type() == EntityType.PER);
    boolean province =
        length <= LONGEST_PROVINCE
            && hit.values().stream().allMatch(e -> e.kind().equals("province"));
    return (person || province)
        && units.subList(hit.from(), hit.to()).stream().allMatch(u -> u.any(HanContext::spells));
  }

  private static boolean spells(Analysis analysis) {
    return analysis.wordClass().startsWith("transcribed-name");
  }

  private boolean goesOn(List<Unit> units, PhraseTrie.Hit<Entity> hit, List<Unit> before) {
    if (!before.isEmpty() && onlySpells(before.getLast())) {
      return true;
    }
    int next = hit.to();
    if (next + 1 >= units.size() || !onlySpells(units.get(next)) || beginsName(units, next)) {
      return false;
    }
    Unit second = units.get(next + 1);
    return onlySpells(second) || DOTS.contains(second.surface());
  }

  private boolean beginsName(List<Unit> units, int at) {
    return !table.names().at(units, at, (unit, i) -> List.of(unit.key())).isEmpty();
  }

  /** Whether a character has no other use than to spell names. */
  private static boolean onlySpells(Unit unit) {
    return unit.isBareWord()
        && !WORDS.contains(unit.surface())
        && unit.any(HanContext::spells)
        && unit.all(a -> a.wordClass().contains("name"));
  }
}
