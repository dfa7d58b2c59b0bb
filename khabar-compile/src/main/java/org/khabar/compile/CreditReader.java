package org.khabar.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code credits.tsv}: patterns with an example each, and counter-examples. */
record CreditReader(SourceFolder sources, String language) {
  private static final LocalDate ANY_DAY = LocalDate.of(2022, 1, 4);

  Credits read(String folder) {
    String path = folder + "/credits.tsv";
    if (!sources.has(path)) {
      return Credits.NONE;
    }
    List<String> patterns = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Set<String> known = new HashSet<>();
    TsvReader tables = new TsvReader(Set.of("pattern", "example"), c -> false, sources.problems());
    for (TsvRow row : tables.read(sources.read(path))) {
      String pattern = row.cell("pattern");
      boolean counter = pattern.isEmpty();
      if (!counter && pattern.chars().filter(c -> c == '@').count() != 1) {
        fault(row, "a credit has one @ for the agency");
      } else if (!counter && !known.add(pattern)) {
        fault(row, "'" + pattern + "' stands here twice");
      } else {
        example(row, pattern, counter).ifPresent(examples::add);
        if (!counter) {
          patterns.add(pattern);
        }
      }
    }
    return new Credits(patterns, examples);
  }

  private Optional<Example> example(TsvRow row, String pattern, boolean counter) {
    Optional<ExampleParser.Marked> marked = ExampleParser.parse(row.cell("example"), false);
    if (marked.isEmpty() || marked.get().spans().isEmpty() != counter) {
      fault(row, "an example has the agency in brackets, a counter-example none");
      return Optional.empty();
    }
    return Optional.of(
        new Example(
            row.place(),
            language,
            language + ".credit " + pattern,
            Example.CREDIT,
            counter,
            marked.get().text(),
            marked.get().spans(),
            ANY_DAY));
  }

  private void fault(TsvRow row, String what) {
    sources.problems().error(row.place(), what);
  }
}
