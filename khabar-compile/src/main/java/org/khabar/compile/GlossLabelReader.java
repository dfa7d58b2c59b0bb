package org.khabar.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Concept;
import org.khabar.knowledge.GlossLabel;

/** Reads {@code glosses/labels.<code>.tsv}: a language's words for concepts. */
final class GlossLabelReader {
  /** The glosses of the concepts are English. */
  private static final String ENGLISH = "en";

  private static final Set<String> FURTHER = Set.of("manyOf", "feminine", "class", "link", "place");

  private final SourceFolder sources;
  private final Inventory inventory;

  GlossLabelReader(SourceFolder sources, Inventory inventory) {
    this.sources = sources;
    this.inventory = inventory;
  }

  /** The labels by concept; concepts that need one and have none are told of. */
  Map<String, GlossLabel> read(String code, Set<String> classes) {
    String path = "glosses/labels." + code + ".tsv";
    Map<String, GlossLabel> labels = new LinkedHashMap<>();
    if (sources.has(path)) {
      TsvReader tables =
          new TsvReader(Set.of("concept", "one", "many"), FURTHER::contains, sources.problems());
      for (TsvRow row : tables.read(sources.read(path))) {
        add(row, classes, labels);
      }
    }
    if (!code.equals(ENGLISH)) {
      missing(path, labels);
    }
    return labels;
  }

  private void add(TsvRow row, Set<String> classes, Map<String, GlossLabel> labels) {
    String concept = row.cell("concept");
    String place = row.cell("place");
    if (!inventory.has(concept)) {
      sources.problems().error(row.place(), "no concept is called " + concept);
    } else if (row.cell("one").isEmpty()) {
      sources.problems().error(row.place(), "has no label");
    } else if (!row.cell("class").isEmpty() && !classes.contains(row.cell("class"))) {
      sources.problems().error(row.place(), "no class is called " + row.cell("class"));
    } else if (!place.isEmpty() && !place.equals("before")) {
      sources.problems().error(row.place(), "the place is 'before' or left out");
    } else if (labels.putIfAbsent(concept, label(row)) != null) {
      sources.problems().error(row.place(), concept + " has a label already");
    }
  }

  private static GlossLabel label(TsvRow row) {
    return new GlossLabel(
        row.cell("one"),
        row.cell("many"),
        row.cell("manyOf"),
        row.cell("feminine"),
        row.cell("class"),
        row.cell("link"),
        row.cell("place").equals("before"));
  }

  private void missing(String path, Map<String, GlossLabel> labels) {
    for (Concept concept : inventory.concepts()) {
      String id = concept.id();
      boolean needed =
          id.startsWith("topic.") || id.startsWith("role.") && !id.startsWith("role.title");
      if (needed && !id.equals("role.rank") && !labels.containsKey(id)) {
        sources.problems().warning(new Place(path, 0), id + " has no label");
      }
    }
  }
}
