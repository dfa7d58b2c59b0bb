package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.SlotRule;
import org.khabar.rules.Atom;
import org.khabar.rules.PatternParser;
import org.khabar.rules.Unit;

/** A frame rule with its atoms parsed. */
record Frame(FrameRule rule, Atom cue, List<FrameSlot> slots) {
  /** A filler that is an adjective of a state: the Russian build-up. */
  private static final String PEOPLE = "PEOPLE";

  /**
   * A slot rule with its marker and its cases parsed.
   *
   * @param isSubject whether it holds the subject of the cue: who speaks or acts, without a word
   *     that marks it
   */
  record FrameSlot(SlotRule rule, Optional<Atom> marker, Set<String> cases, boolean isSubject) {
    /** Whether a unit is of a kind that fills the slot, wherever it stands. */
    boolean isFilledBy(Unit unit) {
      for (String filler : rule.fillers()) {
        if (unit.is(filler) || filler.equals(PEOPLE) && unit.means("people")) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Parses a rule.
   *
   * @param verbFirst whether subjects stand behind their verb, so that a slot there holds one
   */
  static Frame of(FrameRule rule, boolean verbFirst) {
    List<FrameSlot> slots =
        rule.slots().stream()
            .map(
                slot ->
                    new FrameSlot(
                        slot,
                        slot.marker().isEmpty()
                            ? Optional.empty()
                            : Optional.of(PatternParser.atom(slot.marker())),
                        slot.cases().isEmpty() ? Set.of() : Set.of(slot.cases().split("\\|")),
                        isSubject(slot, verbFirst)))
            .toList();
    return new Frame(rule, PatternParser.atom(rule.cue()), slots);
  }

  private static boolean isSubject(SlotRule slot, boolean verbFirst) {
    boolean subject = slot.name().equals("speaker") || slot.name().equals("actor");
    return subject && slot.marker().isEmpty() && (verbFirst || !slot.side().equals("after"));
  }
}
