package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;
import org.khabar.text.TokenKind;
import org.khabar.text.Tokenizer;

class PersonEdgesTest {
  private static final Map<String, String> SETTINGS =
      Map.of("nameLinks", "بن آل", "nameOpenings", "عبد ابو");

  private final List<Unit> units = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Unit add(String words, String wordClass, Map<String, String> features, String concept) {
    int start = text.length();
    text.append(words).append(' ');
    Lexeme lexeme = new Lexeme(words, wordClass, concept, Map.of());
    List<Analysis> analyses =
        wordClass.isEmpty()
            ? List.of()
            : List.of(new Analysis(lexeme, features, 0, words.length(), List.of()));
    Unit unit =
        new Unit(
            new Span(start, start + words.length()),
            words,
            Normalizer.key(words),
            TokenKind.WORD,
            analyses,
            Set.of(),
            Optional.empty());
    units.add(unit);
    return unit;
  }

  private void word(String word, String wordClass) {
    add(word, wordClass, Map.of(), "");
  }

  private void person(String words, String wordClass) {
    Unit unit = add(words, wordClass, Map.of(), "");
    Name name =
        new Name(
            unit.span(),
            EntityType.PER,
            List.of(),
            "",
            List.of(words.split(" ")),
            words,
            Name.TAGGED);
    units.set(units.size() - 1, unit.relabelled("PER", name));
  }

  private List<String> names() {
    NameTable table =
        new NameTable(
            List.of(),
            List.of(),
            new Tokenizer(new LanguageProfile("ar", "Arabic", "", "Arab", "VSO", Map.of())),
            Map.of());
    return new PersonEdges(table, SETTINGS)
        .mark(units, text.toString()).stream()
            .flatMap(u -> u.value(Name.class).stream())
            .map(Name::surface)
            .toList();
  }

  @Test
  void a_name_does_not_end_in_a_word_that_opens_another() {
    person("سليم بن ابو", "");
    word("طومار", "");
    word("رفض", "verb");
    assertThat(names()).containsExactly("سليم بن ابو طومار");
  }

  @Test
  void a_name_goes_on_with_whose_child_somebody_is() {
    person("سليم", "given-name");
    word("بن", "name-part");
    word("طومار", "");
    word("آل", "name-part");
    word("دلكيز", "");
    assertThat(names()).containsExactly("سليم بن طومار آل دلكيز");
  }

  @Test
  void a_verb_is_no_part_of_a_name() {
    person("سليم", "given-name");
    word("بن", "name-part");
    word("رفض", "verb");
    assertThat(names()).containsExactly("سليم");
  }

  @Test
  void a_given_name_belongs_to_the_name_behind_it() {
    person("سليم", "given-name");
    person("طومار", "family-name");
    assertThat(names()).containsExactly("سليم طومار");
  }

  @Test
  void two_surnames_are_two_people() {
    person("دلكيز", "family-name");
    person("طومار", "family-name");
    assertThat(names()).containsExactly("دلكيز", "طومار");
  }

  @Test
  void a_name_that_begins_with_son_of_has_its_beginning_before() {
    word("قابل", "verb");
    word("سليم", "ambiguous-name");
    person("بن طومار", "");
    assertThat(names()).containsExactly("سليم بن طومار");
  }

  @Test
  void titles_and_states_with_the_article_stand_in_front_of_names() {
    Map<String, String> definite = Map.of("def", "yes");
    assertThat(PersonEdges.isTitle(add("الشيخ", "noun", definite, "role.sheikh"))).isTrue();
    assertThat(PersonEdges.isTitle(add("الكيني", "noun", definite, "people.kenya"))).isTrue();
    assertThat(PersonEdges.isTitle(add("شيخ", "noun", Map.of(), "role.sheikh"))).isFalse();
    assertThat(PersonEdges.isTitle(add("سليم", "given-name", Map.of(), ""))).isFalse();
  }
}
