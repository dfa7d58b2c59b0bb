package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.TokenKind;

class BracketedNamesTest {
  private static final String TEXT = "Zelford Traders Association ( ZTA ) and ZTA";

  private static Unit unit(String words, boolean word, Optional<Name> name) {
    int start = TEXT.indexOf(words);
    return new Unit(
        new Span(start, start + words.length()),
        words,
        words.toLowerCase(java.util.Locale.ROOT),
        word ? TokenKind.WORD : TokenKind.PUNCTUATION,
        List.of(),
        Set.of(),
        name.map(n -> (Object) n));
  }

  private static Name name(String words, Entity... entities) {
    List<String> keys = List.of(words.toLowerCase(java.util.Locale.ROOT).split(" "));
    int start = TEXT.indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Name(span, EntityType.ORG, List.of(entities), "", keys, words, "test");
  }

  private static List<Unit> sentence(Optional<Name> shortForm) {
    List<Unit> units = new ArrayList<>();
    String whole = "Zelford Traders Association";
    units.add(unit(whole, true, Optional.of(name(whole))));
    units.add(unit("(", false, Optional.empty()));
    units.add(unit("ZTA", true, shortForm));
    units.add(unit(")", false, Optional.empty()));
    units.add(unit("and", true, Optional.empty()));
    units.add(unit("ZTA", true, Optional.empty()));
    return units;
  }

  private static List<Name> marked(List<Unit> units) {
    BracketedNames names = new BracketedNames();
    names.note(units);
    return names.mark(units, TEXT).stream().flatMap(u -> u.value(Name.class).stream()).toList();
  }

  @Test
  void gives_a_short_form_the_id_of_what_it_stands_for() {
    List<Name> names = marked(sentence(Optional.empty()));
    assertThat(names).hasSize(3);
    assertThat(names.get(1).id()).isEqualTo("zelford-traders-association");
    assertThat(names.get(2).id()).isEqualTo("zelford-traders-association");
    assertThat(names.get(2).type()).isEqualTo(EntityType.ORG);
  }

  @Test
  void takes_a_long_form_for_what_its_short_form_is_known_to_be() {
    Entity known = new Entity("zta", EntityType.ORG, "union", "", "", "", Map.of());
    List<Name> names = marked(sentence(Optional.of(name("ZTA", known))));
    assertThat(names.getFirst().entities()).containsExactly(known);
  }

  @Test
  void leaves_small_words_alone() {
    List<Unit> units = sentence(Optional.empty());
    units.set(2, unit("and", true, Optional.empty()));
    assertThat(marked(units)).hasSize(1);
  }
}
