package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.SlotRule;
import org.khabar.rules.Atom;
import org.khabar.rules.PatternParser;

/** A frame rule with its atoms parsed. */
record Frame(FrameRule rule, Atom cue, List<FrameSlot> slots) {
  /** A slot rule with its marker and its cases parsed. */
  record FrameSlot(SlotRule rule, Optional<Atom> marker, Set<String> cases) {
    /**
     * Whether it holds the subject of the cue: who speaks or acts, without a word that marks it.
     */
    boolean isSubject() {
      boolean subject = rule.name().equals("speaker") || rule.name().equals("actor");
      return subject && marker.isEmpty() && !rule.side().equals("after");
    }
  }

  static Frame of(FrameRule rule) {
    List<FrameSlot> slots =
        rule.slots().stream()
            .map(
                slot ->
                    new FrameSlot(
                        slot,
                        slot.marker().isEmpty()
                            ? Optional.empty()
                            : Optional.of(PatternParser.atom(slot.marker())),
                        slot.cases().isEmpty() ? Set.of() : Set.of(slot.cases().split("\\|"))))
            .toList();
    return new Frame(rule, PatternParser.atom(rule.cue()), slots);
  }
}
