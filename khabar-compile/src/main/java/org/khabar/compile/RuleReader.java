package org.khabar.compile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.knowledge.FrameRule;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.PatternRule;
import org.khabar.knowledge.SlotRule;

/** Reads one rule: a pattern or a frame, with its examples. */
final class RuleReader {
  /** What a rule's source makes: a pattern, or a frame in each of its orders of words. */
  record Rule(
      String id, Optional<PatternRule> pattern, List<FrameRule> frames, List<Example> examples) {}

  /** The day that relative times of examples count from unless a rule names one. */
  static final LocalDate NOW = LocalDate.of(2021, 12, 31);

  /** A pattern that makes this only keeps others from matching, and has no examples. */
  private static final String NOTHING = "none";

  private static final Set<String> PATTERN_KEYS =
      Set.of("pattern", "layer", "match", "make", "priority", "examples", "counter", "now");
  private static final Set<String> FRAME_KEYS =
      Set.of("frame", "yields", "cue", "set", "order", "slots", "examples", "counter", "now");
  private static final Set<String> SLOT_KEYS =
      Set.of("type", "side", "marker", "mark", "required", "adjacent", "agrees", "case", "scope");

  /** Examples of rules for every language begin with the code of theirs and a bar. */
  private static final Pattern IN_LANGUAGE = Pattern.compile("([a-z]{2,3}(?:-[A-Za-z]+)?)\\| *");

  private final String fileStem;
  private final String language;
  private final MacroExpander macros;
  private final WordOrders orders;
  private final RuleChecks checks;
  private final Problems problems;

  RuleReader(
      String fileStem,
      String language,
      MacroExpander macros,
      WordOrders orders,
      Inventory inventory,
      Problems problems) {
    this.fileStem = fileStem;
    this.language = language;
    this.macros = macros;
    this.orders = orders;
    this.checks = new RuleChecks(inventory, problems);
    this.problems = problems;
  }

  /** The rule; empty, with the problem told, when it cannot be used. */
  Optional<Rule> read(YamlValue value) {
    if (!value.isMapping()) {
      problems.error(value.place(), "a file of rules is a list of patterns and frames");
      return Optional.empty();
    }
    boolean frame = value.entries().containsKey("frame");
    Entries entries = Entries.of(value, frame ? FRAME_KEYS : PATTERN_KEYS, problems);
    return frame ? frame(entries) : pattern(entries);
  }

  private Optional<Rule> pattern(Entries entries) {
    if (!entries.has("pattern", "match")) {
      return Optional.empty();
    }
    String id = entries.text("pattern", "");
    String layer = entries.text("layer", fileStem);
    String match = macros.pattern(entries.text("match", ""), entries.place("match"));
    Map<String, String> make = entries.features("make");
    boolean sound =
        checks.id(id, language, entries.place())
            & checks.layer(layer, entries.place("layer"))
            & checks.pattern(match, entries.place("match"))
            & checks.make(layer, make, entries.place("make"));
    List<Example> examples = examples(entries, id, layer, false);
    PatternRule rule = new PatternRule(id, layer, match, make, entries.number("priority", 0));
    return sound
        ? Optional.of(new Rule(id, Optional.of(rule), List.of(), examples))
        : Optional.empty();
  }

  private Optional<Rule> frame(Entries entries) {
    if (!entries.has("frame", "cue")) {
      return Optional.empty();
    }
    String id = entries.text("frame", "");
    String yields = entries.text("yields", yields(id));
    String cue = macros.atom(entries.text("cue", ""), entries.place("cue"));
    Map<String, String> set = entries.features("set");
    boolean sound =
        checks.id(id, language, entries.place())
            & checks.yields(yields, entries.place())
            & checks.atom(cue, entries.place("cue"))
            & checks.set(set, entries.place("set"));
    List<SlotRule> slots = new ArrayList<>();
    for (var slot : entries.map("slots").entrySet()) {
      Optional<SlotRule> rule = slot(slot.getKey(), slot.getValue());
      sound &= rule.isPresent();
      rule.ifPresent(slots::add);
    }
    List<Example> examples = examples(entries, id, yields, true);
    if (!sound) {
      return Optional.empty();
    }
    FrameRule written = new FrameRule(id, yields, cue, set, List.copyOf(slots));
    List<FrameRule> forms =
        orders.forms(entries.text("order", ""), written, entries.place("order"));
    for (FrameRule form : forms) {
      sound &= checks.atom(form.cue(), entries.place("cue"));
      for (SlotRule slot : form.slots()) {
        sound &= checks.slot(slot, entries.place("slots"));
      }
    }
    return sound ? Optional.of(new Rule(id, Optional.empty(), forms, examples)) : Optional.empty();
  }

  /** The second part of an id says what the frame yields. */
  private static String yields(String id) {
    String[] parts = id.split("\\.", -1);
    return parts.length > 2 ? parts[1] : "";
  }

  private Optional<SlotRule> slot(String name, YamlValue value) {
    Entries entries = Entries.of(value, SLOT_KEYS, problems);
    String marker = macros.atom(entries.text("marker", ""), entries.place("marker"));
    SlotRule rule =
        new SlotRule(
            name,
            entries.texts("type"),
            entries.text("side", "either"),
            marker,
            entries.text("mark", "before"),
            entries.truth("required", false),
            entries.truth("adjacent", false),
            entries.text("agrees", ""),
            entries.text("case", ""),
            entries.text("scope", "clause"));
    return checks.slot(rule, entries.place()) ? Optional.of(rule) : Optional.empty();
  }

  private List<Example> examples(Entries entries, String id, String layer, boolean named) {
    LocalDate now = now(entries);
    boolean blocks = !named && entries.features("make").containsValue(NOTHING);
    List<Example> examples = new ArrayList<>();
    for (String key : List.of("examples", "counter")) {
      boolean counter = key.equals("counter");
      List<YamlValue> sentences = entries.list(key);
      if (sentences.isEmpty() && (counter || !blocks)) {
        problems.error(
            entries.place(), id + " has no " + (counter ? "counter-example" : "example"));
      }
      for (YamlValue sentence : sentences) {
        String source = sentence.text();
        Matcher other = IN_LANGUAGE.matcher(source);
        boolean elsewhere = language.equals(Knowledge.UNKNOWN) && other.lookingAt();
        Optional<ExampleParser.Marked> marked =
            ExampleParser.parse(elsewhere ? source.substring(other.end()) : source, named);
        if (marked.isEmpty() || marked.get().spans().isEmpty() != counter) {
          problems.error(
              sentence.place(),
              counter
                  ? "a counter-example has no brackets"
                  : "an example has what is found in pairs of brackets");
        } else {
          examples.add(
              new Example(
                  sentence.place(),
                  elsewhere ? other.group(1) : language,
                  id,
                  layer,
                  counter,
                  marked.get().text(),
                  marked.get().spans(),
                  now));
        }
      }
    }
    return examples;
  }

  private LocalDate now(Entries entries) {
    try {
      return entries.states("now") ? LocalDate.parse(entries.text("now", "")) : NOW;
    } catch (DateTimeParseException e) {
      problems.error(entries.place("now"), "now is a date such as 2021-12-31");
      return NOW;
    }
  }
}
