package org.khabar.compile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Puts the text of macros in the place of {@code $name}, in macros too. */
final class MacroExpander {
  private final Map<String, String> macros;
  private final Problems problems;

  MacroExpander(Map<String, String> macros, Problems problems) {
    this.macros = Map.copyOf(macros);
    this.problems = problems;
  }

  /** A pattern with its macros; each stands in parentheses of its own. */
  String pattern(String source, Place place) {
    return expand(source, place, true, new ArrayDeque<>());
  }

  /** An atom, or several joined by {@code |}, with its macros and without parentheses. */
  String atom(String source, Place place) {
    return expand(source, place, false, new ArrayDeque<>());
  }

  private String expand(String source, Place place, boolean grouped, Deque<String> within) {
    StringBuilder expanded = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at++);
      if (c != '$' || at == source.length() || !isName(source.charAt(at))) {
        expanded.append(c);
        continue;
      }
      int end = at;
      while (end < source.length() && isName(source.charAt(end))) {
        end++;
      }
      String name = source.substring(at, end);
      at = end;
      String body = macros.get(name);
      if (body == null) {
        problems.error(place, "no macro is called $" + name);
      } else if (within.contains(name)) {
        problems.error(place, "the macro $" + name + " holds itself");
      } else {
        within.push(name);
        String inner = expand(body, place, grouped, within).strip();
        within.pop();
        expanded.append(grouped ? "(" + inner + ")" : bare(inner));
      }
    }
    return expanded.toString();
  }

  private static String bare(String text) {
    boolean one = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    return one ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
