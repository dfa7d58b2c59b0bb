package org.khabar.dossier.scenario;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;

/** Invented states, cities, people and bodies. */
final class InventedWorld {
  private InventedWorld() {}

  static WorldTable table() {
    return new WorldTable(
        List.of(
            new Concept("topic.water", "water", "", ""),
            new Concept("topic.dam", "dam", "", ""),
            new Concept("topic.election", "election", "", ""),
            new Concept("topic.football", "football", "", ""),
            new Concept("topic.earthquake", "earthquake", "", ""),
            new Concept("unit.dead", "dead", "", "")),
        List.of(
            state("varonia", "Varonia"),
            state("keldan", "Keldan"),
            state("osmara", "Osmara"),
            state("lunde", "Lunde"),
            city("tarsk", "Tarsk", "varonia"),
            city("mirel", "Mirel", "keldan"),
            city("port-elim", "Port Elim", "osmara"),
            person("ilan-doresh", "Ilan Doresh", "varonia"),
            person("mira-kadesh", "Mira Kadesh", "keldan"),
            person("oren-valk", "Oren Valk", "varonia"),
            person("sani-bero", "Sani Bero", "lunde"),
            new Entity(
                "river-league",
                EntityType.ORG,
                "alliance",
                "",
                "",
                "",
                Map.of("en", List.of("River League")))),
        List.of(),
        List.of());
  }

  private static Entity state(String id, String name) {
    return new Entity(id, EntityType.GPE, "state", "", "", "", Map.of("en", List.of(name)));
  }

  private static Entity city(String id, String name, String state) {
    return new Entity(id, EntityType.GPE, "city", "", state, state, Map.of("en", List.of(name)));
  }

  private static Entity person(String id, String name, String state) {
    return new Entity(id, EntityType.PER, "person", "", state, "", Map.of("mul", List.of(name)));
  }
}
