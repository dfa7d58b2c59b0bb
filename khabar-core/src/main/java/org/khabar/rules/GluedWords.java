package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.Span;
import org.khabar.text.Analyzer;
import org.khabar.text.Normalizer;
import org.khabar.text.Token;
import org.khabar.text.TokenKind;

/**
 * Parts a short form from the word that a page has glued to it: where a byline or a source lost its
 * end of line, "KTV, Washington DC" and "Rais wa Somalia" become <i>DCRais</i>.
 *
 * <p>The short form is two capitals or more, the word has one and small letters behind it. A short
 * word must be one of the language, for "MPesa" or "USAid" are whole.
 */
final class GluedWords {
  private static final int SHORTEST_FORM = 2;
  private static final int SHORTEST_WORD = 4;
  private static final int LONG_WORD = 6;

  private final boolean parts;
  private final Analyzer analyzer;

  /** It parts words only in a language whose setting {@code gluedWords} is {@code true}. */
  GluedWords(LanguageProfile profile, Analyzer analyzer) {
    parts = profile.settings().getOrDefault("gluedWords", "false").equals("true");
    this.analyzer = analyzer;
  }

  /** The words of a sentence, such tokens in two. */
  List<Token> parted(List<Token> sentence) {
    if (!parts) {
      return sentence;
    }
    List<Token> parted = new ArrayList<>(sentence.size() + 1);
    for (Token token : sentence) {
      int at = token.kind() == TokenKind.WORD ? seam(token.surface()) : 0;
      if (at > 0 && isWord(token, at)) {
        parted.add(part(token, 0, at));
        parted.add(part(token, at, token.surface().length()));
      } else {
        parted.add(token);
      }
    }
    return parted;
  }

  /** Where the word begins behind the short form; 0 for nowhere. */
  private static int seam(String surface) {
    int capitals = 0;
    while (capitals < surface.length() && Character.isUpperCase(surface.charAt(capitals))) {
      capitals++;
    }
    int seam = capitals - 1;
    boolean small = surface.chars().skip(capitals).allMatch(Character::isLowerCase);
    boolean enough = surface.length() - seam >= SHORTEST_WORD;
    return seam >= SHORTEST_FORM && small && enough ? seam : 0;
  }

  private boolean isWord(Token token, int at) {
    String word = token.surface().substring(at);
    return word.length() >= LONG_WORD || !analyzer.analyze(Normalizer.key(word)).isEmpty();
  }

  private static Token part(Token token, int from, int to) {
    int start = token.span().start();
    String surface = token.surface().substring(from, to);
    return new Token(
        new Span(start + from, start + to), surface, Normalizer.key(surface), TokenKind.WORD);
  }
}
