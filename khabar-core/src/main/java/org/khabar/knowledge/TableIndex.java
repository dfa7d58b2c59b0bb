package org.khabar.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Which language tables there are.
 *
 * @param folders codes of the languages that have a folder, without {@code und}, in order
 * @param languages all codes that have a table, without {@code und}, in order
 * @param aliases further codes by the code whose table serves them: {@code tl} by {@code fil}
 */
public record TableIndex(
    List<String> folders, List<String> languages, Map<String, String> aliases) {

  /** The code whose table serves {@code code}; {@code und} when none does. */
  public String serving(String code) {
    String rest = code.replace('_', '-');
    while (true) {
      String known = aliases.getOrDefault(rest, rest);
      if (languages.contains(known)) {
        return known;
      }
      int dash = rest.lastIndexOf('-');
      if (dash < 0) {
        return Knowledge.UNKNOWN;
      }
      rest = rest.substring(0, dash);
    }
  }
}
