package org.khabar.export;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.Term;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;

/** A small world: two states with presidents, one town, bodies of every sort. */
final class ExportWorld {
  private ExportWorld() {}

  static WorldTable table() {
    return new WorldTable(
        List.of(
            concept("role.president", "president", "GOV"),
            concept("role.supreme-leader", "supreme leader", "GOV"),
            concept("role.commander", "commander", "MIL"),
            concept("role.secretary-general", "secretary-general", "IGO"),
            concept("role.official", "official", "GOV"),
            concept("role.police", "the police", "COP"),
            concept("role.doctor", "doctor, physician", "HLH"),
            concept("role.director", "director", ""),
            concept("role.rank.senior", "senior, high-ranking", ""),
            concept("people.russia", "Russian", ""),
            concept("people.kenya", "Kenyan", ""),
            concept("org.ministry", "ministry", "GOV"),
            concept("org.ministry.health", "ministry of health", ""),
            concept("org.red-cross", "red cross", "NGO")),
        List.of(
            state("russia", "Russia"),
            new Entity(
                "united-states",
                EntityType.GPE,
                "state",
                "Q30",
                "",
                "",
                Map.of("en", List.of("United States", "US"))),
            state("kenya", "Kenya"),
            state("kosovo", "Kosovo"),
            state("switzerland", "Switzerland"),
            new Entity(
                "geneva",
                EntityType.GPE,
                "city",
                "Q71",
                "switzerland",
                "switzerland",
                "Canton of Geneva",
                "46.21,6.14",
                Map.of("en", List.of("Geneva"))),
            new Entity(
                "texas",
                EntityType.LOC,
                "province",
                "",
                "united-states",
                "united-states",
                "",
                "31,-100",
                Map.of("en", List.of("Texas"))),
            person("vladimir-putin", "Vladimir Putin", "Q7747", "russia"),
            person("joe-biden", "Joe Biden", "Q6279", "united-states"),
            person("antonio-guterres", "António Guterres", "", ""),
            person("two-offices", "Two Offices", "", "kenya"),
            person("group-president", "Group President", "", "kenya"),
            body("united-nations", "international-organisation", "", ""),
            body("un-court", "court", "", "united-nations"),
            body("white-house", "government-seat", "united-states", ""),
            body("some-front", "armed-group", "kenya", ""),
            body("some-party", "party", "kenya", ""),
            body("some-charity", "non-governmental", "kenya", ""),
            body("some-company", "company", "kenya", "")),
        List.of(
            term("role.president", "russia", "vladimir-putin", "2012-05-07", ""),
            term("role.president", "united-states", "joe-biden", "2021-01-20", "2025-01-20"),
            term("role.secretary-general", "united-nations", "antonio-guterres", "2017-01-01", ""),
            term("role.supreme-leader", "kenya", "two-offices", "2000-01-01", ""),
            term("role.commander", "kenya", "two-offices", "2000-01-01", ""),
            term("role.president", "some-front", "group-president", "2000-01-01", "")),
        List.of(new OutletRow("daily", "The Daily", "newspaper", "kenya", List.of(), Map.of())),
        List.of(),
        Map.of(
            "russia",
            "RU",
            "united-states",
            "US",
            "kenya",
            "KE",
            "kosovo",
            "XK",
            "switzerland",
            "CH"));
  }

  private static Concept concept(String id, String gloss, String code) {
    return new Concept(id, gloss, "", code);
  }

  private static Entity state(String id, String name) {
    return new Entity(id, EntityType.GPE, "state", "", "", "", Map.of("en", List.of(name)));
  }

  private static Entity person(String id, String name, String wikidata, String state) {
    return new Entity(
        id, EntityType.PER, "person", wikidata, state, "", Map.of("mul", List.of(name)));
  }

  private static Entity body(String id, String kind, String state, String partOf) {
    return new Entity(id, EntityType.ORG, kind, "", state, partOf, Map.of("en", List.of(id)));
  }

  private static Term term(String role, String of, String person, String from, String to) {
    return new Term(role, of, person, from, to, "2030-01-01", "a source");
  }
}
