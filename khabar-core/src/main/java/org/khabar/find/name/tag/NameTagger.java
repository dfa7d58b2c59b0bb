package org.khabar.find.name.tag;

import java.util.List;
import org.khabar.rules.Unit;

/** Tags the words of sentences by a learned model; linear in their number. Thread-safe. */
public final class NameTagger {
  private final TagModel model;
  private final TagFeatures features;
  private final float[] transitions = new float[Tags.COUNT * Tags.COUNT];

  public NameTagger(TagModel model, TagFeatures features) {
    this.model = model;
    this.features = features;
    for (int before = 0; before < Tags.COUNT; before++) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        transitions[before * Tags.COUNT + tag] = model.transition(before, tag);
      }
    }
  }

  /** One of {@link Tags} for each unit. */
  public int[] tag(List<Unit> units) {
    float[] scores = new float[units.size() * Tags.COUNT];
    features.of(
        units,
        (word, hashes, count) -> {
          for (int i = 0; i < count; i++) {
            model.add(hashes[i], scores, word * Tags.COUNT);
          }
        });
    float caution = Float.parseFloat(System.getProperty("bias", "30"));
    for (int i = 0; i < units.size(); i++) {
      scores[i * Tags.COUNT + Tags.OUTSIDE] += caution;
    }
    return Chain.best(scores, transitions);
  }
}
