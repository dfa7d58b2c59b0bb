package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Lexeme;

class AnalysesTest {
  private static Analysis reading(String wordClass, String concept) {
    return new Analysis(
        new Lexeme("word", wordClass, concept, Map.of()), Map.of(), 0, 4, List.of());
  }

  private static final List<Analysis> MANY =
      List.of(
          reading("verb", "act.say.report"),
          reading("noun", "role.minister"),
          reading("word", ""),
          reading("adj", "gram.as-long-as"));

  @Test
  void meansItsConceptsAndThoseAbove() {
    Analyses readings = Analyses.of(MANY);
    assertThat(
            Stream.of("act", "act.say", "act.say.report", "role.minister", "gram.as-long-as", ""))
        .allMatch(c -> readings.mean(c) == MANY.stream().anyMatch(a -> a.isA(c)));
    assertThat(readings.mean("act.say.report")).isTrue();
    assertThat(readings.mean("act.say.reports")).isFalse();
    assertThat(readings.mean("act.sa")).isFalse();
    assertThat(readings.mean("role.president")).isFalse();
  }

  @Test
  void isOfItsClasses() {
    Analyses readings = Analyses.of(MANY);
    assertThat(Stream.of("verb", "noun", "word", "adj")).allMatch(readings::areOf);
    assertThat(Stream.of("adv", "aux", "verbs", "")).noneMatch(readings::areOf);
  }

  @Test
  void isAListLikeAnyOther() {
    Analyses readings = Analyses.of(MANY);
    assertThat(readings).isEqualTo(MANY).hasSameHashCodeAs(MANY);
    assertThat(MANY).isEqualTo(readings);
    assertThat(Analyses.of(readings)).isSameAs(readings);
    assertThat(Analyses.of(List.of())).isEmpty();
  }
}
