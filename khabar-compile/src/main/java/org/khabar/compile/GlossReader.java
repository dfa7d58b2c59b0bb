package org.khabar.compile;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabar.gloss.GlossKeys;
import org.khabar.knowledge.GlossName;
import org.khabar.knowledge.GlossTable;

/** Reads {@code glosses/<code>.yml} with its labels: how findings are told in a language. */
final class GlossReader {
  private static final Set<String> KEYS =
      Set.of(
          "language",
          "locale",
          "agreement",
          "classes",
          "kinds",
          "names",
          "links",
          "macros",
          "messages");
  private static final Set<String> KINDS =
      Set.of("person", "people", "persons", "state", "body", "things");
  private static final Set<String> WHERE = Set.of("first", "last", "whole");

  private final SourceFolder sources;
  private final Problems problems;
  private final GlossLabelReader labels;

  GlossReader(SourceFolder sources, Inventory inventory) {
    this.sources = sources;
    this.problems = sources.problems();
    this.labels = new GlossLabelReader(sources, inventory);
  }

  /** The tables by language code. */
  Map<String, GlossTable> read() {
    Map<String, GlossTable> tables = new TreeMap<>();
    for (SourceFile file : sources.list("glosses", ".yml")) {
      YamlValue.read(file, problems)
          .map(value -> table(file, value))
          .ifPresent(table -> tables.put(table.code(), table));
    }
    return tables;
  }

  private GlossTable table(SourceFile file, YamlValue whole) {
    Map<String, YamlValue> parts = whole.entries(KEYS);
    String code = text(parts, "language", "");
    if (!file.path().equals("glosses/" + code + ".yml")) {
      problems.error(file.place(0), "its language is '" + code + "'");
    }
    Map<String, Map<String, String>> classes = new LinkedHashMap<>();
    part(parts, "classes").forEach((name, value) -> classes.put(name, value.features()));
    Map<String, String> kinds = features(parts, "kinds");
    for (String kind : KINDS) {
      if (!classes.containsKey(kinds.getOrDefault(kind, ""))) {
        problems.error(file.place(0), "the kind " + kind + " has no class that is listed");
      }
    }
    return new GlossTable(
        code,
        text(parts, "locale", code),
        text(parts, "agreement", "all"),
        messages(file, parts, classes),
        classes,
        kinds,
        names(parts, classes.keySet()),
        features(parts, "links"),
        labels.read(code, classes.keySet()));
  }

  private Map<String, String> messages(
      SourceFile file, Map<String, YamlValue> parts, Map<String, Map<String, String>> classes) {
    Map<String, String> macros = features(parts, "macros");
    Map<String, YamlValue> flat = new LinkedHashMap<>();
    part(parts, "messages").forEach((key, value) -> flatten(key, value, flat));
    Set<String> features = new HashSet<>();
    classes.values().forEach(c -> features.addAll(c.keySet()));
    Map<String, String> messages = new LinkedHashMap<>();
    flat.forEach(
        (key, value) -> {
          if (!GlossKeys.all().contains(key)) {
            problems.error(value.place(), "no message is called " + key);
            return;
          }
          String pattern = expanded(value, macros);
          check(value.place(), key, pattern, features);
          messages.put(key, pattern);
        });
    for (String key : GlossKeys.all()) {
      if (!messages.containsKey(key)) {
        problems.error(file.place(0), "the message " + key + " is missing");
      }
    }
    return messages;
  }

  private static void flatten(String key, YamlValue value, Map<String, YamlValue> flat) {
    if (value.isMapping()) {
      value.entries().forEach((name, inner) -> flatten(key + "." + name, inner, flat));
    } else {
      flat.put(key, value);
    }
  }

  /** A pattern with its macros written out; the longest name that fits is meant. */
  private String expanded(YamlValue value, Map<String, String> macros) {
    String pattern = value.text();
    List<String> names = new ArrayList<>(macros.keySet());
    names.sort((a, b) -> b.length() - a.length());
    for (int depth = 0; depth < 4 && pattern.indexOf('$') >= 0; depth++) {
      for (String name : names) {
        pattern = pattern.replace("$" + name, macros.getOrDefault(name, ""));
      }
    }
    if (pattern.indexOf('$') >= 0) {
      problems.error(value.place(), "has a macro that is not listed");
    }
    return pattern;
  }

  private void check(Place place, String key, String pattern, Set<String> features) {
    MessagePattern parsed = new MessagePattern();
    try {
      parsed.parse(pattern);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.error(place, "is no message: " + e.getMessage());
      return;
    }
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      String name = parsed.getSubstring(part);
      if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
          || part.getType() == MessagePattern.Part.Type.ARG_NAME
              && !GlossKeys.takes(key, name, features)) {
        problems.error(place, key + " knows nothing of {" + name + "}");
      }
    }
  }

  private List<GlossName> names(Map<String, YamlValue> parts, Set<String> classes) {
    List<GlossName> rules = new ArrayList<>();
    for (YamlValue rule :
        Optional.ofNullable(parts.get("names")).map(YamlValue::list).orElse(List.of())) {
      Map<String, YamlValue> entries =
          rule.entries(Set.of("first", "last", "whole", "class", "before"));
      String nounClass = text(entries, "class", "");
      if (!nounClass.isEmpty() && !classes.contains(nounClass)) {
        problems.error(rule.place(), "no class is called " + nounClass);
      }
      for (String where : WHERE.stream().sorted().toList()) {
        YamlValue words = entries.get(where);
        if (words != null) {
          for (String word : words.texts()) {
            rules.add(new GlossName(where, word, nounClass, text(entries, "before", "")));
          }
        }
      }
    }
    return rules;
  }

  private static String text(Map<String, YamlValue> parts, String key, String otherwise) {
    YamlValue value = parts.get(key);
    return value == null ? otherwise : value.text();
  }

  private static Map<String, YamlValue> part(Map<String, YamlValue> parts, String key) {
    YamlValue value = parts.get(key);
    return value == null ? Map.of() : value.entries();
  }

  private static Map<String, String> features(Map<String, YamlValue> parts, String key) {
    YamlValue value = parts.get(key);
    return value == null ? Map.of() : value.features();
  }
}
