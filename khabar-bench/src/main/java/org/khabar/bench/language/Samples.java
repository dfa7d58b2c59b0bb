package org.khabar.bench.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where samples come from. */
final class Samples {
  private static final String OWN = "sentences.tsv";
  private static final JsonFactory JSON = new JsonFactory();

  private Samples() {}

  /**
   * The documents in the JSON Lines files of a folder, each with {@code language} and {@code text}.
   */
  static List<Sample> documents(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          samples.add(document(line));
        }
      }
    }
    return List.copyOf(samples);
  }

  private static Sample document(String json) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      while (in.nextToken() != null) {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
          fields.putIfAbsent(in.currentName(), in.getString());
        }
      }
    }
    return new Sample(fields.getOrDefault("language", ""), fields.getOrDefault("text", ""));
  }

  /** The held-out half of this project's own sentences: every second one of each language. */
  static List<Sample> heldOut() {
    Map<String, Integer> seen = new HashMap<>();
    return own().stream().filter(s -> seen.merge(s.language(), 1, Integer::sum) % 2 == 0).toList();
  }

  /** This project's own sentences, in the order of their file. */
  static List<Sample> own() {
    try (InputStream in = Samples.class.getResourceAsStream(OWN)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + OWN);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(cells -> new Sample(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
