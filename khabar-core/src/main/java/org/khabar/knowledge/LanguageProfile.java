package org.khabar.knowledge;

import java.util.Map;
import java.util.Set;

/**
 * What {@code language.yml} says of a language.
 *
 * @param code BCP 47
 * @param name English name
 * @param ownName the name in the language itself
 * @param script ISO 15924 code of its usual script
 * @param wordOrder SVO, SOV or VSO
 * @param settings everything else by its key: {@code clock}, {@code calendars}, {@code capitals},
 *     {@code nameOrder}, …
 */
public record LanguageProfile(
    String code,
    String name,
    String ownName,
    String script,
    String wordOrder,
    Map<String, String> settings) {
  /** Whether a setting is {@code true}. */
  public boolean has(String setting) {
    return settings.getOrDefault(setting, "").equals("true");
  }

  /** Whether verbs stand before their subject and object: VSO. */
  public boolean verbFirst() {
    return wordOrder.equals("VSO");
  }

  /** Whether verbs stand between their subject and object: SVO. */
  public boolean verbsBetween() {
    return wordOrder.equals("SVO");
  }

  /** Whether verbs stand behind their subject and object: SOV. */
  public boolean verbLast() {
    return wordOrder.equals("SOV");
  }

  /** The words of a setting; none if it is not set. */
  public Set<String> words(String setting) {
    String value = settings.getOrDefault(setting, "").strip();
    return value.isEmpty() ? Set.of() : Set.of(value.split("[ ,]+"));
  }
}
