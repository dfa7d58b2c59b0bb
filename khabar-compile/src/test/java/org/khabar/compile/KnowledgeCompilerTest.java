package org.khabar.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.PatternRule;
import org.khabar.knowledge.SlotRule;
import org.khabar.model.Span;

class KnowledgeCompilerTest {
  @TempDir Path root;
  private KnowledgeFolder folder = new KnowledgeFolder(Path.of("."));

  @BeforeEach
  void fill() throws IOException {
    folder = KnowledgeFolder.in(root);
  }

  private static final String RULE =
      """
      - pattern: sw.time.test
        layer: time
        match: "%s"
        make: {time: ref, value: PAST_REF}
        examples: ["Alifika [jana=X]."]
        counter: ["Alifika."]
      """;

  @Test
  void reads_words_with_their_stems() throws Exception {
    folder.lexicon("onya verb act.warn root=ony_form=onyo|maonyo", "na conj - -");
    assertThat(folder.compile().language("sw").lexemes())
        .contains(
            new Lexeme(
                "onya",
                "verb",
                "act.warn",
                Map.of("root", List.of("ony"), "form", List.of("onyo", "maonyo"))),
            new Lexeme("na", "conj", "", Map.of()));
  }

  @Test
  void keeps_further_keys_of_a_language_as_settings() throws Exception {
    assertThat(folder.compile().language("sw").profile().settings())
        .containsExactly(Map.entry("capitals", "names months"));
  }

  @Test
  void keeps_the_codes_of_states() throws Exception {
    folder.table(
        "entities/states.tsv",
        "id type kind iso wikidata state partOf en source looked",
        "kenya GPE state KE - - - Kenya - -",
        "atlantis GPE state - - - - Atlantis - -");
    assertThat(folder.compile().world().countries()).containsExactly(Map.entry("kenya", "KE"));
  }

  @Test
  void expands_macros_within_macros() throws Exception {
    folder.file("languages/sw/grammar/macros.yml", "either: \"$one | two\"", "one: \"@act.warn\"");
    folder.file("languages/sw/grammar/time.yml", RULE.formatted("$either '$' x:$one"));
    assertThat(folder.compile().language("sw").patterns())
        .extracting(PatternRule::match)
        .contains("((@act.warn) | two) '$' x:(@act.warn)");
  }

  @Test
  void parses_examples() throws Exception {
    folder.file(
        "languages/sw/grammar/statements.yml",
        """
        - frame: sw.statement.warn
          cue: "@act.warn#verb"
          slots:
            speaker: {type: [PARTY], side: before}
          examples: ["[speaker:Asha] [cue:alionya] leo."]
          counter: ["Mvua."]
          now: 2022-02-01
        """);
    List<Example> examples = folder.compile().examples();
    assertThat(examples)
        .extracting(Example::text, Example::counter, Example::layer, e -> e.now().toString())
        .containsExactly(
            tuple("Asha alionya leo.", false, "statement", "2022-02-01"),
            tuple("Mvua.", true, "statement", "2022-02-01"));
    assertThat(examples.getFirst().spans())
        .containsExactly(
            new ExampleSpan("speaker", new Span(0, 4), ""),
            new ExampleSpan("cue", new Span(5, 12), ""));
  }

  @Test
  void reads_a_frame_in_all_forms_of_its_order() throws Exception {
    folder.file(
        "languages/sw/grammar/orders.yml",
        """
        clause:
          - cue: ["+tense=past", "+tense=present"]
          - cue: ["+mood=infinitive"]
            set: {nonfinite: yes}
            subject: {side: after, adjacent: true, case: nom}
            others: {side: before, marker: "|b"}
        """);
    folder.file(
        "languages/sw/grammar/statements.yml",
        """
        - frame: sw.statement.warn
          cue: "@act.warn#verb|@act.say"
          set: {act: warn}
          order: clause
          slots:
            speaker: {type: [PARTY], side: before}
            addressee: {type: [PARTY], side: after, marker: "a"}
          examples: ["[cue:alionya] leo."]
          counter: ["Mvua."]
        """);

    List<FrameRule> forms = folder.compile().language("sw").frames();

    assertThat(forms)
        .extracting(FrameRule::id, FrameRule::cue, FrameRule::set)
        .containsExactly(
            tuple(
                "sw.statement.warn",
                "@act.warn#verb+tense=past|@act.warn#verb+tense=present|@act.say+tense=past|@act.say+tense=present",
                Map.of("act", "warn")),
            tuple(
                "sw.statement.warn",
                "@act.warn#verb+mood=infinitive|@act.say+mood=infinitive",
                Map.of("act", "warn", "nonfinite", "yes")));
    assertThat(forms.getLast().slots())
        .extracting(SlotRule::side, SlotRule::marker, SlotRule::adjacent, SlotRule::cases)
        .containsExactly(tuple("after", "", true, "nom"), tuple("before", "a|b", false, ""));
  }

  @Test
  void lays_any_language_under_each_and_lets_the_folder_win() throws Exception {
    folder.file(
        "languages/und/language.yml",
        "code: und",
        "name: Any",
        "ownName: Any",
        "script: Zyyy",
        "wordOrder: any");
    folder.file(
        "languages/und/grammar/time.yml",
        RULE.replace("sw.time.test", "und.time.test").formatted("b")
            + RULE.replace("sw.time.test", "und.time.other").formatted("c"));
    folder.file("languages/sw/grammar/time.yml", RULE.formatted("a"));
    LanguageTable swahili = folder.compile().language("sw");
    assertThat(swahili.patterns().stream().map(PatternRule::id).filter(i -> !i.contains(".cldr.")))
        .containsExactly("sw.time.test", "und.time.other");
    assertThat(folder.compile().language("de").patterns())
        .extracting(PatternRule::id)
        .contains("und.time.test", "und.time.other");
  }

  @Test
  void lists_concepts_that_nothing_uses() throws Exception {
    folder.lexicon("onya verb act.warn -");
    assertThat(folder.compile().problems())
        .extracting(Problem::toString)
        .filteredOn(p -> p.contains("nothing uses"))
        .containsExactly("concepts/all.tsv:6: nothing uses the concept act.say");
  }

  @Test
  void writes_tables_that_read_back_the_same() throws Exception {
    folder.lexicon("onya verb act.warn -");
    Compiled compiled = folder.compile();
    Path tables = root.resolve("tables");
    new TableFolder(tables).write(compiled);
    Knowledge back =
        new BundledKnowledge(
            name -> {
              try {
                return Files.readAllBytes(tables.resolve(name));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(back.language("sw")).usingRecursiveComparison().isEqualTo(compiled.language("sw"));
    assertThat(back.world()).isEqualTo(compiled.world());
    assertThat(back.folders()).containsExactly("sw");
    assertThat(back.languages()).isEqualTo(compiled.languages());
  }
}
