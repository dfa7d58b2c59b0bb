package org.khabar.find.name.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.find.name.Name;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.TokenKind;

class NameBreaksTest {
  private final List<Unit> units = new ArrayList<>();

  private NameBreaksTest word(String word) {
    return add(word, List.of());
  }

  private NameBreaksTest noun(String word, String concept) {
    Lexeme lexeme = new Lexeme(word, "noun", concept, Map.of());
    return add(word, List.of(new Analysis(lexeme, Map.of(), 0, word.length(), List.of())));
  }

  private NameBreaksTest adjective(String word) {
    Lexeme lexeme = new Lexeme(word, "adj", "", Map.of());
    return add(word, List.of(new Analysis(lexeme, Map.of(), 0, word.length(), List.of())));
  }

  private NameBreaksTest place(String word, String kind) {
    word(word);
    Unit unit = units.removeLast();
    Entity entity = new Entity("x", EntityType.GPE, kind, "", "", "", Map.of());
    Name name =
        new Name(
            unit.span(), EntityType.GPE, List.of(entity), "", List.of(word), word, "name.known");
    units.add(unit.relabelled("GPE", name));
    return this;
  }

  private NameBreaksTest add(String word, List<Analysis> analyses) {
    int start = units.isEmpty() ? 0 : units.getLast().span().end() + 1;
    units.add(
        new Unit(
            new Span(start, start + word.length()),
            word,
            word.toLowerCase(Locale.ROOT),
            TokenKind.WORD,
            analyses,
            Set.of(),
            Optional.empty()));
    return this;
  }

  private boolean breaks(int start, int at, EntityType type) {
    return NameBreaks.before(units, start, at, type);
  }

  @Test
  void arabicLettersBehindLatinOnesBeginAnother() {
    word("Zelford").word("دلنواز");
    assertThat(breaks(0, 1, EntityType.GPE)).isTrue();
  }

  @Test
  void latinLettersBehindNounAreItsName() {
    noun("دانشگاه", "org.university").word("Zelford");
    assertThat(breaks(0, 1, EntityType.ORG)).isFalse();
  }

  @Test
  void latinLettersBehindBodyWithoutNameAreSomebody() {
    noun("سنا", "org.senate").word("Dexmoor");
    assertThat(breaks(0, 1, EntityType.ORG)).isTrue();
  }

  @Test
  void stateBelongsToTheOfficeBeforeIt() {
    noun("رئیس", "role.president").place("مقدونیه", "state").word("دلنواز").word("پرویزان");
    assertThat(breaks(1, 2, EntityType.PER)).isTrue();
    assertThat(breaks(1, 3, EntityType.PER)).isFalse();
  }

  @Test
  void stateWithoutOfficeMayBeGivenName() {
    word("گفت").place("چاد", "state").word("دلنواز");
    assertThat(breaks(1, 2, EntityType.PER)).isFalse();
  }

  @Test
  void townAndItsStateAreTwo() {
    word("دلنوازآباد").place("ویرجینیا", "province");
    assertThat(breaks(0, 1, EntityType.GPE)).isTrue();
    assertThat(breaks(0, 1, EntityType.ORG)).isFalse();
  }

  @Test
  void scriptsWithCapitalsBreakElsewhere() {
    word("Zelford").word("Dexmoor");
    assertThat(breaks(0, 1, EntityType.PER)).isFalse();
  }

  @Test
  void adjectiveInFrontOfSomebodyBelongsToTheNounBefore() {
    adjective("دیپلماتیک").word("پرویزان");
    assertThat(NameBreaks.isInFront(units, 0, EntityType.PER)).isTrue();
    assertThat(NameBreaks.isInFront(units, 0, EntityType.ORG)).isFalse();
  }

  @Test
  void unknownWordInFrontMayBeFirstName() {
    word("دلنواز").word("پرویزان");
    assertThat(NameBreaks.isInFront(units, 0, EntityType.PER)).isFalse();
  }
}
