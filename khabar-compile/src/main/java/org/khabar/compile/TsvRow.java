package org.khabar.compile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of a table. A cell {@code -} is empty. */
record TsvRow(Place place, Map<String, String> cells) {
  /** The cell of a column, empty when there is no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The parts of a cell between {@code |}. */
  List<String> list(String column) {
    return parts(cell(column));
  }

  static List<String> parts(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
