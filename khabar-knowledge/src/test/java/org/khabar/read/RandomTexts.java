package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.khabar.compile.Compiled;
import org.khabar.compile.Example;
import org.khabar.knowledge.Lexeme;

/**
 * Texts out of words of a language, examples of its rules and what breaks careless code; the same
 * ones from the same seed.
 */
final class RandomTexts {
  /**
   * Half-spaces, joiners, directions, digits, marks, halves of pairs, letters whose case is odd.
   */
  private static final List<String> ODD =
      List.of(
          "\u200C",
          "\u200D",
          "\u200E",
          "\u202E",
          "\u2066",
          "\u2069",
          "\u061C",
          "\u0640",
          "\u064B",
          "\uFEFF",
          "\u00A0",
          "\u2028",
          "\u0085",
          "\u0000",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\uD83D\uDE00",
          "\uD83C\uDDF0\uD83C\uDDEA",
          "\uD83D",
          "\uDE00",
          "\uDBFF\uDFFF",
          "\uFFFF",
          "\"",
          "\u00AB",
          "\u00BB",
          "\u201C",
          "\u201D",
          "\u2018",
          "\u2019",
          "'",
          "(",
          ")",
          "[",
          "]",
          ":",
          ",",
          ";",
          "\u061B",
          "\u060C",
          "\u061F",
          ".",
          "...",
          "\u2026",
          "!",
          "-",
          "\u2013",
          "\u2014",
          "/",
          "|",
          "%",
          "$",
          "\u20AC",
          "&amp;",
          "<b>",
          "1",
          "31",
          "2021",
          "0",
          "-1",
          "1.5",
          "1,5",
          "\u06F1\u06F4\u06F0\u06F0",
          "\u0661",
          "\u0967",
          "\u00BD",
          "\u2460",
          "999999999999999999999",
          "1e999",
          "12:61",
          "31/02/2021",
          "2021-02-31",
          "00/00/0000",
          "I\u0307",
          "\u0130",
          "\u0131",
          "\u00DF",
          "a\u0301",
          "\uFB01",
          "\u01C5",
          "\uD801\uDC00");

  /** Letters of the Arabic script as pages write them, joined and pointed. */
  private static final String ARABIC_SCRIPT =
      "\u0627\u0628\u062A\u062C\u062F\u0631\u0633\u0639\u0644\u0645\u0646\u0647\u0648\u064A\u0649"
          + "\u06CC\u06A9\u0643\u067E\u0686\u06AF\u0622\u0623\u0625\u0629\u06C0\u0626\uFEFB\uFDF2";

  /** A language of fewer words is tried with English ones, too. */
  private static final int FEWEST_WORDS = 500;

  private final List<String> words = new ArrayList<>();

  RandomTexts(Compiled compiled, String code) {
    compiled.language(code).lexemes().stream().map(Lexeme::lemma).forEach(words::add);
    compiled.examples().stream()
        .filter(example -> example.language().equals(code))
        .map(Example::text)
        .flatMap(text -> List.of(text.split(" ", -1)).stream())
        .forEach(words::add);
    if (words.size() < FEWEST_WORDS) {
      compiled.language("en").lexemes().stream().map(Lexeme::lemma).forEach(words::add);
    }
  }

  /** A text of some words; never empty. */
  String text(Random random, int length) {
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < length; i++) {
      text.append(
          switch (random.nextInt(8)) {
            case 0, 1 -> ODD.get(random.nextInt(ODD.size()));
            case 2 -> letters(random);
            default -> words.get(random.nextInt(words.size()));
          });
      text.append(random.nextInt(4) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      letters.append(ARABIC_SCRIPT.charAt(random.nextInt(ARABIC_SCRIPT.length())));
    }
    return letters.toString();
  }
}
