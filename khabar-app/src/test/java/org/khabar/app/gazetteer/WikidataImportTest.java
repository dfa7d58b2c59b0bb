package org.khabar.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khabar.app.gazetteer.Dumps.EVERYTHING;
import static org.khabar.app.gazetteer.Dumps.find;
import static org.khabar.app.gazetteer.Dumps.idsOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.EntityType;

class WikidataImportTest {
  private static final Item PERSON =
      Item.of("Q90000001", "Q5")
          .label("en", "Zuberi Kalandula")
          .label("ar", "زوبيري كالاندولا")
          .label("fa", "زوبری کالاندولا")
          .alias("en", "Z. Kalandula")
          .sitelinks(9);
  private static final Item TOWN =
      Item.of("Q90000002", "Q515")
          .label("en", "Mbalikwetu")
          .label("mul", "Mbalikwetu")
          .claim("P17", "Q114", "normal")
          .at(-1.5, 37.25)
          .sitelinks(12);
  private static final Item NAMESAKE =
      Item.of("Q90000003", "Q5").label("en", "Mbalikwetu").sitelinks(2);
  private static final Item ARTICLE =
      Item.of("Q90000004", "Q13442814").label("en", "On the towns of nowhere");

  @TempDir Path folder;
  private final Dumps.Told told = new Dumps.Told();
  private Path target = Path.of("");

  @BeforeEach
  void name_the_target() {
    target = folder.resolve("made.khabar-names");
  }

  private ImportResult imported(String name, byte[] bytes) throws IOException {
    return Dumps.run(Dumps.wikidata(Dumps.write(folder, name, bytes), EVERYTHING), target, told);
  }

  private ImportResult imported(String text) throws IOException {
    return imported("dump.json", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takes_names_kind_state_place_and_prominence() throws IOException {
    ImportResult result = imported(Dumps.wikidata(PERSON, TOWN, ARTICLE));

    assertThat(result.entities()).isEqualTo(2);
    assertThat(result.bad()).isZero();
    assertThat(result.cut()).isFalse();
    ImportedEntity town = find(target, "Mbalikwetu", "en").getFirst();
    assertThat(town.type()).isEqualTo(EntityType.GPE);
    assertThat(town.kind()).isEqualTo("city");
    assertThat(town.state()).isEqualTo("kenya");
    assertThat(town.place()).isEqualTo(Optional.of(new Coordinates(-1.5, 37.25)));
    assertThat(town.prominence()).isEqualTo(12);
    assertThat(town.wikidata()).isEqualTo("Q90000002");
    assertThat(told.problems()).isEmpty();
    assertThat(folder.resolve("made.khabar-names.work")).doesNotExist();
  }

  @Test
  void finds_names_however_the_keyboard_writes_their_letters() throws IOException {
    imported(Dumps.wikidata(PERSON));

    assertThat(idsOf(target, "زوبري كالاندولا", "fa")).containsExactly("zuberi-kalandula");
    assertThat(idsOf(target, "زوبيرى", "ar")).isEmpty();
    assertThat(idsOf(target, "ZUBERI kalandula", "en")).containsExactly("zuberi-kalandula");
    assertThat(idsOf(target, "Z. Kalandula", "en")).containsExactly("zuberi-kalandula");
    assertThat(idsOf(target, "Zuberi Kalandula", "fa")).isEmpty();
  }

  @Test
  void gives_the_slug_to_the_most_prominent_of_a_name() throws IOException {
    imported(Dumps.wikidata(NAMESAKE, TOWN));

    assertThat(idsOf(target, "Mbalikwetu", "en"))
        .containsExactly("mbalikwetu", "mbalikwetu-q90000003");
  }

  @Test
  void keeps_the_ids_of_what_is_built_in() throws IOException {
    imported(
        Dumps.wikidata(
            Item.of("Q114", "Q6256").label("en", "Kenya").alias("en", "Land of the Rift Lakes"),
            Item.of("Q90000009", "Q5").label("en", "Kenya")));

    assertThat(idsOf(target, "Land of the Rift Lakes", "en")).containsExactly("kenya");
    assertThat(idsOf(target, "Kenya", "en")).containsExactly("kenya", "kenya-q90000009");
  }

  @Test
  void takes_preferred_claims_before_others_and_deprecated_ones_never() throws IOException {
    imported(
        Dumps.wikidata(
            Item.of("Q90000005", "Q532")
                .label("en", "Sangaveli")
                .claim("P17", "Q924", "normal")
                .claim("P17", "Q114", "preferred"),
            Item.of("Q90000006", "Q532")
                .label("en", "Tirikomba")
                .claim("P17", "Q924", "deprecated")));

    assertThat(find(target, "Sangaveli", "en").getFirst().state()).isEqualTo("kenya");
    assertThat(find(target, "Tirikomba", "en").getFirst().state()).isEmpty();
  }

  @Test
  void names_a_state_that_is_imported_itself() throws IOException {
    imported(
        Dumps.wikidata(
            Item.of("Q90000002", "Q515")
                .label("en", "Mbalikwetu")
                .claim("P17", "Q99000001", "normal"),
            Item.of("Q99000001", "Q3024240").label("en", "Old Kingdom of Sanga")));

    assertThat(find(target, "Mbalikwetu", "en").getFirst().state())
        .isEqualTo("old-kingdom-of-sanga");
  }

  @Test
  void keeps_names_of_variants_behind_those_of_the_language() throws IOException {
    imported(
        Dumps.wikidata(Item.of("Q90000007", "Q515").label("zh-hant", "桑加維利").label("zh", "桑加维利")));

    assertThat(find(target, "桑加維利", "zh").getFirst().names().get("zh"))
        .containsExactly("桑加维利", "桑加維利");
  }

  @Test
  void lets_through_what_is_wanted_only() throws IOException {
    Path dump = Dumps.write(folder, "dump.json", Dumps.wikidata(PERSON, TOWN, NAMESAKE));
    Wanted people = new Wanted(List.of("en"), Set.of(EntityType.PER), 5, 0, Set.of(), Set.of());

    ImportResult result = Dumps.run(Dumps.wikidata(dump, people), target, told);

    assertThat(result.entities()).isEqualTo(1);
    assertThat(find(target, "Zuberi Kalandula", "en").getFirst().names()).containsOnlyKeys("en");
  }

  @Test
  void names_broken_lines_by_their_number_and_counts_the_rest() throws IOException {
    String broken = "{\"type\":\"item\",\"id\":\"Q5\",\"labels\":{\"en\":{\"val\n".repeat(25);

    ImportResult result =
        imported("[\n" + PERSON.line() + ",\n" + broken + "[1]\n" + TOWN.line() + "\n]\n");

    assertThat(result.bad()).isEqualTo(26);
    assertThat(result.lines()).isEqualTo(30);
    assertThat(result.entities()).isEqualTo(2);
    assertThat(told.problems()).hasSize(21);
    assertThat(told.problems().getFirst()).contains("dump.json: line 3: broken JSON at byte");
    assertThat(told.problems().getLast()).endsWith("dump.json: 6 more broken lines");
  }

  @Test
  void says_that_an_array_has_no_end() throws IOException {
    String whole = Dumps.wikidata(PERSON, TOWN);

    ImportResult result = imported(whole.substring(0, whole.length() - 200));

    assertThat(result.cut()).isTrue();
    assertThat(result.entities()).isEqualTo(1);
    assertThat(told.problems())
        .anyMatch(p -> p.contains("line 3: broken JSON") && p.endsWith("the line has no end"))
        .anyMatch(p -> p.endsWith("after line 3; what stands before it is kept"));
  }

  @Test
  void reads_lines_without_brackets_and_commas() throws IOException {
    ImportResult result = imported(PERSON.line() + "\n\n" + TOWN.line());

    assertThat(result.cut()).isFalse();
    assertThat(result.bad()).isZero();
    assertThat(result.entities()).isEqualTo(2);
  }

  @Test
  void unpacks_gzip_and_bzip2_in_many_streams() throws IOException {
    String[] streams = {"[\n" + PERSON.line() + ",\n", TOWN.line() + "\n]\n"};

    assertThat(imported("dump.json.gz", Dumps.gzip(streams)).entities()).isEqualTo(2);
    Files.delete(target);
    assertThat(imported("dump.json.bz2", Dumps.bzip2(streams)).entities()).isEqualTo(2);
  }

  @Test
  void keeps_what_stands_before_the_cut_of_a_packed_file() throws IOException {
    byte[] one = Dumps.gzip("[\n" + PERSON.line() + ",\n");
    byte[] both = Dumps.gzip("[\n" + PERSON.line() + ",\n", TOWN.line() + "\n]\n");
    byte[] packed = Dumps.bzip2("[\n" + PERSON.line() + ",\n", TOWN.line() + "\n]\n");

    ImportResult gzip =
        imported("dump.json.gz", Arrays.copyOf(both, (one.length + both.length) / 2));
    assertThat(gzip.cut()).isTrue();
    assertThat(gzip.entities()).isEqualTo(1);
    assertThat(told.problems()).anyMatch(p -> p.contains("cut off or damaged after line"));

    Files.delete(target);
    ImportResult bzip2 = imported("dump.json.bz2", Arrays.copyOf(packed, packed.length - 40));
    assertThat(bzip2.cut()).isTrue();
    assertThat(bzip2.entities()).isEqualTo(1);
  }

  @Test
  void adds_to_a_file_that_is_there() throws IOException {
    imported("one.json", Dumps.wikidata(PERSON).getBytes(StandardCharsets.UTF_8));
    imported("two.json", Dumps.wikidata(TOWN).getBytes(StandardCharsets.UTF_8));

    assertThat(idsOf(target, "Zuberi Kalandula", "en")).containsExactly("zuberi-kalandula");
    assertThat(find(target, "Mbalikwetu", "en").getFirst().state()).isEqualTo("kenya");
    try (GazetteerFile file = GazetteerFile.open(target)) {
      assertThat(file.sources()).hasSize(2).allMatch(s -> s.startsWith("Wikidata, "));
    }
  }

  @Test
  void joins_the_names_of_an_item_with_more_names_than_a_row_holds() throws IOException {
    Item item = Item.of("Q90000008", "Q515").label("en", "Sangaveli");
    for (int i = 0; i < 150; i++) {
      item.alias("en", "Sangaveli " + "the Great ".repeat(8) + i);
      item.alias("ar", "سانغافيلي " + "الكبرى ".repeat(8) + i);
    }

    imported(Dumps.wikidata(item));

    assertThat(idsOf(target, "سانغافيلي " + "الكبرى ".repeat(8) + 149, "ar"))
        .containsExactly("sangaveli");
    assertThat(find(target, "Sangaveli", "en").getFirst().names().get("en")).hasSize(151);
  }

  @Test
  void says_when_nothing_is_left_and_leaves_no_file() {
    assertThatThrownBy(() -> imported(Dumps.wikidata(ARTICLE)))
        .isInstanceOf(NoNamesException.class);
    assertThat(target).doesNotExist();
  }

  @Test
  void does_not_overwrite_a_file_of_another_kind() throws IOException {
    Files.writeString(target, "my only copy");

    assertThatThrownBy(() -> imported(Dumps.wikidata(PERSON)))
        .isInstanceOf(GazetteerFormatException.class)
        .hasMessageContaining("not a file of names");
    assertThat(target).hasContent("my only copy");
  }
}
