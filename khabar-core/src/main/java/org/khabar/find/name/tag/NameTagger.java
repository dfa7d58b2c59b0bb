package org.khabar.find.name.tag;

import java.util.List;
import org.khabar.rules.Unit;

/** Tags the words of sentences by a learned model; linear in their number. Thread-safe. */
public final class NameTagger {
  /**
   * What is added to the score of no name, since text of strangers is unlike the texts learned
   * from. Chosen on three corpora (decision 9).
   */
  private static final float CAUTION = 30;

  private final TagModel model;
  private final TagFeatures features;

  public NameTagger(TagModel model, TagFeatures features) {
    this.model = model;
    this.features = features;
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
    for (int i = 0; i < units.size(); i++) {
      scores[i * Tags.COUNT + Tags.OUTSIDE] += CAUTION;
    }
    return Chain.best(scores, model.transitions());
  }
}
