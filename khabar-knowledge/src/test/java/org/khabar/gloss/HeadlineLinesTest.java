package org.khabar.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Headline;

/** The exact lines of {@code headlines.txt}: what a headline tells, then how each language does. */
class HeadlineLinesTest {
  private static final Knowledge KNOWLEDGE = BundledKnowledge.open();

  @TestFactory
  Stream<DynamicTest> every_headline_is_told_as_expected() {
    Map<String, Glosses> glosses = new HashMap<>();
    KNOWLEDGE.glossLanguages().forEach(code -> glosses.put(code, Glosses.open(KNOWLEDGE, code)));
    return ExpectedLines.read("headlines.txt").stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.finding(),
                    () -> {
                      Sample sample = Sample.of(one.finding());
                      Map<String, String> told = new HashMap<>();
                      glosses.forEach(
                          (code, g) ->
                              told.put(
                                  code,
                                  ExpectedLines.bracketed(
                                      g.of(headline(sample), List.of(sample.reading())))));
                      assertThat(told).containsExactlyInAnyOrderEntriesOf(one.lines());
                    }));
  }

  @Test
  void every_message_of_headlines_is_told_by_some_of_them() {
    Set<String> deeds =
        ExpectedLines.read("headlines.txt").stream()
            .map(one -> headline(Sample.of(one.finding())))
            .flatMap(h -> h.event().stream())
            .flatMap(
                e ->
                    HeadlineKeys.ofDeed(e)
                        .map(key -> HeadlineKeys.message(key, e.actors().isEmpty()))
                        .stream())
            .collect(Collectors.toSet());
    assertThat(deeds)
        .containsAll(
            GlossKeys.all().stream()
                .filter(k -> k.startsWith("headline.deed.") || k.startsWith("headline.bare."))
                .toList());
  }

  private static Headline headline(Sample sample) {
    return new Headline(
        sample.kind().equals("event") ? Optional.of(sample.event()) : Optional.empty(),
        sample.text("count").map(c -> count(c.split(":", -1))),
        sample.ids("parties"),
        sample.ids("topics"),
        sample.text("when"),
        sample.text("further").map(Integer::parseInt).orElse(0));
  }

  private static Headline.Count count(String[] parts) {
    return new Headline.Count(
        parts[0].equals("arrest") ? "event.arrest" : "unit." + parts[0],
        new BigDecimal(parts[1]),
        parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
  }
}
