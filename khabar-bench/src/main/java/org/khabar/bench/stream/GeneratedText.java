package org.khabar.bench.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.khabar.model.Span;

/**
 * Text of made-up words: their ranks follow Zipf's law over a vocabulary of the language, article
 * lengths are log-normal. It stands in for real text where only its statistics count.
 */
final class GeneratedText {
  private static final int VOCABULARY = 150_000;
  private static final int SENTENCE = 22;
  private static final double MEDIAN_WORDS = 300;
  private static final double SPREAD = 0.55;
  private static final int FEWEST = 40;
  private static final int MOST = 3_000;
  private static final String[] SYLLABLES = {
    "ba", "ro", "ti", "mu", "ke", "sha", "ndo", "li", "ve", "gra", "so", "pi", "ya", "zu", "den"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private int words;
  private int begin;

  GeneratedText(Random random) {
    this.random = random;
  }

  /** A length to write, in words. */
  static int length(Random random) {
    double words = MEDIAN_WORDS * Math.exp(SPREAD * random.nextGaussian());
    return (int) Math.clamp(words, FEWEST, MOST);
  }

  /** A word of a language, the commoner the likelier. */
  void addWord(int language) {
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    add(spelt((long) rank * 64 + language));
  }

  /** Adds what is given; where in the text it stands. */
  Span add(String phrase) {
    if (text.length() > begin) {
      text.append(' ');
    }
    int start = text.length();
    text.append(phrase);
    Span span = new Span(start, text.length());
    if (++words % SENTENCE == 0) {
      endSentence();
    }
    return span;
  }

  private void endSentence() {
    if (text.length() > begin) {
      text.append('.');
      sentences.add(new Span(begin, text.length()));
      text.append(' ');
      begin = text.length();
    }
  }

  int words() {
    return words;
  }

  /** The text, ended. */
  String finish() {
    endSentence();
    return text.toString();
  }

  List<Span> sentences() {
    return sentences;
  }

  /** A word for a number, another one for each. */
  static String spelt(long number) {
    StringBuilder word = new StringBuilder();
    for (long left = number; left > 0; left /= SYLLABLES.length) {
      word.append(SYLLABLES[(int) (left % SYLLABLES.length)]);
    }
    return word.isEmpty() ? SYLLABLES[0] : word.toString();
  }

  /** The same with a capital, as a name. */
  static String name(long number) {
    String word = spelt(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
