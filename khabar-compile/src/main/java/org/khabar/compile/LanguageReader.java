package org.khabar.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.BoilerplatePattern;
import org.khabar.knowledge.LanguageProfile;

/** Reads the folder of a language. */
record LanguageReader(SourceFolder sources, Inventory inventory) {
  private static final List<String> PROFILE =
      List.of("code", "name", "ownName", "script", "wordOrder");
  private static final Set<String> WHERE = Set.of("line", "start", "end", "inside");

  LanguageSources read(String code) {
    String folder = "languages/" + code;
    return new LanguageSources(
        profile(folder, code),
        new LexiconReader(sources, inventory).read(folder),
        new MorphologyReader(sources, inventory).read(folder),
        new GrammarReader(sources, inventory).read(folder, code),
        boilerplate(folder),
        new CreditReader(sources, code).read(folder),
        new NameWordReader(sources).read(folder),
        sources.has(folder + "/lexicon/time.tsv"));
  }

  private LanguageProfile profile(String folder, String code) {
    String path = folder + "/language.yml";
    Map<String, String> keys = new LinkedHashMap<>();
    if (sources.has(path)) {
      YamlValue.read(sources.read(path), sources.problems())
          .ifPresent(value -> keys.putAll(settings(value)));
    } else {
      sources.problems().error(new Place(folder, 0), "has no language.yml");
    }
    for (String key : PROFILE) {
      if (!keys.containsKey(key) && !keys.isEmpty()) {
        sources.problems().error(new Place(path, 0), "the key '" + key + "' is missing");
      }
    }
    if (!code.equals(keys.getOrDefault("code", code))) {
      sources.problems().error(new Place(path, 0), "the code is not that of the folder");
    }
    Map<String, String> settings = new LinkedHashMap<>(keys);
    PROFILE.forEach(settings::remove);
    return new LanguageProfile(
        code,
        keys.getOrDefault("name", code),
        keys.getOrDefault("ownName", code),
        keys.getOrDefault("script", "Zyyy"),
        keys.getOrDefault("wordOrder", "SVO"),
        settings);
  }

  /** Every key with its text; the members of a list stand apart by a space. */
  private static Map<String, String> settings(YamlValue value) {
    Map<String, String> settings = new LinkedHashMap<>();
    value.entries().forEach((key, held) -> settings.put(key, String.join(" ", held.texts())));
    return settings;
  }

  private List<BoilerplatePattern> boilerplate(String folder) {
    List<BoilerplatePattern> patterns = new ArrayList<>();
    String path = folder + "/boilerplate.tsv";
    if (sources.has(path)) {
      TsvReader tables =
          new TsvReader(Set.of("phrase", "where", "why"), c -> false, sources.problems());
      for (TsvRow row : tables.read(sources.read(path))) {
        if (WHERE.contains(row.cell("where")) && !row.cell("phrase").isEmpty()) {
          patterns.add(
              new BoilerplatePattern(row.cell("phrase"), row.cell("where"), row.cell("why")));
        } else {
          sources
              .problems()
              .error(row.place(), "a phrase stands at one of " + WHERE.stream().sorted().toList());
        }
      }
    }
    return patterns;
  }
}
