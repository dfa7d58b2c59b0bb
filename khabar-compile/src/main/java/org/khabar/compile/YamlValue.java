package org.khabar.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value in a YAML source. Every scalar is text: {@code no} is the word no, {@code 1.0} the
 * characters 1.0.
 */
final class YamlValue {
  private final String file;
  private final Node node;
  private final Problems problems;

  private YamlValue(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  /** The one document of a source; empty when there is none or it cannot be parsed. */
  static Optional<YamlValue> read(SourceFile source, Problems problems) {
    LoadSettings settings = LoadSettings.builder().setLabel(source.path()).build();
    try {
      return new Compose(settings)
          .composeString(source.text())
          .map(node -> new YamlValue(source.path(), node, problems));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      problems.error(source.place(line), "is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.error(source.place(0), "is no YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  Place place() {
    return new Place(file, node.getStartMark().map(m -> m.getLine() + 1).orElse(0));
  }

  /** The text of a scalar; of anything else the empty text, with a problem told. */
  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problems.error(place(), "must be plain text");
    return "";
  }

  /** The members of a list; a value that is no list is the only member. */
  List<YamlValue> list() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::of).toList();
    }
    return List.of(this);
  }

  /** The texts of a list. */
  List<String> texts() {
    return list().stream().map(YamlValue::text).toList();
  }

  /** The entries of a mapping whatever their keys, in order; a repeated key is a problem. */
  Map<String, YamlValue> entries() {
    return entries(key -> true);
  }

  /** The entries of a mapping with keys of a set; any other key is a problem. */
  Map<String, YamlValue> entries(Set<String> known) {
    return entries(known::contains);
  }

  private Map<String, YamlValue> entries(Predicate<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      problems.error(place(), "must be key: value");
      return Map.of();
    }
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue key = of(tuple.getKeyNode());
      String name = key.text();
      if (!known.test(name)) {
        problems.error(key.place(), "no key is called '" + name + "' here");
      } else if (entries.putIfAbsent(name, of(tuple.getValueNode())) != null) {
        problems.error(key.place(), "the key '" + name + "' is there twice");
      }
    }
    return entries;
  }

  /** A mapping of texts. */
  Map<String, String> features() {
    Map<String, String> features = new LinkedHashMap<>();
    entries().forEach((key, value) -> features.put(key, value.text()));
    return features;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** {@code true} or {@code false}; anything else is a problem. */
  boolean truth() {
    String text = text();
    if (!text.equals("true") && !text.equals("false")) {
      problems.error(place(), "must be true or false");
    }
    return text.equals("true");
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      problems.error(place(), "must be a whole number");
      return 0;
    }
  }

  private YamlValue of(Node part) {
    return new YamlValue(file, part, problems);
  }
}
