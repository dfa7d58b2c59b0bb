package org.khabar.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;

/** Reads the project's own tables of entities and concepts from their sources, for tests. */
final class KnowledgeSources {
  private KnowledgeSources() {}

  static WorldTable world(Path knowledge) throws IOException {
    List<Entity> entities = new ArrayList<>();
    for (Map<String, String> row : rows(knowledge.resolve("entities"))) {
      if (row.containsKey("kind")) {
        entities.add(entity(row));
      }
    }
    List<Concept> concepts = new ArrayList<>();
    for (Map<String, String> row : rows(knowledge.resolve("concepts"))) {
      concepts.add(
          new Concept(get(row, "id"), get(row, "gloss"), get(row, "parent"), get(row, "code")));
    }
    return new WorldTable(concepts, entities, List.of(), List.of());
  }

  private static Entity entity(Map<String, String> row) {
    Map<String, List<String>> names = new HashMap<>();
    for (String code : List.of("en", "mul")) {
      String cell = get(row, code);
      if (!cell.isEmpty()) {
        names.put(code, List.of(cell.split("\\|")));
      }
    }
    return new Entity(
        get(row, "id"),
        EntityType.valueOf(get(row, "type")),
        get(row, "kind"),
        "",
        get(row, "state"),
        get(row, "partOf"),
        names);
  }

  private static String get(Map<String, String> row, String column) {
    String value = row.getOrDefault(column, "");
    return value.equals("-") ? "" : value;
  }

  private static List<Map<String, String>> rows(Path folder) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(p -> p.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path file : files) {
      List<String> header = List.of();
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (header.isEmpty()) {
          header = cells;
          continue;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
          row.putIfAbsent(
              header.get(i), cells.get(i)); // Indonesian names stand under a second "id"
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
