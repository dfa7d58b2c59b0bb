package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.read.DescriptionReader.Described;

class DescriptionReaderTest {
  private static final WorldTable TABLE =
      new WorldTable(
          List.of(
              new Concept("role.official", "official", "", ""),
              new Concept("role.police", "the police", "", ""),
              new Concept("role.minister.defence", "defence minister, secretary", "", ""),
              new Concept("role.rank.senior", "senior, high-ranking", "", ""),
              new Concept("role.rank.unnamed", "unnamed, anonymous", "", ""),
              new Concept("topic.customs", "customs", "", ""),
              new Concept("people.kenya", "Kenyan", "", "")),
          List.of(
              state("kenya", "Kenya"),
              state("united-arab-emirates", "United Arab Emirates", "UAE"),
              state("one-name", "Twins"),
              state("other-name", "Twins")),
          List.of(),
          List.of());

  private static final World WORLD = new World(TABLE);
  private static final Describer DESCRIBER = new Describer(WORLD);
  private static final DescriptionReader READER = new DescriptionReader(WORLD, TABLE.entities());

  @Test
  void reads_what_a_reading_writes() {
    assertThat(both("role.official", "kenya", false, "role.rank.senior"))
        .isEqualTo("a senior Kenyan official: kenya [role.official]");
    assertThat(both("role.official", "united-arab-emirates", true, "role.rank.unnamed"))
        .isEqualTo("UAE officials: united-arab-emirates [role.official]");
    assertThat(both("role.police", "kenya", true))
        .isEqualTo("the Kenyan police: kenya [role.police]");
    assertThat(both("role.minister.defence", "", false))
        .isEqualTo("a defence minister: - [role.minister.defence]");
  }

  @Test
  void a_kind_between_body_and_role_is_read_over() {
    assertThat(READER.read("a senior Kenyan customs official"))
        .isEqualTo(READER.read("a senior Kenyan official"));
  }

  @Test
  void a_name_that_two_bodies_share_is_nobodys() {
    assertThat(READER.read("a Twins official")).isEmpty();
  }

  @Test
  void a_word_too_many_makes_all_unread() {
    assertThat(READER.read("a young Kenyan official")).isEmpty();
    assertThat(READER.read("an official of Kenya")).isEmpty();
    assertThat(READER.read("")).isEmpty();
  }

  private static String both(String role, String of, boolean plural, String... ranks) {
    Party party =
        new Party(
            new Span(0, 1),
            Optional.empty(),
            role,
            List.of(ranks),
            List.of(),
            of.isEmpty() ? List.of() : List.of(of),
            plural,
            false,
            false,
            "",
            "",
            Set.of(),
            1,
            false);
    String description = DESCRIBER.describe(party);
    Described read = READER.read(description).orElse(new Described(Optional.empty(), Set.of()));
    return description + ": " + read.body().orElse("-") + " " + read.roles();
  }

  private static Entity state(String id, String... names) {
    return new Entity(id, EntityType.GPE, "state", "", "", "", Map.of("en", List.of(names)));
  }
}
