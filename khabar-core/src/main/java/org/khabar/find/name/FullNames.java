package org.khabar.find.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People of one article whose names have a middle part that it leaves out elsewhere: Marian Blaxey
 * Hartnoll is Marian Hartnoll. Two such people of one first and last name are told apart by
 * nothing, and are left alone.
 */
final class FullNames {
  private static final int SHORT = 2;

  private final NameEndings endings;
  private final Map<String, Name> byOuterWords = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  FullNames(NameEndings endings) {
    this.endings = endings;
  }

  /** Takes note of a person's name. */
  void note(Name name) {
    List<String> words = HanParts.words(name);
    if (words.size() > SHORT) {
      String key = outerWords(words);
      Name other = byOuterWords.putIfAbsent(key, name);
      if (other != null && !endings.base(HanParts.words(other)).equals(endings.base(words))) {
        ambiguous.add(key);
      }
    }
  }

  /** The full name of somebody whom the article also calls by first and last name alone. */
  Optional<Name> fuller(Name name) {
    List<String> words = HanParts.words(name);
    String key = outerWords(words);
    boolean is = words.size() == SHORT && !ambiguous.contains(key);
    return is ? Optional.ofNullable(byOuterWords.get(key)) : Optional.empty();
  }

  private String outerWords(List<String> words) {
    return endings.base(List.of(words.getFirst(), words.getLast()));
  }
}
