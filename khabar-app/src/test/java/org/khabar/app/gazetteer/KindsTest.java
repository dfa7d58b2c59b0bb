package org.khabar.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabar.model.EntityType;

class KindsTest {
  @Test
  void reads_both_tables() {
    Kinds items = Kinds.of("wikidata-kinds.tsv");
    Kinds places = Kinds.of("geonames-kinds.tsv");

    assertThat(items.find("Q5").orElseThrow().type()).isEqualTo(EntityType.PER);
    assertThat(items.find("Q13442814")).isEmpty();
    assertThat(places.find("P.PPLC").orElseThrow().name()).isEqualTo("capital");
    assertThat(places.find("S")).isEmpty();
  }

  @Test
  void puts_what_tells_more_first() {
    Kinds items = Kinds.of("wikidata-kinds.tsv");

    assertThat(items.find("Q6256").orElseThrow().order())
        .isLessThan(items.find("Q515").orElseThrow().order());
    assertThat(items.find("Q192283").orElseThrow().order())
        .isLessThan(items.find("Q4830453").orElseThrow().order());
  }
}
