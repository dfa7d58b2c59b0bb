package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

class HanPartsTest {
  private static Name person(String surface) {
    List<String> characters = surface.codePoints().mapToObj(Character::toString).toList();
    Span span = new Span(0, surface.length());
    return new Name(span, EntityType.PER, List.of(), "", characters, surface, "test");
  }

  @Test
  void dotsPartAForeignersNames() {
    assertThat(HanParts.of("努尔兰·萨帕罗夫")).containsExactly("努尔兰", "萨帕罗夫");
    assertThat(HanParts.of("让-皮埃尔·杜兰")).containsExactly("让-皮埃尔", "杜兰");
    assertThat(HanParts.of("郝桂梅")).containsExactly("郝桂梅");
  }

  @Test
  void lastPartIsTheSurname() {
    assertThat(HanParts.surname(person("努尔兰·萨帕罗夫"))).contains("萨帕罗夫");
    assertThat(HanParts.surname(person("郝桂梅"))).isEmpty();
  }

  @Test
  void oneCharacterIsTooShortToBeKnownAgain() {
    assertThat(HanParts.surname(person("努尔兰·梅"))).isEmpty();
  }

  @Test
  void namesOfOtherScriptsKeepTheirWords() {
    Span span = new Span(0, 10);
    Name name =
        new Name(span, EntityType.PER, List.of(), "", List.of("ada", "moyo"), "Ada Moyo", "");
    assertThat(HanParts.words(name)).containsExactly("ada", "moyo");
  }
}
