package org.khabar.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the world goes together, and rests on what was looked up. */
class WorldChecksTest {
  private static final String COLUMNS = "id type kind wikidata state partOf en";
  private static final String PLACES = COLUMNS + " region coordinates source looked";
  private static final String TERMS = "role of person from to lastKnown source looked";

  @TempDir Path root;
  private KnowledgeFolder folder = new KnowledgeFolder(Path.of("."));

  @BeforeEach
  void fill() throws IOException {
    folder = KnowledgeFolder.in(root);
    folder.table("concepts/roles.tsv", "id gloss parent code", "role.president president - -");
    folder.table(
        "entities/all.tsv",
        COLUMNS,
        "orvana GPE state - - - Orvana",
        "ada-moyo PER person - orvana - Ada_Moyo",
        "bo-lund PER person - orvana - Bo_Lund");
  }

  private void terms(String... rows) throws IOException {
    folder.table("entities/terms.tsv", TERMS, rows);
  }

  private static String term(String person, String from, String to) {
    return "role.president orvana "
        + person
        + " "
        + from
        + " "
        + to
        + " 2024-01-01"
        + " https://example.org/orvana 2026-11-28";
  }

  @Test
  void accepts_terms_that_follow_one_another() throws IOException {
    terms(term("ada-moyo", "2015-01-01", "2020-01-31"), term("bo-lund", "2020-01-31", "-"));
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void refuses_two_holders_of_one_office_on_a_day() throws IOException {
    terms(term("ada-moyo", "2015-01-01", "2020-01-31"), term("bo-lund", "2019-06-01", "-"));
    assertThat(folder.faults())
        .isEqualTo(
            "entities/terms.tsv:6: bo-lund is role.president of orvana from 2019-06-01, while"
                + " ada-moyo is until 2020-01-31");
  }

  @Test
  void refuses_a_term_that_nobody_looked_up() throws IOException {
    terms("role.president orvana ada-moyo 2015-01-01 - 2020-01-31 memory -");
    assertThat(folder.faults())
        .contains("ada-moyo as role.president has no source that can be opened")
        .contains("ada-moyo as role.president: the day when it was looked up is missing");
  }

  @Test
  void refuses_an_id_without_a_source_and_takes_a_key_of_the_list_of_sources() throws IOException {
    folder.table(
        "entities/cities.tsv",
        PLACES,
        "zelford GPE city Q1 orvana orvana Zelford - - atlas 2026-11-28");
    assertThat(folder.faults()).contains("zelford has no source that can be opened");
    folder.table(
        "entities/sources.tsv", "key address what licence", "atlas https://example.org an_atlas -");
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void refuses_coordinates_that_are_none() throws IOException {
    folder.table(
        "entities/cities.tsv",
        PLACES,
        "zelford GPE city - orvana orvana Zelford - 91.5,10 https://example.org 2026-11-28");
    assertThat(folder.faults()).contains("'91.5,10' are no degrees north and east");
  }

  @Test
  void refuses_one_name_for_two_of_a_kind_unless_it_is_declared() throws IOException {
    folder.table("entities/more.tsv", COLUMNS, "ada-moyo-judge PER person - orvana - Ada_Moyo");
    assertThat(folder.faults())
        .contains("'ada moyo' (en) is the name of each person ada-moyo, ada-moyo-judge");
    folder.table(
        "entities/ambiguous.tsv", "name ids why", "Ada_Moyo ada-moyo|ada-moyo-judge two_people");
    assertThat(folder.faults()).isEmpty();
  }

  @Test
  void refuses_a_capital_of_no_state_and_a_place_in_itself() throws IOException {
    folder.table(
        "entities/cities.tsv",
        COLUMNS,
        "aldport GPE capital - - - Aldport",
        "inner GPE city - orvana outer Inner",
        "outer GPE city - orvana inner Outer");
    assertThat(folder.faults())
        .contains("aldport is the capital of no state")
        .contains("inner lies in itself");
  }
}
