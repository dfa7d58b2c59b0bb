package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.EntityType;
import org.khabar.text.Analysis;

class DictionaryFormsTest {
  private final DictionaryForms forms =
      DictionaryForms.of(
          Map.of(
              "dictionaryPlaces", "ии=ия",
              "dictionaryMen", "ом= ским=ский",
              "dictionaryWomen", "овой=ова",
              "womensNames", "а я"),
          key ->
              switch (key) {
                case "павлом", "павел" -> given("Павел", key);
                case "марией" -> given("Мария", key);
                default -> List.of();
              });

  private static List<Analysis> given(String lemma, String key) {
    Lexeme lexeme = new Lexeme(lemma, "given-name", "", Map.of());
    return List.of(new Analysis(lexeme, Map.of(), 0, key.length(), List.of()));
  }

  @Test
  void tells_the_dictionary_form_of_places_and_people() {
    assertThat(forms.of(EntityType.GPE, "Тавинии")).isEqualTo("Тавиния");
    assertThat(forms.of(EntityType.PER, "Павлом Грубером")).isEqualTo("Павел Грубер");
    assertThat(forms.of(EntityType.PER, "Марией Балаковой")).isEqualTo("Мария Балакова");
  }

  @Test
  void leaves_names_that_may_stand_so_in_the_dictionary() {
    assertThat(forms.of(EntityType.PER, "Павел Абрахом")).isEqualTo("Павел Абрахом");
    assertThat(forms.of(EntityType.PER, "Балаком")).isEqualTo("Балаком");
    assertThat(forms.isInflected("Павел Абрахом")).isFalse();
  }

  @Test
  void knows_inflected_names_by_the_given_name_or_a_clear_ending() {
    assertThat(forms.isInflected("Павлом Грубером")).isTrue();
    assertThat(forms.isInflected("Балаковой")).isTrue();
  }
}
