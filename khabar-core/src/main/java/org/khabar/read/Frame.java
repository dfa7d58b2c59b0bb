package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.SlotRule;
import org.khabar.rules.Atom;
import org.khabar.rules.PatternParser;

/** A frame rule with its atoms parsed. */
record Frame(FrameRule rule, Atom cue, List<FrameSlot> slots) {
  /** A slot rule with its marker parsed. */
  record FrameSlot(SlotRule rule, Optional<Atom> marker) {
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
                            : Optional.of(PatternParser.atom(slot.marker()))))
            .toList();
    return new Frame(rule, PatternParser.atom(rule.cue()), slots);
  }
}
