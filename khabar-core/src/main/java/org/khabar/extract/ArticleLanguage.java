package org.khabar.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of an article: by script, common words and letters where they settle it, by
 * letter sequences where they do not.
 */
public final class ArticleLanguage implements LanguageIdentifier {
  private static final String UNKNOWN = "und";
  private static final int MIN_LETTERS = 12;
  private static final int MIN_WORDS = 3;
  private static final int CLEAR_LETTERS = 40;

  /** How sharply the model tells; its likelihoods are nearly even. */
  private static final double SHARPNESS = 4;

  /** What speaks for a language of which no word was found, and for one that has no words here. */
  private static final double NO_WORD = 0.5;

  private static final double NO_LIST = 0.25;

  /** The likelihood of a language that the model does not know. */
  private static final double UNTOLD = 0.8;

  private final CommonWords words;
  private final NgramModel ngrams = new NgramModel();

  /** An identifier that knows the words in {@code settings}, those of the language {@code und}. */
  public ArticleLanguage(Map<String, String> settings) {
    this.words = new CommonWords(settings);
  }

  @Override
  public String identify(String text) {
    return switch (words.judge(text)) {
      case CommonWords.Verdict.Settled settled -> settled.language();
      case CommonWords.Verdict.Nothing nothing -> UNKNOWN;
      case CommonWords.Verdict.Open open -> byLetters(text, open);
    };
  }

  /**
   * {@inheritDoc}
   *
   * <p>Only script, words and letters are asked: the letter model takes too long to load.
   */
  @Override
  public Optional<String> findClear(String text) {
    return words.judge(text) instanceof CommonWords.Verdict.Settled settled
            && letters(text, CLEAR_LETTERS) >= CLEAR_LETTERS
        ? Optional.of(settled.language())
        : Optional.empty();
  }

  @Override
  public boolean surely(String text, String language) {
    return words.many(text, language);
  }

  @Override
  public boolean close(String language, String other) {
    return words.relatives().close(language, other);
  }

  /** The language for which the model and the words together speak most. */
  private String byLetters(String text, CommonWords.Verdict.Open open) {
    if (open.keys().size() < MIN_WORDS || letters(text, MIN_LETTERS) < MIN_LETTERS) {
      return UNKNOWN;
    }
    Map<String, Double> likely = new LinkedHashMap<>(ngrams.likely(text));
    for (String language : open.scores().keySet()) {
      if (!ngrams.knows(language)) {
        likely.put(language, UNTOLD);
      }
    }
    String best = UNKNOWN;
    double most = -1;
    for (Map.Entry<String, Double> entry : likely.entrySet()) {
      Double score = open.scores().get(entry.getKey());
      double value =
          Math.pow(entry.getValue(), SHARPNESS) * (score == null ? NO_LIST : NO_WORD + score);
      if (value > most) {
        best = entry.getKey();
        most = value;
      }
    }
    return words.relatives().nearest(best, open.keys());
  }

  /**
   * Letters of {@code text}, counted up to {@code limit}; a sign of a script without spaces is
   * three.
   */
  private static int letters(String text, int limit) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < limit; i++) {
      if (Words.isWord(text, i) && !Character.isDigit(text.charAt(i))) {
        letters += Scripts.weight(text.charAt(i));
      }
    }
    return letters;
  }
}
