package org.khabar.find.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.rules.CliticUnits;
import org.khabar.rules.Unit;
import org.khabar.text.Analyzer;
import org.khabar.text.Host;

/**
 * Cuts "and", "to" and "by" off the front of words that no lexicon has, which are mostly names.
 *
 * <p>They are cut off when the rest is a word of the article by itself, or when the spelling tells:
 * the setting {@code nameClitics} lists beginnings of words whose first letter hardly ever belongs
 * to the name, unless the article writes so more than once and never otherwise.
 */
public final class LooseClitics {
  private static final int SHORTEST_NAME = 3;
  private static final int BEGINNING = 2;

  private final Analyzer analyzer;
  private final Set<String> beginnings;

  /** What the settings of a language, and the clitics that {@code analyzer} knows, tell. */
  public LooseClitics(Analyzer analyzer, Map<String, String> settings) {
    this.analyzer = analyzer;
    beginnings =
        Arrays.stream(settings.getOrDefault("nameClitics", "").split(" "))
            .filter(b -> b.length() == BEGINNING)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The sentences of an article, such words in two or more units. */
  public List<List<Unit>> cut(List<List<Unit>> sentences) {
    if (beginnings.isEmpty()) {
      return sentences;
    }
    Map<String, Integer> uses = new HashMap<>();
    for (List<Unit> sentence : sentences) {
      sentence.forEach(unit -> uses.merge(unit.key(), 1, Integer::sum));
    }
    return sentences.stream().map(sentence -> cut(sentence, uses)).toList();
  }

  private List<Unit> cut(List<Unit> sentence, Map<String, Integer> uses) {
    List<Unit> units = new ArrayList<>(sentence.size() + 4);
    for (Unit unit : sentence) {
      boolean unknown = unit.analyses().isEmpty() && unit.labels().isEmpty();
      if (unit.isWord() && unknown && unit.value().isEmpty()) {
        cut(unit, uses, units);
      } else {
        units.add(unit);
      }
    }
    return units;
  }

  private void cut(Unit unit, Map<String, Integer> uses, List<Unit> units) {
    String key = unit.key();
    boolean repeated = uses.getOrDefault(key, 0) > 1;
    for (Host host : analyzer.hosts(key)) {
      boolean front = host.start() > 0 && host.end() == key.length();
      if (!front || host.key().length() < SHORTEST_NAME) {
        continue;
      }
      boolean spelt = host.start() == 1 && beginsSo(unit.surface());
      if (uses.containsKey(host.key()) || spelt && !repeated) {
        units.addAll(CliticUnits.of(unit, host.before(), host.start()));
        units.add(CliticUnits.rest(unit, host.start(), host.key(), List.of()));
        return;
      }
    }
    units.add(unit);
  }

  /** Compared as written, since a letter tells by its mark: لأحمد is to Ahmad, لامونت a name. */
  private boolean beginsSo(String surface) {
    return surface.length() > BEGINNING && beginnings.contains(surface.substring(0, BEGINNING));
  }
}
