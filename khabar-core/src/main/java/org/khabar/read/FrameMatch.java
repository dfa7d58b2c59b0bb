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
 * @param noun the analysis of what marks the content, of frames that ask for a clause or a noun:
 *     "issued a <i>warning</i>"
 * @param content where that stands; the cue's position where the frame asks for none
 */
record FrameMatch(
    Frame frame,
    int cue,
    Analysis reading,
    Map<String, List<Integer>> fillers,
    Optional<Analysis> noun,
    int content) {
  /** What stands in a rule where the noun is to say it. */
  private static final String BY_NOUN = "content";

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

  /** What the rule sets, empty where {@link #concept} is to say it. */
  String stated(String name) {
    String stated = set(name);
    return stated.equals(BY_NOUN) ? "" : stated;
  }

  /** The concept that tells what was said or done: the cue's, or the noun's if the rule says so. */
  String concept(String name) {
    return noun.filter(n -> set(name).equals(BY_NOUN)).orElse(reading).concept();
  }

  String rule() {
    return frame.rule().id();
  }
}
