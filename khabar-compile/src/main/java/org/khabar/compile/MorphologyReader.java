package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Affix;
import org.khabar.knowledge.AffixSlot;
import org.khabar.knowledge.Clitic;
import org.khabar.knowledge.Paradigm;
import org.khabar.knowledge.StemRule;

/** Reads {@code morphology.yml} of a language. */
record MorphologyReader(SourceFolder sources, Inventory inventory) {
  private static final String STEM = "STEM";

  Morphology read(String folder) {
    String path = folder + "/morphology.yml";
    Optional<YamlValue> document =
        sources.has(path)
            ? YamlValue.read(sources.read(path), sources.problems())
            : Optional.empty();
    if (document.isEmpty()) {
      return Morphology.NONE;
    }
    Map<String, YamlValue> parts =
        document.get().entries(Set.of("stems", "affixes", "paradigms", "clitics"));
    List<StemRule> stems = new ArrayList<>();
    list(parts, "stems").forEach(value -> stemRule(value).ifPresent(stems::add));
    Map<String, List<Affix>> affixes = new LinkedHashMap<>();
    if (parts.containsKey("affixes")) {
      parts.get("affixes").entries().forEach((name, value) -> affixes.put(name, affixes(value)));
    }
    Set<String> unused = new HashSet<>(affixes.keySet());
    List<Paradigm> paradigms = new ArrayList<>();
    for (YamlValue value : list(parts, "paradigms")) {
      paradigm(value, affixes, unused).ifPresent(paradigms::add);
    }
    for (String name : unused) {
      sources.problems().warning(new Place(path, 0), "no paradigm has the slot " + name);
    }
    List<Clitic> clitics = new ArrayList<>();
    list(parts, "clitics").forEach(value -> clitic(value).ifPresent(clitics::add));
    return new Morphology(List.copyOf(stems), List.copyOf(paradigms), List.copyOf(clitics));
  }

  private static List<YamlValue> list(Map<String, YamlValue> parts, String name) {
    YamlValue value = parts.get(name);
    return value == null ? List.of() : value.list();
  }

  private Optional<StemRule> stemRule(YamlValue value) {
    Entries entries =
        Entries.of(value, Set.of("class", "stem", "ending", "replacement"), sources.problems());
    return entries.has("class", "stem")
        ? Optional.of(
            new StemRule(
                entries.text("class", ""),
                entries.text("stem", ""),
                entries.text("ending", ""),
                entries.text("replacement", "")))
        : Optional.empty();
  }

  private List<Affix> affixes(YamlValue value) {
    List<Affix> affixes = new ArrayList<>();
    for (YamlValue affix : value.list()) {
      Entries entries = Entries.of(affix, Set.of("form", "is"), sources.problems());
      if (entries.has("form")) {
        affixes.add(new Affix(entries.text("form", ""), features(entries)));
      }
    }
    return List.copyOf(affixes);
  }

  private Map<String, String> features(Entries entries) {
    Map<String, String> features = entries.features("is");
    String concept = features.getOrDefault("concept", "");
    if (!concept.isEmpty()) {
      inventory.use(concept, entries.place());
    }
    return features;
  }

  private Optional<Paradigm> paradigm(
      YamlValue value, Map<String, List<Affix>> affixes, Set<String> unused) {
    Problems problems = sources.problems();
    Entries entries =
        Entries.of(value, Set.of("name", "class", "stem", "slots", "is", "guesses"), problems);
    if (!entries.has("name", "class", "slots")) {
      return Optional.empty();
    }
    List<AffixSlot> slots = new ArrayList<>();
    for (String slot : entries.texts("slots")) {
      boolean optional = slot.endsWith("?");
      String name = optional ? slot.substring(0, slot.length() - 1) : slot;
      unused.remove(name);
      if (!name.equals(STEM) && !affixes.containsKey(name)) {
        problems.error(entries.place(), "no affixes are given for the slot " + name);
        return Optional.empty();
      }
      slots.add(new AffixSlot(name, optional, affixes.getOrDefault(name, List.of())));
    }
    if (slots.stream().filter(s -> s.name().equals(STEM)).count() != 1) {
      problems.error(entries.place(), "a paradigm has the slot STEM once");
      return Optional.empty();
    }
    return Optional.of(
        new Paradigm(
            entries.text("name", ""),
            entries.text("class", ""),
            entries.text("stem", "base"),
            slots,
            features(entries),
            entries.truth("guesses", false)));
  }

  private Optional<Clitic> clitic(YamlValue value) {
    Entries entries =
        Entries.of(
            value,
            Set.of("form", "before", "order", "hosts", "hostForm", "is"),
            sources.problems());
    return entries.has("form", "before")
        ? Optional.of(
            new Clitic(
                entries.text("form", ""),
                entries.truth("before", false),
                entries.number("order", 0),
                entries.texts("hosts"),
                entries.text("hostForm", ""),
                features(entries)))
        : Optional.empty();
  }
}
