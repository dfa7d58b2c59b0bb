package org.khabar.compile;

import java.util.List;
import org.khabar.knowledge.Clitic;
import org.khabar.knowledge.Paradigm;
import org.khabar.knowledge.StemRule;

/** How the words of a language change. */
record Morphology(List<StemRule> stems, List<Paradigm> paradigms, List<Clitic> clitics) {
  static final Morphology NONE = new Morphology(List.of(), List.of(), List.of());
}
