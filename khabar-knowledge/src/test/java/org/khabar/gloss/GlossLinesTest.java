package org.khabar.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Act;
import org.khabar.model.ConditionKind;
import org.khabar.model.ContractNames;
import org.khabar.model.EventType;
import org.khabar.model.Status;

/** The exact lines of {@code lines.txt}: a finding, then how each language tells it. */
class GlossLinesTest {
  private static final Knowledge KNOWLEDGE = BundledKnowledge.open();

  @TestFactory
  Stream<DynamicTest> every_finding_is_told_as_expected() {
    Map<String, Glosses> glosses = new HashMap<>();
    KNOWLEDGE.glossLanguages().forEach(code -> glosses.put(code, Glosses.open(KNOWLEDGE, code)));
    return ExpectedLines.read("lines.txt").stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.finding(),
                    () -> {
                      Map<String, String> told = new HashMap<>();
                      glosses.forEach(
                          (code, g) ->
                              told.put(
                                  code, ExpectedLines.bracketed(Sample.of(one.finding()).told(g))));
                      assertThat(told).containsExactlyInAnyOrderEntriesOf(one.lines());
                    }));
  }

  @Test
  void every_act_kind_type_and_status_is_among_them() {
    Set<String> told =
        ExpectedLines.read("lines.txt").stream()
            .map(one -> Sample.of(one.finding()))
            .map(sample -> sample.kind() + " " + sample.type())
            .collect(Collectors.toSet());
    for (Act act : Act.values()) {
      assertThat(told).contains("statement " + ContractNames.hyphened(act));
    }
    for (ConditionKind kind : ConditionKind.values()) {
      assertThat(told).contains("condition " + ContractNames.hyphened(kind));
    }
    for (EventType type : EventType.values()) {
      assertThat(told).contains("event " + ContractNames.hyphened(type));
    }
    Set<String> statuses =
        ExpectedLines.read("lines.txt").stream()
            .map(one -> Sample.of(one.finding()).slots().getOrDefault("status", "held"))
            .collect(Collectors.toSet());
    assertThat(statuses)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.allOf(Status.class).stream().map(ContractNames::hyphened).toList());
  }

  @Test
  void tells_in_four_languages_and_their_regions() {
    assertThat(KNOWLEDGE.glossLanguages()).containsExactly("ar", "en", "fa", "sw");
    Sample sample = Sample.of("event assault actors=russia recipients=ukraine");
    assertThat(sample.told(Glosses.open(KNOWLEDGE, "fa-AF")))
        .isEqualTo(sample.told(Glosses.open(KNOWLEDGE, "fa")));
    assertThat(KNOWLEDGE.glosses("tlh")).isEmpty();
  }
}
