package org.khabar.find.name.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.Name;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.TokenKind;

class CaselessDoubtsTest {
  private final List<Unit> units = new ArrayList<>();

  private CaselessDoubtsTest word(String word) {
    return add(word, List.of());
  }

  private CaselessDoubtsTest word(String word, String wordClass, String concept) {
    Lexeme lexeme = new Lexeme(word, wordClass, concept, Map.of());
    return add(word, List.of(new Analysis(lexeme, Map.of(), 0, word.length(), List.of())));
  }

  private CaselessDoubtsTest name(String word) {
    word(word);
    Unit unit = units.removeLast();
    Name name =
        new Name(unit.span(), EntityType.GPE, List.of(), "", List.of(word), word, "name.known");
    units.add(unit.relabelled("GPE", name));
    return this;
  }

  private CaselessDoubtsTest add(String word, List<Analysis> analyses) {
    int start = units.isEmpty() ? 0 : units.getLast().span().end() + 1;
    Span span = new Span(start, start + word.length());
    units.add(new Unit(span, word, word, TokenKind.WORD, analyses, Set.of(), Optional.empty()));
    return this;
  }

  private boolean doubtful(int from, EntityType type) {
    return CaselessDoubts.isDoubtful(units, from, units.size(), type);
  }

  @Test
  void severalWordsWithoutKindAreNoBody() {
    word("دلنواز").word("طوماروك");
    assertThat(doubtful(0, EntityType.ORG)).isTrue();
  }

  @Test
  void aWordForItsKindMakesABody() {
    word("شركة", "noun", "org.company").word("طوماروك");
    assertThat(doubtful(0, EntityType.ORG)).isFalse();
    assertThat(doubtful(1, EntityType.ORG)).isFalse();
  }

  @Test
  void aPlaceMakesABody() {
    word("دلنواز").name("تهران");
    assertThat(doubtful(0, EntityType.ORG)).isFalse();
  }

  @Test
  void oneUnknownWordBehindAnotherIsNobody() {
    word("دلنواز").word("طوماروك");
    assertThat(doubtful(1, EntityType.PER)).isTrue();
  }

  @Test
  void oneUnknownWordBehindAVerbMayBeSomebody() {
    word("قال", "verb", "act.say").word("طوماروك");
    assertThat(doubtful(1, EntityType.PER)).isFalse();
  }

  @Test
  void unknownWordInAListIsAPlaceOnlyBesideAName() {
    word("دلنواز").word("و", "conj", "gram.and").word("زلفورد");
    assertThat(doubtful(2, EntityType.GPE)).isTrue();
    units.clear();
    name("تهران").word("و", "conj", "gram.and").word("زلفورد");
    assertThat(doubtful(2, EntityType.GPE)).isFalse();
  }

  @Test
  void otherLettersAreNotJudged() {
    word("Zelford").word("Tomaruk");
    assertThat(doubtful(0, EntityType.ORG)).isFalse();
  }
}
