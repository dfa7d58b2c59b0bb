package org.khabar.text;

import java.util.List;
import java.util.Map;
import org.khabar.knowledge.Clitic;

/**
 * A word with clitics taken off.
 *
 * @param key the word itself, as it would be written alone
 * @param start characters of the whole key before it
 * @param end characters of the whole key up to its end
 * @param classes word classes that the clitics allow; empty for all
 * @param features what the clitics say
 * @param before the clitics in front of it, in order
 */
public record Host(
    String key,
    int start,
    int end,
    List<String> classes,
    Map<String, String> features,
    List<Clitic> before) {
  public Host {
    before = List.copyOf(before);
    classes = List.copyOf(classes);
    features = Map.copyOf(features);
  }

  static Host whole(String key) {
    return new Host(key, 0, key.length(), List.of(), Map.of(), List.of());
  }

  public boolean fits(String wordClass) {
    return classes.isEmpty() || classes.contains(wordClass);
  }
}
