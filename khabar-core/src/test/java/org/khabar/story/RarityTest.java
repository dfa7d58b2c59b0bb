package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.story.ArticleEvidence.Counted;
import org.khabar.story.Feature.Kind;

class RarityTest {
  private static final int NAME = Feature.of(Kind.SOUND, "TRPNK");
  private static final int WORD_OF_HINDI = Feature.of(Kind.SOUND, "PTKM");
  private static final int NUMBER = Feature.of(Kind.NUMBER, "243");
  private static final Counted ONCE = new Counted(1, 0.03);

  private final Rarity rarity = new Rarity();

  private void add(int articles, String language, int... features) {
    Map<Integer, Counted> counted = new HashMap<>();
    for (int feature : features) {
      counted.put(feature, ONCE);
    }
    for (int i = 0; i < articles; i++) {
      rarity.add(
          new ArticleEvidence(
              language + i,
              language,
              Optional.empty(),
              counted,
              Map.of(),
              Map.of(),
              false,
              List.of()));
    }
  }

  private double weight(String language, int feature) {
    return rarity.weigh(language, Map.of(feature, ONCE)).value(0);
  }

  @Test
  void a_sound_that_other_languages_have_weighs_more_than_one_of_this_language_alone() {
    add(1, "hi", NAME, WORD_OF_HINDI);
    add(200, "hi");
    add(1, "en", NAME);
    add(200, "en");

    assertThat(weight("hi", NAME)).isGreaterThan(1.8 * weight("hi", WORD_OF_HINDI));
  }

  @Test
  void where_there_is_one_language_no_sound_weighs_less() {
    add(1, "en", NAME);
    add(40, "en");
    double alone = weight("en", NAME);
    add(1, "en", NUMBER);

    assertThat(alone / weight("en", NUMBER)).isBetween(0.42, 0.44); // by their kinds: 0.6 of 1.4
  }

  @Test
  void what_is_no_sound_weighs_the_same_in_one_language_as_in_several() {
    add(1, "hi", NUMBER);
    add(200, "hi");
    add(200, "en");
    double alone = weight("hi", NUMBER);
    add(1, "en", NUMBER);

    assertThat(weight("hi", NUMBER)).isBetween(0.9 * alone, alone);
  }
}
