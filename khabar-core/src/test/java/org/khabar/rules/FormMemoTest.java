package org.khabar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.Span;
import org.khabar.text.Analysis;
import org.khabar.text.Token;
import org.khabar.text.TokenKind;

class FormMemoTest {
  private final WordForms forms = new WordForms();
  private final FormMemo<String> memo = new FormMemo<>();

  private Unit word(String word, int at, List<Analysis> readings) {
    Span span = new Span(at, at + word.length());
    return forms.formed(Unit.of(new Token(span, word, word, TokenKind.WORD), readings));
  }

  private static Analysis noun(String lemma) {
    return new Analysis(
        new Lexeme(lemma, "noun", "", Map.of()), Map.of(), 0, lemma.length(), List.of());
  }

  @Test
  void keepsByWordWhereverItStands() {
    assertThat(memo.get(word("talks", 0, List.of()))).isNull();
    memo.put(word("talks", 0, List.of()), "first");
    assertThat(memo.get(word("talks", 90, List.of()))).isEqualTo("first");
    assertThat(memo.get(word("Talks", 90, List.of()))).isNull();
  }

  @Test
  void tellsReadingsApart() {
    memo.put(word("talks", 0, List.of()), "unread");
    memo.put(word("talks", 0, List.of(noun("talk"))), "noun");
    assertThat(memo.get(word("talks", 5, List.of()))).isEqualTo("unread");
    assertThat(memo.get(word("talks", 5, List.of(noun("talk"))))).isEqualTo("noun");
    assertThat(memo.get(word("talks", 5, List.of()).withAnalyses(List.of(noun("talk"))))).isNull();
  }

  @Test
  void keepsNothingOfWhatHasBeenRecognised() {
    Unit name = word("Geneva", 0, List.of()).withLabel("GPE");
    assertThat(memo.put(name, "name")).isEqualTo("name");
    assertThat(memo.get(name)).isNull();
    Unit labelled =
        new Unit(
            new Span(0, 6),
            "Geneva",
            "geneva",
            TokenKind.WORD,
            List.of(),
            Set.of("GPE"),
            Optional.empty());
    assertThat(forms.formed(labelled).form()).isNull();
  }

  @Test
  void beginsAnewWhenAllNumbersAreUsedUp() {
    memo.put(word("talks", 0, List.of()), "old");
    for (int i = 0; i <= 2 * WordForms.MOST; i++) {
      memo.put(word("w" + i, 0, List.of()), "w" + i);
    }
    Unit late = word("late", 0, List.of());
    memo.put(late, "new");
    assertThat(memo.get(late)).isEqualTo("new");
    assertThat(memo.get(word("talks", 0, List.of()))).isNotEqualTo("w0");
  }
}
