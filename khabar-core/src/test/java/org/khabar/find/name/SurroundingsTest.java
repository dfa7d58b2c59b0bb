package org.khabar.find.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.Term;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

class SurroundingsTest {
  private static final Entity NORTH = town("aldport-north", "norland");
  private static final Entity SOUTH = town("aldport-south", "sudland");
  private static final Entity NORLAND = state("norland");
  private static final Entity SUDLAND = state("sudland");

  private static Entity town(String id, String state) {
    return new Entity(id, EntityType.GPE, "city", "", state, state, Map.of());
  }

  private static Entity state(String id) {
    return new Entity(id, EntityType.GPE, "state", "", "", "", Map.of());
  }

  private static Entity person(String id) {
    return new Entity(id, EntityType.PER, "person", "", "", "", Map.of());
  }

  private static Name name(String word, EntityType type, Entity... entities) {
    return new Name(new Span(0, 1), type, List.of(entities), "", List.of(word), word, "test");
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.entity().id()).toList();
  }

  @Test
  void takes_the_first_listed_where_nothing_else_speaks() {
    Surroundings none = new Surroundings(new Offices(List.of()), Optional.empty());
    Name aldport = name("aldport", EntityType.GPE, NORTH, SOUTH);
    assertThat(ids(none.rank(aldport.entities(), aldport)))
        .containsExactly("aldport-north", "aldport-south");
  }

  @Test
  void takes_the_one_whose_state_the_article_tells_of() {
    Surroundings told = new Surroundings(new Offices(List.of()), Optional.empty());
    Name aldport = name("aldport", EntityType.GPE, NORTH, SOUTH);
    told.note(aldport);
    told.note(name("sudland", EntityType.GPE, SUDLAND));
    List<Candidate> ranked = told.rank(aldport.entities(), aldport);
    assertThat(ids(ranked)).containsExactly("aldport-south", "aldport-north");
    assertThat(ranked.getFirst().reasons()).contains("the article tells of sudland");
  }

  @Test
  void does_not_count_a_name_as_its_own_witness() {
    Surroundings told = new Surroundings(new Offices(List.of()), Optional.empty());
    told.note(name("norland", EntityType.GPE, NORLAND));
    assertThat(told.tellsOfStateOf(NORLAND, "norland")).isFalse();
    assertThat(told.tellsOfStateOf(NORTH, "aldport")).isTrue();
  }

  @Test
  void takes_who_is_in_office_on_the_day() {
    Term term =
        new Term("role.mayor", "norland", "younger", "2020-01-01", "", "2024-01-01", "https://x.y");
    Surroundings dated =
        new Surroundings(new Offices(List.of(term)), Optional.of(LocalDate.of(2022, 5, 1)));
    Name moyo = name("moyo", EntityType.PER, person("elder"), person("younger"));
    List<Candidate> ranked = dated.rank(moyo.entities(), moyo);
    assertThat(ids(ranked)).containsExactly("younger", "elder");
    assertThat(ranked.getFirst().reasons()).contains("in office on the day");
  }
}
