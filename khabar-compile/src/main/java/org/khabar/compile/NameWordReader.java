package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.knowledge.NameWord;

/** Reads {@code names/words.tsv}: the words of which names of bodies and places are made. */
record NameWordReader(SourceFolder sources) {
  private static final Set<String> KINDS = Set.of(NameWord.TELLING, NameWord.WEAK, NameWord.SMALL);

  List<NameWord> read(String folder) {
    String path = folder + "/names/words.tsv";
    if (!sources.has(path)) {
      return List.of();
    }
    List<NameWord> words = new ArrayList<>();
    Set<String> senses = new HashSet<>();
    TsvReader tables =
        new TsvReader(Set.of("sense", "kind", "words"), c -> false, sources.problems());
    for (TsvRow row : tables.read(sources.read(path))) {
      String sense = row.cell("sense");
      List<String> forms = List.of(row.cell("words").split("\\|"));
      if (!KINDS.contains(row.cell("kind"))) {
        fault(row, "the kind of '" + sense + "' is one of " + KINDS.stream().sorted().toList());
      } else if (!senses.add(sense)) {
        fault(row, "'" + sense + "' stands here twice");
      } else if (new HashSet<>(forms).size() < forms.size() || forms.contains("")) {
        fault(row, "'" + sense + "' has a word twice, or an empty one");
      } else {
        words.add(new NameWord(sense, row.cell("kind"), forms));
      }
    }
    return words;
  }

  private void fault(TsvRow row, String what) {
    sources.problems().error(row.place(), what);
  }
}
