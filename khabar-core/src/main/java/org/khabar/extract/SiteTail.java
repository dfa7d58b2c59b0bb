package org.khabar.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the name of the site that stands behind a headline in a saved text: a few words behind a
 * bar, dash or low line that another line has too, or that a known publisher bears.
 */
final class SiteTail {
  private static final String SEPARATORS = "|\u2013\u2014-\u00BB\u2022\u00B7\uFF5C_";
  private static final int MAX_TAIL = 6;

  private final String text;
  private final List<Line> lines;
  private final HeaderReader headers;

  SiteTail(String text, List<Line> lines, HeaderReader headers) {
    this.text = text;
    this.lines = lines;
    this.headers = headers;
  }

  /** Where the separator before the name stands, or the end of the line if there is none. */
  int start(Line title) {
    for (int i = title.end() - 2; i > title.start() + 3; i--) {
      if (separates(i) && site(title, i + 1)) {
        return i;
      }
    }
    return title.end();
  }

  private boolean separates(int at) {
    char c = text.charAt(at);
    boolean spaced = Words.isSpace(text.charAt(at - 1)) && Words.isSpace(text.charAt(at + 1));
    return SEPARATORS.indexOf(c) >= 0
        && (spaced || c == '|' || c == '\uFF5C' || Words.spaceless(text.charAt(at - 1)));
  }

  private boolean site(Line title, int from) {
    List<String> tail = Words.keys(text, from, title.end(), MAX_TAIL + 1);
    if (tail.isEmpty() || tail.size() > MAX_TAIL) {
      return false;
    }
    return headers.publisher(text.substring(from, title.end()).strip())
        || lines.stream().anyMatch(line -> line != title && opensOrEnds(line, tail));
  }

  /** Whether a line is the name, or begins or ends with it as a line of copyright does. */
  private static boolean opensOrEnds(Line line, List<String> tail) {
    List<String> keys = line.keys();
    int rest = keys.size() - tail.size();
    Set<String> own = new HashSet<>(tail);
    return rest >= 0
        && rest <= 2 * MAX_TAIL
        && own.size() == tail.size()
        && (keys.subList(0, tail.size()).equals(tail)
            || keys.subList(rest, keys.size()).equals(tail)
            || rest > 0 && Collections.indexOfSubList(keys, tail) >= 0);
  }
}
