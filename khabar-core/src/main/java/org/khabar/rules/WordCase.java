package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.text.Analysis;

/**
 * Tells nouns from other words by their first letter: German <i>das Treffen</i>, <i>sie
 * treffen</i>.
 *
 * <p>For languages whose setting {@code capitals} is {@code nouns}. Nothing is told of the first
 * word of a sentence, of one behind a mark, and of sentences without small letters.
 *
 * <p>Where it is {@code names}, a word with a capital inside a sentence is no verb: Theresa
 * <i>May</i> said, the Geiger <i>Counter</i>. Headlines in which most words have capitals tell
 * nothing.
 */
final class WordCase {
  /** Words between an article and the participle that ends what stands behind it, at most. */
  private static final int FAR = 6;

  /** Shorter words have small letters in headlines too. */
  private static final int LONG = 4;

  private final boolean active;

  /** Whether names have capitals, and other words have none inside a sentence. */
  private final boolean names;

  WordCase(LanguageProfile profile) {
    String capitals = profile.settings().getOrDefault("capitals", "");
    active = capitals.equals("nouns");
    names = capitals.equals("names");
  }

  List<Unit> apply(List<Unit> words) {
    if (names) {
      return withoutVerbs(words);
    }
    if (!active) {
      return words;
    }
    List<Unit> told = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      Unit word = words.get(at);
      if (!word.isWord() || word.analyses().isEmpty()) {
        told.add(word);
      } else if (Character.isLowerCase(word.surface().codePointAt(0))) {
        Unit other = without(word, WordCase::isNoun);
        boolean modifier = isModifier(words, at);
        told.add(
            modifier
                ? without(other, VerbForms::isFinite)
                : other.analyses().isEmpty() ? word : other);
      } else if (at > 0 && words.get(at - 1).isWord() && hasSmall(word)) {
        told.add(without(word, a -> isFinite(word, a)));
      } else {
        told.add(word);
      }
    }
    return told;
  }

  private static List<Unit> withoutVerbs(List<Unit> words) {
    List<Unit> told = new ArrayList<>(words);
    boolean prose = false;
    for (int at = 1; at < words.size(); at++) {
      Unit word = words.get(at);
      boolean name =
          word.isWord()
              && word.isCapitalised()
              && hasSmall(word)
              && words.get(at - 1).isWord()
              && word.any(WordCase::isVerb);
      if (name) {
        if (!prose && !isProse(words)) {
          return words;
        }
        prose = true;
        told.set(at, without(word, WordCase::isVerb));
      }
    }
    return told;
  }

  /** Whether most longer words behind the first have small letters. */
  private static boolean isProse(List<Unit> words) {
    int small = 0;
    int capital = 0;
    for (Unit word : words.subList(1, words.size())) {
      if (word.isWord() && word.surface().length() >= LONG) {
        if (word.isCapitalised()) {
          capital++;
        } else {
          small++;
        }
      }
    }
    return small > capital;
  }

  /** "Eine <i>beschädigte</i> Schwelle": a word between an article and a noun. */
  private static boolean isModifier(List<Unit> words, int at) {
    if (at == 0 || at + 1 == words.size() || !words.get(at).any(VerbForms::isFinite)) {
      return false;
    }
    Unit before = words.get(at - 1);
    boolean adjective = at + 2 < words.size() && isSmallAdjective(words.get(at + 1));
    Unit behind = words.get(adjective ? at + 2 : at + 1);
    boolean article =
        before.isOf("det")
            && (!before.isOf("pron") || at > 1 && !words.get(at - 2).isPunctuation());
    return (article || isFarModifier(words, at))
        && behind.isWord()
        && Character.isUpperCase(behind.surface().codePointAt(0))
        && hasSmall(behind)
        && !isGivenName(behind) // "genau das sagte Anna"
        && !isOnlyVerb(words, at);
  }

  /** "Der bestreikte <i>georgische</i> Hafen". */
  private static boolean isSmallAdjective(Unit word) {
    return word.isOf("adj") && Character.isLowerCase(word.surface().codePointAt(0));
  }

  /** "Genau das <i>schließt</i> Kenia aus": behind an adverb and "das", with no verb beside it. */
  private static boolean isOnlyVerb(List<Unit> words, int at) {
    if (at < 2 || !words.get(at - 2).isOf("adv")) {
      return false;
    }
    boolean opens = at == 2 || words.get(at - 3).isPunctuation();
    for (int next = at + 1; opens && next < words.size(); next++) {
      Unit word = words.get(next);
      if (word.isPunctuation()) {
        return true;
      }
      if (word.any(VerbForms::isFinite) || word.isOf("aux")) {
        return false;
      }
    }
    return opens;
  }

  private static boolean isGivenName(Unit word) {
    return !word.analyses().isEmpty() && word.all(a -> a.wordClass().equals("given-name"));
  }

  /** "Die <i>von Kenia</i> unterstützte Miliz": between them a phrase right behind the article. */
  private static boolean isFarModifier(List<Unit> words, int at) {
    for (int open = at - 1; open > 0 && at - open <= FAR && words.get(open).isWord(); open--) {
      Unit article = words.get(open - 1);
      boolean phrase =
          words.get(open).isOf("prep")
              && article.isOf("det")
              && !(open > 1 && words.get(open - 2).isPunctuation());
      if (phrase) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSmall(Unit word) {
    return word.surface().codePoints().skip(1).anyMatch(Character::isLowerCase);
  }

  private static boolean isNoun(Analysis a) {
    String lemma = a.lexeme().lemma();
    boolean noun = a.wordClass().equals("noun") || a.wordClass().equals("word");
    return noun
        && a.start() == 0
        && !lemma.isEmpty()
        && lemma.indexOf(' ') < 0
        && Character.isUpperCase(lemma.codePointAt(0));
  }

  /** An infinitive with a capital is a noun; what else it is tells nothing of it. */
  private static boolean isFinite(Unit word, Analysis a) {
    boolean others = word.any(b -> !isVerb(b));
    return isVerb(a) && (others || VerbForms.isFinite(a) || a.has("tense", "participle"));
  }

  private static boolean isVerb(Analysis a) {
    return a.wordClass().equals("verb") || a.wordClass().equals("aux");
  }

  private static Unit without(Unit word, Predicate<Analysis> wrong) {
    List<Analysis> kept = word.analyses().stream().filter(wrong.negate()).toList();
    return kept.size() == word.analyses().size() ? word : word.withAnalyses(kept);
  }
}
