package org.khabar.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of a tab-separated table, its cells empty until they are filled. Such a table has no way
 * to quote: a tab, line end or other control character in a value becomes a space.
 */
final class TableRow {
  private final List<String> columns;
  private final String[] cells;

  TableRow(List<String> columns) {
    this.columns = columns;
    cells = new String[columns.size()];
    Arrays.fill(cells, "");
  }

  void set(String column, String value) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no such column: " + column);
    }
    cells[at] = clean(value);
  }

  void set(String column, long value) {
    set(column, Long.toString(value));
  }

  void set(String column, Optional<String> value) {
    value.ifPresent(v -> set(column, v));
  }

  /** Line separators of Unicode too: tables are often read line by line. */
  private static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      clean.append(breaks ? ' ' : c);
    }
    return clean.toString();
  }

  /** Writes the row with its line feed. */
  void write(Appendable out) throws IOException {
    out.append(String.join("\t", cells)).append('\n');
  }
}
