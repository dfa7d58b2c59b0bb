package org.khabar.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Lexeme;

/** Reads {@code lexicon/*.tsv} of a language. */
record LexiconReader(SourceFolder sources, Inventory inventory) {
  private static final Set<String> COLUMNS = Set.of("lemma", "class", "concept", "stems");

  Lexicon read(String folder) {
    Problems problems = sources.problems();
    Lexicon lexicon = new Lexicon();
    TsvReader tables = new TsvReader(COLUMNS, column -> false, problems);
    for (SourceFile file : sources.list(folder + "/lexicon", ".tsv")) {
      for (TsvRow row : tables.read(file)) {
        lexeme(row, lexicon);
      }
    }
    return lexicon;
  }

  private void lexeme(TsvRow row, Lexicon lexicon) {
    Problems problems = sources.problems();
    String lemma = row.cell("lemma");
    String wordClass = row.cell("class");
    String concept = row.cell("concept");
    if (lemma.isEmpty() || wordClass.isEmpty()) {
      problems.error(row.place(), "a lexeme has a lemma and a class");
      return;
    }
    if (lemma.contains("  ")) {
      problems.error(row.place(), "the words of a phrase stand apart by one space");
      return;
    }
    if (!concept.isEmpty()) {
      inventory.use(concept, row.place());
    }
    lexicon.add(new Lexeme(lemma, wordClass, concept, stems(row)), row.place(), problems);
  }

  /** {@code name=form|form name2=form}; a form may hold spaces, as a name ends in {@code =}. */
  private Map<String, List<String>> stems(TsvRow row) {
    Map<String, List<String>> stems = new LinkedHashMap<>();
    String name = "";
    StringBuilder forms = new StringBuilder();
    for (String part : row.cell("stems").split(" ", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        put(name, forms, stems, row.place());
        name = part.substring(0, equals);
        forms.append(part.substring(equals + 1));
      } else if (!part.isEmpty()) {
        forms.append(forms.isEmpty() ? "" : " ").append(part);
      }
    }
    put(name, forms, stems, row.place());
    return stems;
  }

  private void put(String name, StringBuilder forms, Map<String, List<String>> stems, Place place) {
    List<String> list = new ArrayList<>(TsvRow.parts(forms.toString()));
    forms.setLength(0);
    if (name.isEmpty() && list.isEmpty()) {
      return;
    }
    if (name.isEmpty() || list.isEmpty()) {
      sources.problems().error(place, "stems are name=form|form, with a space between names");
    } else if (stems.putIfAbsent(name, List.copyOf(list)) != null) {
      sources.problems().error(place, "the stem " + name + " is there twice");
    }
  }
}
