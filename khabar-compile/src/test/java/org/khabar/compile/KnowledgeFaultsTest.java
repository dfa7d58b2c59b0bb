package org.khabar.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeFaultsTest {
  private static final String GRAMMAR = "languages/sw/grammar/time.yml";

  @TempDir Path root;
  private KnowledgeFolder folder = new KnowledgeFolder(Path.of("."));

  @BeforeEach
  void fill() throws IOException {
    folder = KnowledgeFolder.in(root);
  }

  @Test
  void finds_none_in_a_sound_folder() {
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void tells_all_of_them_with_file_and_line() throws IOException {
    folder.lexicon("a verb act.none -", "b verb act.other -");
    assertThat(folder.faults().lines())
        .containsExactly(
            "languages/sw/lexicon/words.tsv:5: no concept is called act.none",
            "languages/sw/lexicon/words.tsv:6: no concept is called act.other");
  }

  @Test
  void refuses_a_word_twice_with_one_class_and_concept() throws IOException {
    folder.lexicon("onya verb act.warn -", "onya verb act.say -", "onya verb act.warn -");
    assertThat(folder.faults())
        .startsWith("languages/sw/lexicon/words.tsv:7: 'onya'")
        .contains("words.tsv:5 already");
  }

  @Test
  void refuses_a_concept_twice() throws IOException {
    folder.table("concepts/more.tsv", "id gloss parent code", "act.warn warn - -");
    assertThat(folder.faults()).startsWith("concepts/more.tsv:5: the concept act.warn is listed");
  }

  @Test
  void refuses_tables_without_head_and_with_wrong_columns() throws IOException {
    folder.file("languages/sw/lexicon/a.tsv", "# source: x", "lemma\tclass\tconcept\tstems");
    folder.table("languages/sw/lexicon/b.tsv", "lemma class concept", "a noun -");
    folder.table("languages/sw/lexicon/c.tsv", "lemma class concept stems note", "a noun - - -");
    folder.table("languages/sw/lexicon/d.tsv", "lemma class concept stems", "a noun -");
    assertThat(folder.faults())
        .contains("a.tsv: its head does not say [licence:, checked:]")
        .contains("b.tsv:4: the column stems is missing")
        .contains("c.tsv:4: no column is called 'note'")
        .contains("d.tsv:5: 3 cells instead of 4");
  }

  @Test
  void refuses_text_that_is_not_normalised_or_holds_direction_marks() throws IOException {
    folder.lexicon("e\u0301te\u0301 noun - -", "a\u200Eb noun - -");
    assertThat(folder.faults())
        .contains("words.tsv:5: is not in normal form C")
        .contains("words.tsv:6: has a raw direction mark, U+200E");
  }

  @Test
  void refuses_other_encodings() throws IOException {
    Path file = root.resolve("languages/sw/lexicon/words.tsv");
    Files.createDirectories(file.getParent());
    Files.write(file, "\u00E9t\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(folder.faults()).contains("words.tsv: is not UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(a; without",
        "a |; something is missing",
        "@act.none; no concept is called act.none",
        "$none; no macro is called $none",
        "%none; no shape is called %none",
        "a{3,1}; bounds must be",
      })
  void refuses_patterns_that_cannot_be_run(String match, String fault) throws IOException {
    folder.file(GRAMMAR, rule("sw.time.test", match));
    assertThat(folder.faults()).startsWith(GRAMMAR + ":3: ").contains(fault);
  }

  @Test
  void refuses_macros_that_hold_themselves() throws IOException {
    folder.file("languages/sw/grammar/macros.yml", "a: \"$b\"", "b: \"x $a\"");
    folder.file(GRAMMAR, rule("sw.time.test", "$a"));
    assertThat(folder.faults()).contains("the macro $a holds itself");
  }

  @Test
  void refuses_unknown_and_repeated_keys() throws IOException {
    folder.file(GRAMMAR, rule("sw.time.test", "a") + "  mach: x\n  match: b\n");
    assertThat(folder.faults())
        .contains(":7: no key is called 'mach' here")
        .contains(":8: the key 'match' is there twice");
  }

  @Test
  void refuses_rules_without_examples_and_ids_that_are_none() throws IOException {
    folder.file(
        GRAMMAR,
        "- pattern: en.time.Test",
        "  match: a",
        "  make: {time: none}",
        "- pattern: sw.time.test",
        "  match: a",
        "  make: {time: nonsense}",
        "  counter: [\"[a]\"]");
    assertThat(folder.faults())
        .contains(":1: 'en.time.Test' must be sw.<kind>.<what>")
        .contains(":1: en.time.Test has no counter-example")
        .contains(":4: sw.time.test has no example")
        .contains(":6: no function of times is called 'nonsense'")
        .contains(":7: a counter-example has no brackets");
  }

  @Test
  void refuses_slots_and_fillers_that_no_frame_has() throws IOException {
    folder.file(
        "languages/sw/grammar/statements.yml",
        """
        - frame: sw.statement.warn
          cue: "@act.warn"
          set: {act: shout}
          slots:
            shouter: {type: [PARTI], side: beside}
          examples: ["[cue:a]"]
          counter: [b]
        """);
    assertThat(folder.faults())
        .contains("act cannot be 'shout'")
        .contains("no slot is called shouter")
        .contains("no unit is of type 'PARTI'")
        .contains("side is one of [after, before, either]");
  }

  @Test
  void refuses_orders_that_are_not_there_and_changes_that_no_order_makes() throws IOException {
    folder.file(
        "languages/sw/grammar/orders.yml",
        "clause:",
        "  - subject: {side: beside, required: true}",
        "    object: {side: after}");
    folder.file(
        "languages/sw/grammar/statements.yml",
        """
        - frame: sw.statement.warn
          cue: "@act.warn"
          order: clause
          slots:
            speaker: {type: [PARTY]}
          examples: ["[cue:a]"]
          counter: [b]
        - frame: sw.statement.say
          cue: "@act.say"
          order: other
          examples: ["[cue:a]"]
          counter: [b]
        """);
    assertThat(folder.faults())
        .contains("orders.yml:2: no order changes the key 'required' of a slot")
        .contains("orders.yml:3: no key is called 'object' here")
        .contains("side is one of [after, before, either]")
        .contains("statements.yml:10: no order of words is called 'other'");
  }

  @Test
  void refuses_slots_of_words_without_affixes() throws IOException {
    folder.file(
        "languages/sw/morphology.yml",
        "paradigms:",
        "  - {name: a, class: verb, slots: [subject, STEM]}",
        "  - {name: b, class: verb, slots: [STEM, STEM]}");
    assertThat(folder.faults())
        .contains(":2: no affixes are given for the slot subject")
        .contains(":3: a paradigm has the slot STEM once");
  }

  @Test
  void refuses_entities_and_terms_that_point_nowhere() throws IOException {
    folder.table(
        "entities/all.tsv",
        "id type kind wikidata state partOf en",
        "kenya GPE state Q114 - - Kenya",
        "Nairobi GPE city - kenya - Nairobi",
        "mombasa GPE city 55 kenia - Mombasa",
        "kenya GPE state - - - Kenya");
    folder.table(
        "entities/terms.tsv",
        "role of person from to lastKnown source looked",
        "act.say kenya nobody 2022 2021 2021 x -");
    assertThat(folder.faults())
        .contains("all.tsv:6: 'Nairobi' is no id")
        .contains("all.tsv:7: '55' is no Wikidata item")
        .contains("all.tsv:7: state of mombasa: no entity is called kenia")
        .contains("all.tsv:8: kenya stands at entities/all.tsv:5 already")
        .contains("terms.tsv:5: no entity is called 'nobody'");
  }

  @Test
  void are_left_out_by_a_lenient_compilation() throws IOException {
    folder.file(GRAMMAR, rule("sw.time.one", "(") + rule("sw.time.two", "a"));
    Compiled compiled = KnowledgeCompiler.compileLeniently(root);
    assertThat(compiled.language("sw").patterns())
        .extracting(p -> p.id())
        .contains("sw.time.two")
        .doesNotContain("sw.time.one");
    assertThat(compiled.problems()).anyMatch(p -> !p.warning());
  }

  private static String rule(String id, String match) {
    return """
    - pattern: %s
      layer: time
      match: "%s"
      make: {time: ref, value: PAST_REF}
      examples: ["[a]"]
      counter: [b]
    """
        .formatted(id, match);
  }
}
