package org.khabar.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.model.Reading;
import org.khabar.model.Span;

/** Which sentences of a report and of its translation stand side by side. */
public final class AlignedSentences {
  private final TreeMap<Integer, Integer> original;
  private final TreeMap<Integer, Integer> translation;
  private final FactAlignment alignment;

  private AlignedSentences(Reading original, Reading translation) {
    this.original = numbers(original.sentences());
    this.translation = numbers(translation.sentences());
    alignment = FactAlignment.of(FactSequence.of(original), FactSequence.of(translation));
  }

  /** The sentences of two articles of which one translates the other. */
  public static AlignedSentences of(Reading original, Reading translation) {
    return new AlignedSentences(original, translation);
  }

  /** Whether a place in the original and one in the translation are in sentences side by side. */
  public boolean hold(Span inOriginal, Span inTranslation) {
    return alignment.aligns(number(original, inOriginal), number(translation, inTranslation));
  }

  private static TreeMap<Integer, Integer> numbers(List<Span> sentences) {
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    for (Span sentence : sentences) {
      numbers.put(sentence.start(), numbers.size());
    }
    return numbers;
  }

  private static int number(TreeMap<Integer, Integer> numbers, Span place) {
    Map.Entry<Integer, Integer> sentence = numbers.floorEntry(place.start());
    return sentence == null ? -1 : sentence.getValue();
  }
}
