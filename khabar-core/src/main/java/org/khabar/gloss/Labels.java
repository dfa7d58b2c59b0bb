package org.khabar.gloss;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.GlossLabel;
import org.khabar.knowledge.GlossTable;

/** A language's words for concepts; where it has none, the English gloss between isolates. */
final class Labels {
  private final Map<String, GlossLabel> labels;
  private final Map<String, String> english = new HashMap<>();
  private final boolean isEnglish;

  Labels(GlossTable table, Iterable<Concept> concepts) {
    labels = table.labels();
    isEnglish = table.code().equals("en");
    concepts.forEach(c -> english.put(c.id(), c.gloss().split(",", 2)[0]));
  }

  /** The label of a concept, if the language has one of its own. */
  Optional<GlossLabel> own(String concept) {
    return Optional.ofNullable(labels.get(concept));
  }

  GlossLabel get(String concept) {
    return own(concept).orElseGet(() -> foreign(concept));
  }

  private GlossLabel foreign(String concept) {
    String gloss = english.getOrDefault(concept, concept.substring(concept.lastIndexOf('.') + 1));
    String shown = isEnglish ? gloss : Isolates.always(gloss);
    return new GlossLabel(shown, "", "", "", "", "", false);
  }
}
