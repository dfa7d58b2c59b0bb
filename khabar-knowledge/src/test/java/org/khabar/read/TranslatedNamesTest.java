package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.compile.KnowledgeException;
import org.khabar.find.name.NameParts;

/** Names of bodies, taken apart into words that mean the same in every language and their own. */
class TranslatedNamesTest {
  private static final LanguageReaders READERS = readers();

  private static LanguageReaders readers() {
    try {
      return new LanguageReaders(KnowledgeUnderTest.compiled());
    } catch (KnowledgeException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NameParts parts(String language, String name) {
    Optional<NameParts> parts = READERS.get(language).nameForms().parts(name);
    assertThat(parts).as(name).isPresent();
    return parts.orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "sw, Chuo Kikuu cha Matibabu cha Zelford, Zelford",
    "fa, دانشگاه پزشکی زلفورد, زلفورد",
    "ar, الجامعة الطبية في زلفورد, زلفورد",
    "ru, медицинского университета Зелфорда, Зелфорда",
    "uk, медичний університет Зелфорда, Зелфорда",
    "fr, l'Université médicale de Zelford, Zelford",
    "es, Universidad Médica de Zelford, Zelford",
    "de, Medizinische Universität Zelford, Zelford",
    "tr, Zelford Tıp Üniversitesi'nin, Zelford",
    "id, Universitas Kedokteran Zelford, Zelford",
    "zh, 泽尔福德医学大学, 泽尔福德",
  })
  void translates_a_name_word_by_word(String language, String name, String own) {
    NameParts english = parts("en", "Zelford Medical University");
    NameParts other = parts(language, name);
    assertThat(other.meansThatOf(english)).isTrue();
    assertThat(english.meansThatOf(other)).isTrue();
    assertThat(other.own()).isEqualTo(own);
  }

  @Test
  void a_department_may_be_left_out_and_a_hospital_may_not() {
    NameParts police = parts("en", "Zelford Police");
    assertThat(police.meansThatOf(parts("en", "Zelford Police Department"))).isTrue();
    assertThat(parts("sw", "Idara ya Polisi ya Zelford").meansThatOf(police)).isTrue();
    assertThat(police.meansThatOf(parts("fr", "école de police de Zelford"))).isFalse();
    assertThat(
            parts("en", "Zelford University")
                .meansThatOf(parts("de", "Zelford Universitätsspital")))
        .isFalse();
  }

  @Test
  void compounds_are_cut_where_a_language_writes_them_as_one_word() {
    NameParts water = parts("de", "Bundeswasserbehörde");
    assertThat(water.isAllMeaning()).isTrue();
    assertThat(water.meansThatOf(parts("en", "Federal Water Agency"))).isTrue();
    assertThat(parts("ru", "Федеральное водное агентство").meansThatOf(water)).isTrue();
  }

  @Test
  void a_name_without_such_words_has_no_parts() {
    assertThat(READERS.get("en").nameForms().parts("Marian Hartnoll")).isEmpty();
  }
}
