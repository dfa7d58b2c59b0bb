package org.khabar.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.bench.story.DifferenceGold.Planted;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.model.Contradiction;
import org.khabar.model.Slot;

/** The report tells which of the planted differences the dossiers of today tell. */
class DifferenceReportsTest {
  private static final Path HOME = Path.of("..");

  @Test
  void tells_the_differences_of_today() throws IOException {
    Path stories = HOME.resolve("khabar-bench").resolve("stories");

    assertThat(
            DifferenceReports.text(
                DifferenceReports.compare(BundledKnowledge.open(), stories), stories))
        .as("reports/differences.md is not today's; reports/differences.sh writes it anew")
        .isEqualTo(Files.readString(HOME.resolve("reports").resolve("differences.md")));
  }

  @Test
  void finds_a_slot_with_the_values_of_both_sides() {
    Planted planted =
        new Planted("accounts-differ", "duration", "call", Map.of("a", "PT1H", "b", "~PT2H"));

    assertThat(likeness(planted, Slot.DURATION, "a", "PT1H", "b", "PT2H")).isEqualTo(2);
    assertThat(likeness(planted, Slot.DURATION, "a", "PT1H", "c", "PT2H")).isZero();
    assertThat(likeness(planted, Slot.DURATION, "a", "PT1H", "b", "PT3H")).isZero();
    assertThat(likeness(planted, Slot.DATE, "a", "PT1H", "b", "PT2H")).isZero();
  }

  @Test
  void finds_a_dispute_by_who_accuses_whom() {
    Planted planted =
        new Planted("parties-dispute", "arda, bel-tor", "arms", Map.of("a", "", "b", ""));

    assertThat(likeness(planted, "Arda accuses Bel Tor; Bel Tor denies")).isEqualTo(1);
    assertThat(likeness(planted, "Bel Tor accuses; Arda denies")).isZero();
  }

  private static int likeness(Planted planted, Slot slot, String... values) {
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      told.put(values[i], values[i + 1]);
    }
    return DifferenceMatcher.likeness(
        planted,
        new Contradiction(
            Contradiction.Kind.ACCOUNTS_DIFFER,
            "call",
            Optional.of("call"),
            Optional.of(slot),
            told,
            ""));
  }

  private static int likeness(Planted planted, String about) {
    return DifferenceMatcher.likeness(
        planted,
        new Contradiction(
            Contradiction.Kind.PARTIES_DISPUTE,
            about,
            Optional.empty(),
            Optional.empty(),
            Map.of("a", "x"),
            ""));
  }
}
