package org.khabar.extract;

import java.util.List;
import java.util.Map;

/**
 * Tells the language of an article: by script and common words where they settle it, by letter
 * sequences where they do not.
 */
public final class ArticleLanguage implements LanguageIdentifier {
  private static final String UNKNOWN = "und";
  private static final int MIN_LETTERS = 12;
  private static final int MIN_WORDS = 3;
  private static final double LEAD = 1.1;

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

  /** The one of the likely languages that the words speak for, or else the likeliest. */
  private String byLetters(String text, CommonWords.Verdict.Open open) {
    if (open.words() < MIN_WORDS || letters(text) < MIN_LETTERS) {
      return UNKNOWN;
    }
    List<String> likely = ngrams.listLikely(text);
    String best = likely.getFirst();
    for (String language : likely) {
      if (open.scores().getOrDefault(language, 0.0)
          > LEAD * open.scores().getOrDefault(best, 0.0)) {
        best = language;
      }
    }
    return words.relative(best, CommonWords.keys(text));
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < MIN_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
