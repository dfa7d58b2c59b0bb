package org.khabar.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.gloss.GlossKeys;
import org.khabar.knowledge.GlossLabel;
import org.khabar.knowledge.GlossTable;

class GlossFaultsTest {
  private static final String FILE = "glosses/sw.yml";

  @TempDir Path root;
  private KnowledgeFolder folder = new KnowledgeFolder(Path.of("."));

  @BeforeEach
  void fill() throws IOException {
    folder = KnowledgeFolder.in(root);
    folder.table("concepts/more.tsv", "id gloss parent code", "topic.war war - -");
  }

  /** A sound file, with some messages left out and further ones put in. */
  private void glosses(Predicate<String> kept, String... further) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "language: sw",
                "locale: sw",
                "classes: {a: {s: a}}",
                "kinds: {person: a, people: a, persons: a, state: a, body: a, things: a}",
                "macros: {to: \"{to_n, select, none {} other { kwa {to}}}\"}",
                "messages:"));
    GlossKeys.all().stream().filter(kept).forEach(key -> lines.add("  " + key + ": neno"));
    lines.addAll(List.of(further));
    folder.file(FILE, lines.toArray(String[]::new));
  }

  @Test
  void finds_none_in_a_sound_file_and_keeps_it() throws Exception {
    glosses(key -> !key.equals("act.say"), "  act.say: \"{speaker} {speaker_s}lisema$to\"");
    folder.table("glosses/labels.sw.tsv", "concept one many place", "topic.war vita - -");

    GlossTable table = folder.compile().glosses("sw-KE").orElseThrow();

    assertThat(table.messages())
        .containsEntry(
            "act.say", "{speaker} {speaker_s}lisema{to_n, select, none {} other { kwa {to}}}");
    assertThat(table.labels())
        .containsEntry("topic.war", new GlossLabel("vita", "", "", "", "", "", false));
    assertThat(folder.compile().glosses("fr")).isEmpty();
  }

  @Test
  void misses_messages() throws IOException {
    glosses(key -> !key.equals("act.warn"));
    assertThat(folder.faults()).isEqualTo(FILE + ": the message act.warn is missing");
  }

  @Test
  void refuses_what_a_message_cannot_know() throws IOException {
    glosses(key -> !key.equals("act.warn"), "  act.warn: \"{sayer} {speaker_x} {to_s} {0}\"");
    assertThat(folder.faults())
        .contains("act.warn knows nothing of {sayer}")
        .contains("act.warn knows nothing of {speaker_x}")
        .contains("act.warn knows nothing of {0}")
        .doesNotContain("{to_s}");
  }

  @Test
  void refuses_broken_messages_unknown_keys_and_macros() throws IOException {
    glosses(
        key -> !key.equals("act.warn") && !key.equals("act.say"),
        "  act.warn: \"{speaker\"",
        "  act.say: \"$nobody\"",
        "  act.shout: neno");
    assertThat(folder.faults())
        .contains("is no message")
        .contains("has a macro that is not listed")
        .contains("no message is called act.shout");
  }

  @Test
  void refuses_labels_of_no_concept_and_tells_of_missing_ones() throws Exception {
    glosses(key -> true);
    folder.table("glosses/labels.sw.tsv", "concept one many", "topic.none neno -");
    assertThat(folder.faults()).contains("labels.sw.tsv:5: no concept is called topic.none");

    folder.table("glosses/labels.sw.tsv", "concept one many", "act.say neno -");
    assertThat(folder.compile().problems())
        .extracting(Problem::toString)
        .contains("glosses/labels.sw.tsv: topic.war has no label");
  }
}
