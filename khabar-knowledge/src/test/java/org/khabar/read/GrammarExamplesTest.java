package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.compile.Compiled;
import org.khabar.compile.Example;
import org.khabar.compile.ExampleSpan;
import org.khabar.compile.KnowledgeException;
import org.khabar.model.Span;

/**
 * Every example of every rule: what stands in brackets must be found by that rule, exactly that and
 * with that value; in a counter-example the rule must find nothing.
 */
class GrammarExamplesTest {
  private final Map<String, ExampleReader> readers = new HashMap<>();

  @TestFactory
  Stream<DynamicNode> examples() throws KnowledgeException {
    Compiled compiled = KnowledgeUnderTest.compiled();
    Map<String, List<DynamicTest>> rules = new LinkedHashMap<>();
    String only = System.getProperty("khabar.rules", "");
    for (Example example : compiled.examples()) {
      if (!example.rule().startsWith(only) || example.layer().equals(Example.CREDIT)) {
        continue;
      }
      rules.computeIfAbsent(example.rule(), rule -> new ArrayList<>()).add(test(example, compiled));
    }
    return rules.entrySet().stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.getKey(), rule.getValue()));
  }

  private DynamicTest test(Example example, Compiled compiled) {
    String name = (example.counter() ? "not: " : "") + example.text();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          ExampleReader reader =
              readers.computeIfAbsent(example.language(), l -> new ExampleReader(compiled, l));
          List<Finding> all = reader.read(example);
          List<Finding> own = all.stream().filter(f -> f.rule().equals(example.rule())).toList();
          assertThat(found(own, example))
              .as(
                  "%s%n%s%nall that was found: %s",
                  example.place(), example.text(), shown(all, example))
              .isEqualTo(expected(example));
        });
  }

  /** The marked parts in order: slot, text and value. */
  private static List<String> expected(Example example) {
    return example.spans().stream().map(s -> line(s.name(), s.span(), s.value(), example)).toList();
  }

  /** What was found, in the terms of the example: only slots and values that it speaks of. */
  private static List<String> found(List<Finding> findings, Example example) {
    Map<Span, String> lines =
        new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    boolean frame = example.spans().stream().anyMatch(s -> !s.name().isEmpty());
    for (Finding finding : findings) {
      if (!frame) {
        lines.put(finding.span(), line("", finding.span(), value(finding, example), example));
        continue;
      }
      for (ExampleSpan wanted : example.spans()) {
        List<Span> fillers =
            wanted.name().equals("cue")
                ? List.of(finding.span())
                : finding.slots().getOrDefault(wanted.name(), List.of());
        for (Span span : asWanted(fillers, wanted)) {
          lines.put(span, line(wanted.name(), span, "", example));
        }
      }
    }
    return List.copyOf(lines.values());
  }

  /** A list "A and B" may be marked as one part, or each member as one. */
  private static List<Span> asWanted(List<Span> fillers, ExampleSpan wanted) {
    if (fillers.size() > 1) {
      Span whole = fillers.getFirst().union(fillers.getLast());
      return whole.equals(wanted.span()) ? List.of(whole) : fillers;
    }
    return fillers;
  }

  private static String value(Finding finding, Example example) {
    boolean stated =
        example.spans().stream()
            .anyMatch(s -> s.span().equals(finding.span()) && !s.value().isEmpty());
    return stated ? finding.value().orElse("") : "";
  }

  private static String line(String slot, Span span, String value, Example example) {
    return (slot.isEmpty() ? "" : slot + ": ")
        + span.of(example.text())
        + (value.isEmpty() ? "" : " = " + value)
        + " at "
        + span.start();
  }

  private static String shown(List<Finding> findings, Example example) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      StringBuilder line = new StringBuilder(finding.rule());
      line.append(": ").append(finding.span().of(example.text()));
      finding.value().ifPresent(v -> line.append(" = ").append(v));
      finding
          .slots()
          .forEach(
              (slot, spans) ->
                  spans.forEach(
                      s ->
                          line.append("; ")
                              .append(slot)
                              .append(": ")
                              .append(s.of(example.text()))));
      lines.add(line.toString());
    }
    return String.join(" | ", lines);
  }
}
