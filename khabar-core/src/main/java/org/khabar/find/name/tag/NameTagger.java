package org.khabar.find.name.tag;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.rules.Unit;

/** Tags the words of sentences by a learned model; linear in their number. Thread-safe. */
public final class NameTagger {
  /**
   * What is added to the score of no name, since text of strangers is unlike the texts learned
   * from. Chosen on three corpora (decision 9).
   */
  private static final float CAUTION = 1;

  /** Words whose scores are remembered: most words of a text are among the commonest. */
  private static final int REMEMBERED = 6_000;

  private static final int PLACES = 2 * TagFeatures.REACH + 1;

  private final TagModel model;
  private final TagFeatures features;

  /** What each word adds to the scores of the tags of itself and of its neighbours. */
  private final Map<TagFeatures.Seen, float[]> ofWords = new ConcurrentHashMap<>();

  public NameTagger(TagModel model, TagFeatures features) {
    this.model = model;
    this.features = features;
  }

  /** One of {@link Tags} for each unit. */
  public int[] tag(List<Unit> units) {
    TagFeatures.Seen[] seen = features.seen(units);
    float[] scores = new float[seen.length * Tags.COUNT];
    for (int word = -TagFeatures.REACH; word < seen.length + TagFeatures.REACH; word++) {
      spread(ofWord(TagFeatures.at(seen, word)), word, scores);
    }
    TagFeatures.Collector collector = new TagFeatures.Collector();
    for (int word = 0; word < seen.length; word++) {
      collector.clear();
      TagFeatures.several(seen, word, false, collector);
      add(collector, scores, word * Tags.COUNT);
      scores[word * Tags.COUNT + Tags.OUTSIDE] += CAUTION;
    }
    return Chain.best(scores, model.transitions());
  }

  /** Adds what a word tells to its own scores and to those of the words around it. */
  private static void spread(float[] ofWord, int word, float[] scores) {
    for (int place = 0; place < PLACES; place++) {
      int at = (word - (place - TagFeatures.REACH)) * Tags.COUNT;
      if (at >= 0 && at < scores.length) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          scores[at + tag] += ofWord[place * Tags.COUNT + tag];
        }
      }
    }
  }

  private float[] ofWord(TagFeatures.Seen word) {
    float[] known = ofWords.get(word);
    if (known != null) {
      return known;
    }
    float[] scores = new float[PLACES * Tags.COUNT];
    TagFeatures.Collector collector = new TagFeatures.Collector();
    for (int place = 0; place < PLACES; place++) {
      collector.clear();
      TagFeatures.single(word, place - TagFeatures.REACH, false, collector);
      add(collector, scores, place * Tags.COUNT);
    }
    if (ofWords.size() < REMEMBERED) {
      ofWords.put(word, scores);
    }
    return scores;
  }

  private void add(TagFeatures.Collector features, float[] scores, int at) {
    int[] hashes = features.hashes();
    for (int i = 0; i < features.count(); i++) {
      model.add(hashes[i], scores, at);
    }
  }
}
