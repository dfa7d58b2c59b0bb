package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the letters that English papers give them. */
class LatinTest {
  @ParameterizedTest
  @CsvSource({
    "Шаталов, Shatalov",
    "Жуков, Zhukov",
    "Щербаков, Shcherbakov",
    "Зеленский, Zelensky",
    "Хрущёв, Khrushchyov",
    "Юлия Цой, Yuliya Tsoy",
    "Сергій Гнатюк, Serhii Hnatiuk",
    "Ада Мойо, Ada Moyo",
    "Ángela Núñez, Angela Nunez",
  })
  void cyrillic_is_written_as_the_press_does(String name, String latin) {
    assertThat(Latin.inPress(name)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"Олег Шаталов, oleg-shatalov", "«Заря», zarya", "Ольга Дьяченко, olga-dyachenko"})
  void slugs_are_made_of_it(String name, String slug) {
    assertThat(Latin.slug(name)).isEqualTo(slug);
  }
}
