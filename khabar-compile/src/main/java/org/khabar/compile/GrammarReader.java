package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.PatternRule;

/** Reads {@code grammar/*.yml} of a language. */
record GrammarReader(SourceFolder sources, Inventory inventory) {
  private static final String MACROS = "macros";
  private static final String ORDERS = "orders";

  Grammar read(String folder, String language) {
    Problems problems = sources.problems();
    List<SourceFile> files = sources.list(folder + "/grammar", ".yml");
    MacroExpander macros = new MacroExpander(macros(files), problems);
    WordOrders orders = new WordOrders(problems);
    files.stream().filter(file -> file.stem().equals(ORDERS)).forEach(orders::read);
    List<PatternRule> patterns = new ArrayList<>();
    List<FrameRule> frames = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    for (SourceFile file : files) {
      if (file.stem().equals(MACROS) || file.stem().equals(ORDERS)) {
        continue;
      }
      RuleReader rules = new RuleReader(file.stem(), language, macros, orders, inventory, problems);
      List<YamlValue> listed =
          YamlValue.read(file, problems).map(YamlValue::list).orElse(List.of());
      for (YamlValue value : listed) {
        Optional<RuleReader.Rule> rule = rules.read(value);
        if (rule.isPresent() && isNew(rule.get().id(), value.place(), places)) {
          rule.get().pattern().ifPresent(patterns::add);
          frames.addAll(rule.get().frames());
          examples.addAll(rule.get().examples());
        }
      }
    }
    return new Grammar(List.copyOf(patterns), List.copyOf(frames), List.copyOf(examples));
  }

  private boolean isNew(String id, Place place, Map<String, Place> places) {
    Place first = places.putIfAbsent(id, place);
    if (first != null) {
      sources.problems().error(place, "a rule " + id + " stands at " + first + " already");
    }
    return first == null;
  }

  private Map<String, String> macros(List<SourceFile> files) {
    Map<String, String> macros = new LinkedHashMap<>();
    for (SourceFile file : files) {
      if (file.stem().equals(MACROS)) {
        YamlValue.read(file, sources.problems()).ifPresent(m -> macros.putAll(m.features()));
      }
    }
    return macros;
  }
}
