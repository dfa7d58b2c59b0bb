package org.khabar.find.name.tag;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.khabar.rules.Unit;

/**
 * Learns a {@link TagModel} from tagged sentences: a conditional random field over a linear chain
 * (Lafferty, McCallum and Pereira 2001), sentence by sentence, so that its scores are logarithms of
 * odds in every language. The same sentences in the same order give the same model.
 */
public final class TagTrainer {
  private static final int ROUNDS = 10;
  private static final int OTHER_ROUNDS = 2;
  private static final float PACE = 0.03f;
  private static final float DECAY = 0.0005f;

  /** A word whose right tag is surer than this by less teaches nothing. */
  private static final float LEAST = 0.002f;

  private static final long SEED = 20_261_128L;

  private final Weights weights = new Weights(PACE, DECAY);
  private final float[] transitions = new float[Tags.COUNT * Tags.COUNT];
  private final float[] squares = new float[Tags.COUNT * Tags.COUNT];

  private TagTrainer() {}

  /**
   * A sentence to learn from.
   *
   * @param features those of each unit
   * @param shared of these, those that rest on no language
   * @param tags the right tag of each unit
   */
  public record Lesson(int[][] features, int[][] shared, int[] tags) {

    /** The lesson in the units of a text's sentence. */
    public static Lesson of(List<Unit> units, AnnotatedText text, TagFeatures features) {
      int[] tags = text.tags(units.stream().map(Unit::span).toList());
      return new Lesson(seen(units, false, features), seen(units, true, features), tags);
    }

    private static int[][] seen(List<Unit> units, boolean shared, TagFeatures features) {
      int[][] words = new int[units.size()][];
      features.of(
          units, shared, (word, hashes, count) -> words[word] = Arrays.copyOf(hashes, count));
      return words;
    }
  }

  /**
   * The model learned from a language's own lessons, after a look at those of others.
   *
   * @param others lessons in other languages, of which only the shared features are looked at
   */
  public static TagModel train(List<Lesson> own, List<Lesson> others) {
    TagTrainer trainer = new TagTrainer();
    trainer.learn(others, OTHER_ROUNDS, true);
    trainer.weights.refresh();
    trainer.learn(own, ROUNDS, false);
    return trainer.weights.model(trainer.transitions);
  }

  private void learn(List<Lesson> lessons, int rounds, boolean shared) {
    Integer[] order = new Integer[lessons.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(Arrays.asList(order), random);
      for (int at : order) {
        Lesson lesson = lessons.get(at);
        learn(shared ? lesson.shared() : lesson.features(), lesson.tags());
      }
    }
  }

  private void learn(int[][] words, int[] right) {
    float[] scores = new float[words.length * Tags.COUNT];
    for (int word = 0; word < words.length; word++) {
      for (int feature : words[word]) {
        weights.addTo(feature, scores, word * Tags.COUNT);
      }
    }
    Marginals marginals = new Marginals(scores, transitions);
    float[] likely = new float[Tags.COUNT];
    float[] pairs = new float[Tags.COUNT * Tags.COUNT];
    float[] slopes = new float[Tags.COUNT * Tags.COUNT];
    int before = Tags.OUTSIDE;
    for (int word = 0; word < words.length; word++) {
      marginals.ofTags(word, likely);
      if (1 - likely[right[word]] > LEAST) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          likely[tag] = (tag == right[word] ? 1 : 0) - likely[tag];
        }
        for (int feature : words[word]) {
          weights.change(feature, likely);
        }
      }
      marginals.ofPairs(word, pairs);
      for (int pair = 0; pair < pairs.length; pair++) {
        slopes[pair] -= pairs[pair];
      }
      slopes[before * Tags.COUNT + right[word]] += 1;
      before = right[word];
    }
    for (int pair = 0; pair < slopes.length; pair++) {
      Weights.move(transitions, squares, pair, slopes[pair], PACE, DECAY);
    }
  }
}
