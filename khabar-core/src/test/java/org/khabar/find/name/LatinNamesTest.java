package org.khabar.find.name;

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

class LatinNamesTest {
  private final List<Unit> units = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private LatinNamesTest add(String word, TokenKind kind, List<Analysis> analyses) {
    int start = text.length();
    text.append(word).append(' ');
    units.add(
        new Unit(
            new Span(start, start + word.length()),
            word,
            word.toLowerCase(Locale.ROOT),
            kind,
            analyses,
            Set.of(),
            Optional.empty()));
    return this;
  }

  private LatinNamesTest word(String word) {
    return add(word, TokenKind.WORD, List.of());
  }

  private LatinNamesTest meaning(String word, String concept) {
    Lexeme lexeme = new Lexeme(word, "noun", concept, Map.of());
    return add(
        word, TokenKind.WORD, List.of(new Analysis(lexeme, Map.of(), 0, word.length(), List.of())));
  }

  private List<Name> names(boolean alone) {
    return new LatinNames("Arab", alone)
        .mark(units, text.toString()).stream().flatMap(u -> u.value(Name.class).stream()).toList();
  }

  @Test
  void twoWordsAreSomebody() {
    word("گفت").word("Carla").word("Dexmoor");
    assertThat(names(false)).extracting(Name::surface).containsExactly("Carla Dexmoor");
  }

  @Test
  void oneWordIsNameWhereTheLanguageHasItSo() {
    word("گفت").word("Dexmoor");
    assertThat(names(false)).isEmpty();
    assertThat(names(true)).extracting(Name::surface).containsExactly("Dexmoor");
  }

  @Test
  void theWordBeforeTellsTheType() {
    meaning("در", "gram.in").word("Zelford").meaning("آقای", "role.title.mr").word("Dexmoor");
    meaning("شرکت", "org.company").word("Plimco");
    assertThat(names(true))
        .extracting(Name::type)
        .containsExactly(EntityType.GPE, EntityType.PER, EntityType.ORG);
  }

  @Test
  void borrowedWordsAndAddressesAreNone() {
    word("DNA").word("و").word("Bluetooth").word("و").word("It");
    add("@", TokenKind.PUNCTUATION, List.of()).word("Zelford");
    assertThat(names(true)).isEmpty();
  }
}
