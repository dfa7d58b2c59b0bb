package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.model.Span;

class AgencyFinderTest {
  private final AgencyFinder finder = new AgencyFinder(world(), table());

  @Test
  void finds_an_agency_by_the_words_around_it() {
    assertThat(find("Ten boats sank, according to the state news agency TASS."))
        .containsExactly("TASS");
    assertThat(find("AFP and Reuters reported that ten boats sank."))
        .containsExactly("AFP", "Reuters");
    assertThat(find("Ten boats sank, Reuters's office burnt.")).isEmpty();
  }

  @Test
  void finds_it_in_brackets_of_its_own_and_alone_on_a_line() {
    assertThat(find("Ten boats sank in the storm. (AFP/dpa)")).containsExactly("AFP", "dpa");
    assertThat(find("SELMA (Reuters) - Ten boats sank in the storm.")).containsExactly("Reuters");
    assertThat(find("AFP, Reuters")).containsExactly("AFP", "Reuters");
  }

  @Test
  void brackets_that_explain_a_name_are_no_credit() {
    assertThat(find("The Associated Press (AP) opened an office in the port of Selma.")).isEmpty();
  }

  @Test
  void short_names_are_credited_only_as_they_are_written() {
    assertThat(find("Ten boats sank, according to ap and others.")).isEmpty();
    assertThat(find("Ten boats sank, according to AP.")).containsExactly("AP");
  }

  private List<String> find(String text) {
    return finder.find(text, new Span(0, text.length())).stream()
        .map(credit -> credit.span().of(text))
        .toList();
  }

  private static LanguageTable table() {
    return new LanguageTable(
        new LanguageProfile("en", "English", "English", "Latn", "SVO", Map.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of("according to @", "according to ~ agency @", "@ reported"));
  }

  private static WorldTable world() {
    return new WorldTable(
        List.of(),
        List.of(
            agency("reuters", "Reuters"),
            agency("afp", "AFP"),
            agency("dpa", "dpa"),
            agency("tass", "TASS"),
            agency("ap", "AP", "Associated Press")),
        List.of(),
        List.of());
  }

  private static Entity agency(String id, String... names) {
    return new Entity(id, EntityType.ORG, "news-agency", "", "", "", Map.of("en", List.of(names)));
  }
}
