package org.khabar.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of a YAML mapping by their keys, with what stands for those left out. */
record Entries(Place place, Map<String, YamlValue> values, Problems problems) {
  static Entries of(YamlValue value, Set<String> known, Problems problems) {
    return new Entries(value.place(), value.entries(known), problems);
  }

  /** Whether all keys are there; each missing one is a problem. */
  boolean has(String... keys) {
    boolean all = true;
    for (String key : keys) {
      if (!values.containsKey(key)) {
        problems.error(place, "the key '" + key + "' is missing");
        all = false;
      }
    }
    return all;
  }

  boolean states(String key) {
    return values.containsKey(key);
  }

  /** The members of a list; none when the key is left out. */
  List<YamlValue> list(String key) {
    YamlValue value = values.get(key);
    return value == null ? List.of() : value.list();
  }

  /** The entries of a mapping; none when the key is left out. */
  Map<String, YamlValue> map(String key) {
    YamlValue value = values.get(key);
    return value == null ? Map.of() : value.entries();
  }

  Place place(String key) {
    YamlValue value = values.get(key);
    return value == null ? place : value.place();
  }

  String text(String key, String otherwise) {
    YamlValue value = values.get(key);
    return value == null ? otherwise : value.text();
  }

  List<String> texts(String key) {
    YamlValue value = values.get(key);
    return value == null ? List.of() : value.texts();
  }

  boolean truth(String key, boolean otherwise) {
    YamlValue value = values.get(key);
    return value == null ? otherwise : value.truth();
  }

  int number(String key, int otherwise) {
    YamlValue value = values.get(key);
    return value == null ? otherwise : value.number();
  }

  Map<String, String> features(String key) {
    YamlValue value = values.get(key);
    return value == null ? Map.of() : value.features();
  }
}
