package org.khabar.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.text.Analysis;

/**
 * A frame found in a sentence.
 *
 * @param cue position of the cue
 * @param reading the analysis of the cue that fits
 * @param fillers positions of what fills each slot; of coordinated fillers all, in text order
 */
record FrameMatch(Frame frame, int cue, Analysis reading, Map<String, List<Integer>> fillers) {
  FrameMatch {
    fillers = Map.copyOf(fillers);
  }

  List<Integer> all(String slot) {
    return fillers.getOrDefault(slot, List.of());
  }

  Optional<Integer> first(String slot) {
    return all(slot).stream().findFirst();
  }

  String set(String name) {
    return frame.rule().set().getOrDefault(name, "");
  }

  String rule() {
    return frame.rule().id();
  }
}
