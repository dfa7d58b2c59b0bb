package org.khabar.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.knowledge.GlossTable;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.LocalNames;
import org.khabar.knowledge.RecordCodec;

/** Writes compiled knowledge as files. */
record TableFolder(Path folder) {

  /** Writes all tables in the place of those that are there. */
  void write(Compiled compiled) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.filter(f -> f.toString().endsWith(".bin")).toList()) {
        Files.delete(file);
      }
    }
    put("world", compiled.world());
    for (Map.Entry<String, LanguageTable> table : compiled.tables().entrySet()) {
      put("language-" + table.getKey(), table.getValue());
    }
    for (Map.Entry<String, LocalNames> names : compiled.localNames().entrySet()) {
      put("names-" + names.getKey(), names.getValue());
    }
    for (Map.Entry<String, GlossTable> glosses : compiled.glossTables().entrySet()) {
      put("glosses-" + glosses.getKey(), glosses.getValue());
    }
    put("index", compiled.index());
  }

  private void put(String name, Record table) throws IOException {
    Files.write(folder.resolve(name + ".bin"), RecordCodec.write(table));
  }

  /** Writes warnings beside the tables' folder, where they do not get into the jar. */
  static void report(Path file, List<Problem> problems) throws IOException {
    List<String> lines = new ArrayList<>();
    problems.forEach(p -> lines.add(p.toString()));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
