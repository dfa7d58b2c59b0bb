package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameEndingsTest {
  private static final NameEndings CASES = NameEndings.of("ом= а= ой=а ым=ый", false);
  private static final NameEndings APOSTROPHE = NameEndings.of("", true);

  @Test
  void gives_the_form_itself_first_and_then_what_it_may_stand_for() {
    assertThat(CASES.keys("макроном")).containsExactly("макроном", "макрон");
    assertThat(CASES.keys("захаровой")).containsExactly("захаровой", "захарова");
    assertThat(CASES.keys("ли")).containsExactly("ли");
  }

  @Test
  void leaves_a_stem_of_three_letters() {
    assertThat(CASES.keys("нида")).containsExactly("нида", "нид");
    assertThat(CASES.keys("ида")).containsExactly("ида");
  }

  @Test
  void has_one_base_for_all_forms() {
    assertThat(CASES.base("иванова")).isEqualTo(CASES.base("ивановом")).isEqualTo("иванов");
  }

  @Test
  void takes_what_follows_an_apostrophe_for_an_ending() {
    assertThat(APOSTROPHE.keys("ankara'daki")).containsExactly("ankara'daki", "ankara");
    assertThat(APOSTROPHE.keys("d'or")).containsExactly("d'or");
  }

  @Test
  void a_loose_stem_may_be_short() {
    assertThat(CASES.stem("Ином")).isEqualTo("ином");
    assertThat(CASES.looseStem("Чжэ Ином")).isEqualTo("чжэ ин");
  }

  @Test
  void changes_nothing_where_a_language_has_none() {
    assertThat(NameEndings.none().keys("nairobi")).containsExactly("nairobi");
    assertThat(NameEndings.none().base("nairobi")).isEqualTo("nairobi");
  }
}
