package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads tables: comment lines, one line of column names, then rows. */
final class TsvReader {
  /** The column of names in Indonesian, whose code is also the name of the first column. */
  static final String INDONESIAN = "id (language)";

  private static final List<String> HEADER = List.of("source:", "licence:", "checked:");

  private final Set<String> required;
  private final Predicate<String> further;
  private final Problems problems;

  /**
   * A reader of tables of one kind.
   *
   * @param required columns that must be there
   * @param further which other columns may be there
   */
  TsvReader(Set<String> required, Predicate<String> further, Problems problems) {
    this.required = required;
    this.further = further;
    this.problems = problems;
  }

  /** The rows; those with a fault are told of and left out. */
  List<TsvRow> read(SourceFile source) {
    List<TsvRow> rows = new ArrayList<>();
    List<String> columns = List.of();
    Set<String> missing = new HashSet<>(HEADER);
    for (int i = 0; i < source.lines().size(); i++) {
      String line = source.lines().get(i);
      if (line.startsWith("#")) {
        String comment = line.substring(1).strip().toLowerCase(Locale.ROOT);
        missing.removeIf(comment::startsWith);
      } else if (!line.isBlank() && columns.isEmpty()) {
        columns = columns(source.place(i + 1), line);
        if (columns.isEmpty()) {
          return List.of();
        }
      } else if (!line.isBlank()) {
        row(source.place(i + 1), line, columns, rows);
      }
    }
    if (!missing.isEmpty()) {
      problems.error(
          source.place(0),
          "its head does not say " + HEADER.stream().filter(missing::contains).toList());
    }
    return rows;
  }

  private List<String> columns(Place place, String line) {
    List<String> columns = new ArrayList<>(List.of(line.split("\t", -1)));
    if (columns.lastIndexOf("id") > 0 && columns.getFirst().equals("id")) {
      columns.set(columns.lastIndexOf("id"), INDONESIAN);
    }
    for (String column : required) {
      if (!columns.contains(column)) {
        problems.error(place, "the column " + column + " is missing");
        return List.of();
      }
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        problems.error(place, "the column " + column + " is there twice");
      }
      if (!required.contains(column) && !column.equals(INDONESIAN) && !further.test(column)) {
        problems.error(place, "no column is called '" + column + "'");
      }
    }
    return columns;
  }

  private void row(Place place, String line, List<String> columns, List<TsvRow> rows) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.size()) {
      problems.error(place, cells.length + " cells instead of " + columns.size());
      return;
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      named.put(columns.get(i), cell.equals("-") ? "" : cell);
    }
    rows.add(new TsvRow(place, named));
  }
}
