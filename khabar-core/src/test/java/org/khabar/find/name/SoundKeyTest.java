package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundKeyTest {
  @Test
  void is_the_same_for_one_name_in_several_scripts() {
    for (List<String> names :
        List.of(
            List.of("Putin", "پوتین", "بوتين", "Путин"),
            List.of("Biden", "بایدن", "بايدن", "Байден"),
            List.of("Kuleba", "کولبا", "كوليبا", "Кулеба"),
            List.of("Sherman", "شرمن", "شيرمان", "Шерман"))) {
      assertThat(names.stream().map(SoundKey::of).distinct()).as("%s", names).hasSize(1);
    }
  }

  @Test
  void differs_for_names_with_other_consonants() {
    assertThat(SoundKey.of("Lavrov")).isNotEqualTo(SoundKey.of("Larov"));
    assertThat(SoundKey.of("Ruto")).isNotEqualTo(SoundKey.of("Rubio"));
  }

  @Test
  void may_be_empty_for_vowels_alone() {
    assertThat(SoundKey.of("Aoi")).isEmpty();
  }
}
