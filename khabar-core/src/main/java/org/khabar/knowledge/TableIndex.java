package org.khabar.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which language tables there are.
 *
 * @param folders codes of the languages that have a folder, without {@code und}, in order
 * @param languages all codes that have a table, without {@code und}, in order
 * @param aliases further codes by the code whose table serves them: {@code tl} by {@code fil}
 * @param glosses codes of the languages that findings can be told in, in order
 */
public record TableIndex(
    List<String> folders,
    List<String> languages,
    Map<String, String> aliases,
    List<String> glosses) {

  /** An index of knowledge that tells of findings in no language. */
  public TableIndex(List<String> folders, List<String> languages, Map<String, String> aliases) {
    this(folders, languages, aliases, List.of());
  }

  /** The code in which {@code code} can be told; empty when there is none. */
  public Optional<String> telling(String code) {
    String rest = code.replace('_', '-');
    while (!glosses.contains(rest) && rest.lastIndexOf('-') >= 0) {
      rest = rest.substring(0, rest.lastIndexOf('-'));
    }
    return glosses.contains(rest) ? Optional.of(rest) : Optional.empty();
  }

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
