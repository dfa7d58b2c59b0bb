package org.khabar.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.app.gazetteer.Dumps.EVERYTHING;
import static org.khabar.app.gazetteer.Dumps.alternate;
import static org.khabar.app.gazetteer.Dumps.find;
import static org.khabar.app.gazetteer.Dumps.idsOf;
import static org.khabar.app.gazetteer.Dumps.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.EntityType;

class GeoNamesImportTest {
  private static final String PLACES =
      place(90000001, "Mbalikwetu", "P.PPL", "KE", 27_000, "Mbali", "مبالي")
          + place(90000002, "Mbalikwetu", "P.PPL", "TZ", 1_000_000)
          + place(90000003, "Sangaveli Hotel", "S.HTL", "KE", 0)
          + place(90000004, "Tirikomba Hills", "T.HLLS", "KE", 0);

  @TempDir Path folder;
  private final Dumps.Told told = new Dumps.Told();
  private Path target = Path.of("");

  @BeforeEach
  void name_the_target() {
    target = folder.resolve("made.khabar-names");
  }

  private ImportResult imported(String places, String alternateNames, Wanted wanted)
      throws IOException {
    Path dump = Dumps.write(folder, "allCountries.txt", places);
    Optional<Path> names =
        Optional.of(alternateNames)
            .filter(n -> !n.isEmpty())
            .map(n -> Dumps.write(folder, "alternateNamesV2.txt", n));
    return Dumps.run(Dumps.geoNames(dump, names, wanted), target, told);
  }

  @Test
  void takes_places_by_their_feature_codes() throws IOException {
    ImportResult result = imported(PLACES, "", EVERYTHING);

    assertThat(result.entities()).isEqualTo(3);
    assertThat(result.lines()).isEqualTo(4);
    assertThat(idsOf(target, "Mbalikwetu", "mul"))
        .containsExactly("mbalikwetu", "mbalikwetu-90000001");
    assertThat(idsOf(target, "Mbali", "mul")).containsExactly("mbalikwetu-90000001");
    ImportedEntity hills = find(target, "Tirikomba Hills", "mul").getFirst();
    assertThat(hills.type()).isEqualTo(EntityType.LOC);
    assertThat(hills.state()).isEqualTo("kenya");
    assertThat(find(target, "Mbali", "mul").getFirst().prominence()).isEqualTo(30);
  }

  @Test
  void takes_names_in_languages_and_ids_of_wikidata_from_the_second_file() throws IOException {
    String names =
        alternate(1, 90000001, "sw", "Mbali Kwetu", "")
            + alternate(2, 90000001, "sw", "Mji wa Mbali", "1")
            + alternate(3, 90000001, "ar", "مبالي كويتو", "")
            + alternate(4, 90000001, "wkdt", "Q90000077", "")
            + alternate(5, 90000001, "link", "https://example.org/x", "")
            + alternate(6, 90000001, "post", "00100", "")
            + alternate(7, 90000003, "en", "Left Out Inn", "");

    imported(PLACES, names, EVERYTHING);

    ImportedEntity town = find(target, "مبالي كويتو", "ar").getFirst();
    assertThat(town.wikidata()).isEqualTo("Q90000077");
    assertThat(town.id()).isEqualTo("mbalikwetu-q90000077");
    assertThat(town.names().get("sw")).containsExactly("Mji wa Mbali", "Mbali Kwetu");
    assertThat(idsOf(target, "Left Out Inn", "en")).isEmpty();
  }

  @Test
  void takes_a_state_or_a_large_city_for_the_built_in_one() throws IOException {
    imported(
        place(90000011, "Kenya", "A.PCLI", "KE", 50_000_000, "Republic of the Rift Lakes")
            + place(90000012, "Nairobi", "P.PPLC", "KE", 4_000_000, "Green City in the Sun")
            + place(90000013, "Nairobi", "P.PPL", "TZ", 400),
        "",
        EVERYTHING);

    assertThat(idsOf(target, "Republic of the Rift Lakes", "mul")).containsExactly("kenya");
    assertThat(idsOf(target, "Nairobi", "mul")).containsExactly("nairobi", "nairobi-90000013");
  }

  @Test
  void lets_through_what_is_wanted_only() throws IOException {
    Wanted wanted =
        new Wanted(List.of("en"), Set.of(EntityType.GPE), 0, 10_000, Set.of("P"), Set.of("KE"));

    imported(PLACES, "", wanted);

    assertThat(idsOf(target, "Mbalikwetu", "mul")).containsExactly("mbalikwetu");
    assertThat(find(target, "Mbalikwetu", "mul").getFirst().source()).isEqualTo("G90000001");
  }

  @Test
  void names_broken_lines_by_their_number() throws IOException {
    String good = place(90000001, "Mbalikwetu", "P.PPL", "KE", 27_000);
    ImportResult result =
        imported(
            good
                + "90000002\tSangaveli\n"
                + place(90000003, "Sangaveli", "P.PPL", "KE", 5).replace("-1.5", "far")
                + place(90000004, "Sangaveli", "P.PPL", "KE", -5)
                + "x"
                + place(90000005, "Sangaveli", "P.PPL", "KE", 5),
            alternate(1, 90000001, "sw", "Mbali Kwetu", "") + "2\tx\ten\tNowhere\n3\n",
            EVERYTHING);

    assertThat(result.bad()).isEqualTo(6);
    assertThat(result.cut()).isFalse();
    assertThat(told.problems())
        .extracting(p -> p.substring(p.indexOf(": ") + 2))
        .containsExactly(
            "line 2: 2 columns instead of 19",
            "line 3: latitude and longitude are no place on Earth",
            "line 4: the population is no number",
            "line 5: the geonameid is no number",
            "line 2: the geonameid is no number",
            "line 3: 1 columns instead of 4 to 10");
  }

  @Test
  void says_that_a_file_ends_within_a_line() throws IOException {
    String places = PLACES + place(90000009, "Sangaveli", "P.PPL", "KE", 5).substring(0, 30);

    assertThat(imported(places, "", EVERYTHING).cut()).isTrue();
    assertThat(told.problems()).anyMatch(p -> p.contains("line 5: ") && p.endsWith("has no end"));
  }

  @Test
  void joins_a_place_with_the_item_of_wikidata() throws IOException {
    imported(PLACES, alternate(1, 90000001, "wkdt", "Q90000002", ""), EVERYTHING);
    Path dump =
        Dumps.write(
            folder,
            "dump.json",
            Dumps.wikidata(
                Item.of("Q90000002", "Q515").label("en", "Mbalikwetu Town").sitelinks(200)));
    Dumps.run(Dumps.wikidata(dump, EVERYTHING), target, told);

    ImportedEntity town = find(target, "Mbalikwetu Town", "en").getFirst();
    assertThat(town.source()).isEqualTo("Q90000002");
    assertThat(town.place()).isPresent();
    assertThat(town.state()).isEqualTo("kenya");
    assertThat(town.names().get("mul")).containsExactly("Mbalikwetu");
    assertThat(idsOf(target, "Mbalikwetu", "mul")).containsExactly("mbalikwetu-town", "mbalikwetu");
  }
}
