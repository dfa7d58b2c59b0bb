package org.khabar.find.name.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.TokenKind;

class PersonBehindTest {
  private final List<Unit> units = new ArrayList<>();

  private void word(String word, String wordClass, String concept) {
    int start = units.size() * 20;
    Lexeme lexeme = new Lexeme(word, wordClass, concept, Map.of());
    List<Analysis> analyses =
        wordClass.isEmpty()
            ? List.of()
            : List.of(new Analysis(lexeme, Map.of(), 0, word.length(), List.of()));
    units.add(
        new Unit(
            new Span(start, start + word.length()),
            word,
            word.toLowerCase(Locale.ROOT),
            TokenKind.WORD,
            analyses,
            Set.of(),
            Optional.empty()));
  }

  private boolean begins(int at, EntityType tagged) {
    return PersonBehind.begins(units, 0, at, units.size(), tagged);
  }

  @Test
  void holderOfPostStandsBehindHisBody() {
    word("Zelford", "", "");
    word("Peter", "given-name", "");
    word("Moyo", "", "");
    assertThat(begins(1, EntityType.ORG)).isTrue();
    assertThat(begins(2, EntityType.ORG)).isFalse();
  }

  @Test
  void placeInNoListMayEndInGivenName() {
    word("Port", "", "");
    word("Elizabeth", "given-name", "");
    word("North", "", "");
    assertThat(begins(1, EntityType.GPE)).isFalse();
  }

  @Test
  void hospitalMayBeCalledAfterSomebody() {
    word("Hospitali", "noun", "org.hospital");
    word("Peter", "given-name", "");
    word("Moyo", "", "");
    assertThat(begins(1, EntityType.ORG)).isFalse();
  }

  @Test
  void highCourtIsNotCalledAfterAnybody() {
    word("Mahakama", "noun", "org.court");
    word("Kuu", "adj", "gram.senior");
    word("Peter", "given-name", "");
    word("Moyo", "", "");
    assertThat(begins(2, EntityType.ORG)).isTrue();
  }
}
