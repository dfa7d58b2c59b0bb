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

class LearnedNamesTest {
  private final List<Unit> units = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Unit word(String word, List<Analysis> analyses) {
    int start = text.length();
    text.append(word).append(' ');
    return new Unit(
        new Span(start, start + word.length()),
        word,
        word.toLowerCase(Locale.ROOT),
        TokenKind.WORD,
        analyses,
        Set.of(),
        Optional.empty());
  }

  private void plain(String word) {
    units.add(word(word, List.of()));
  }

  private void everyday(String word) {
    units.add(word(word, meaning(word)));
  }

  private void named(String word, EntityType type, String rule) {
    Unit unit = word(word, meaning(word));
    Name name = new Name(unit.span(), type, List.of(), "", List.of(unit.key()), word, rule);
    units.add(unit.relabelled(type.name(), name));
  }

  private static List<Analysis> meaning(String word) {
    Lexeme lexeme = new Lexeme(word, "noun", "topic.fuel", Map.of());
    return List.of(new Analysis(lexeme, Map.of(), 0, word.length(), List.of()));
  }

  private List<Name> marked() {
    LearnedNames names = new LearnedNames(NameEndings.none());
    names.note(units);
    return names.mark(units, text.toString()).stream()
        .flatMap(u -> u.value(Name.class).stream())
        .toList();
  }

  @Test
  void a_name_is_of_the_type_that_most_places_speak_for() {
    named("Torvenia", EntityType.PER, Name.TAGGED);
    named("Torvenia", EntityType.GPE, Name.TAGGED);
    named("Torvenia", EntityType.GPE, Name.TAGGED);
    plain("Torvenia");
    assertThat(marked()).hasSize(4).allMatch(name -> name.type() == EntityType.GPE);
  }

  @Test
  void a_rule_counts_for_more_than_the_tagger() {
    named("Torvenia", EntityType.PER, Name.TAGGED);
    named("Torvenia", EntityType.GPE, "en.name.state");
    assertThat(marked()).hasSize(2).allMatch(name -> name.type() == EntityType.GPE);
  }

  @Test
  void an_everyday_word_taken_for_a_name_once_is_none_elsewhere() {
    named("Benzine", EntityType.PER, Name.TAGGED);
    everyday("Benzine");
    everyday("Benzine");
    assertThat(marked()).hasSize(1);
  }

  @Test
  void surnameOfForeignerInChineseIsKnownAlone() {
    named("努尔兰·萨帕罗夫", EntityType.PER, "rule");
    for (String character : List.of("萨", "帕", "罗", "夫", "说")) {
      plain(character);
    }
    assertThat(marked()).extracting(Name::words).contains(List.of("萨", "帕", "罗", "夫"));
  }
}
