package org.khabar.find.name.tag;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.khabar.rules.Unit;

/**
 * Learns a {@link TagModel} from tagged sentences: an averaged structured perceptron (Collins
 * 2002). The same sentences in the same order give the same model.
 */
public final class TagTrainer {
  private static final int ROUNDS = 8;
  private static final int OTHER_ROUNDS = 3;
  private static final long SEED = 20_261_128L;

  private final Weights weights = new Weights();
  private final float[] transitions = new float[Tags.COUNT * Tags.COUNT];
  private final float[] summed = new float[Tags.COUNT * Tags.COUNT];
  private int step = 1;

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
    trainer.learn(own, ROUNDS, false);
    return trainer.averaged();
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
    int[] guess = Chain.best(scores, transitions);
    int before = Tags.OUTSIDE;
    int guessBefore = Tags.OUTSIDE;
    for (int word = 0; word < words.length; word++) {
      if (guess[word] != right[word]) {
        for (int feature : words[word]) {
          weights.change(feature, right[word], guess[word], step);
        }
      }
      change(before, right[word], 1);
      change(guessBefore, guess[word], -1);
      before = right[word];
      guessBefore = guess[word];
    }
    step++;
  }

  private void change(int before, int tag, int by) {
    transitions[before * Tags.COUNT + tag] += by;
    summed[before * Tags.COUNT + tag] += (float) by * step;
  }

  private TagModel averaged() {
    float[] average = new float[transitions.length];
    for (int i = 0; i < average.length; i++) {
      average[i] = transitions[i] - summed[i] / step;
    }
    return weights.averaged(step, average);
  }
}
