package org.khabar.compile;

import java.util.Set;
import org.khabar.knowledge.Concept;

/** Reads {@code concepts/*.tsv}. */
final class ConceptReader {
  private ConceptReader() {}

  static Inventory read(SourceFolder sources) {
    Problems problems = sources.problems();
    Inventory inventory = new Inventory(problems);
    TsvReader tables =
        new TsvReader(Set.of("id", "gloss", "parent", "code"), column -> false, problems);
    for (SourceFile file : sources.list("concepts", ".tsv")) {
      for (TsvRow row : tables.read(file)) {
        String id = row.cell("id");
        if (!isDotted(id)) {
          problems.error(
              row.place(), "'" + id + "' is no concept id: small letters, digits, - and .");
        } else {
          inventory.add(
              new Concept(id, row.cell("gloss"), row.cell("parent"), row.cell("code")),
              row.place());
        }
      }
    }
    for (Concept concept : inventory.concepts()) {
      if (!concept.parent().isEmpty()) {
        inventory.ask(concept.parent(), new Place("concepts", 0));
      }
    }
    return inventory;
  }

  private static boolean isDotted(String id) {
    return !id.isEmpty()
        && id.charAt(0) != '.'
        && !id.endsWith(".")
        && !id.contains("..")
        && id.chars()
            .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-');
  }
}
