package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LanguageTable;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.Analyzer;
import org.khabar.text.Tokenizer;

/** Names with letters of other scripts, invisible ones and given names spelt otherwise. */
class NameLinkerTest {
  private static final LanguageProfile PROFILE =
      new LanguageProfile("en", "English", "English", "Latn", "SVO", Map.of());
  private static final LanguageTable TABLE =
      new LanguageTable(
          PROFILE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());
  private static final Tokenizer TOKENIZER = new Tokenizer(PROFILE);
  private static final NameTable NAMES =
      new NameTable(
          List.of(
              new Entity(
                  "sergei-marlov",
                  EntityType.PER,
                  "person",
                  "",
                  "orvana",
                  "",
                  Map.of("en", List.of("Sergei Marlov")))),
          List.of("en"),
          TOKENIZER,
          Map.of());

  private static List<Mention> read(String text) {
    Analyzer analyzer = new Analyzer(TABLE);
    List<Unit> units =
        TOKENIZER.tokenize(text, new Span(0, text.length())).stream()
            .map(t -> Unit.of(t, List.of()))
            .toList();
    units =
        new KnownNameFinder(NAMES, analyzer, false, Gazetteer.NONE, List.of()).mark(units, text);
    NameLinker linker = new NameLinker(NAMES, analyzer, new Offices(List.of()), Optional.empty());
    linker.note(units);
    return linker.mark(units, text).stream().flatMap(u -> u.value(Mention.class).stream()).toList();
  }

  @Test
  void a_look_alike_letter_links_and_is_flagged() {
    Mention plain = read("Then Sergei Marlov spoke").getFirst();
    Mention mixed = read("Then Sergei M\u0430rlov spoke").getFirst();

    assertThat(mixed.id()).isEqualTo("sergei-marlov");
    assertThat(mixed.rule()).isEqualTo("name.known+lookalike");
    assertThat(plain.rule()).isEqualTo("name.known");
    assertThat(mixed.confidence()).isLessThan(plain.confidence());
  }

  @Test
  void direction_marks_and_spaces_of_no_width_do_not_part_a_name() {
    for (String hidden : List.of("\u202E", "\u200B", "\u2066", "\u200E\u200F")) {
      assertThat(read("Then Sergei Mar" + hidden + "lov spoke"))
          .extracting(Mention::id)
          .containsExactly("sergei-marlov");
    }
  }

  @Test
  void a_given_name_spelt_otherwise_belongs_to_the_surname() {
    assertThat(read("Sergei Marlov came. Then Serguei Marlov spoke"))
        .extracting(Mention::id)
        .containsExactly("sergei-marlov", "sergei-marlov");
    assertThat(read("Sergei Marlov came. Then Serguei Marlov spoke").getLast().rule())
        .isEqualTo("name.spelling");
  }

  @Test
  void a_slug_is_short_however_long_the_name() {
    assertThat(Latin.slug("普".repeat(10_000))).hasSizeLessThanOrEqualTo(80);
    assertThat(Latin.of("\u0436".repeat(10_000))).hasSizeLessThanOrEqualTo(1_000);
    assertThat(Latin.slug("M\u0430rl\u043Ev")).isEqualTo("marlov");
  }
}
