package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.find.name.tag.SpareNames;

/**
 * Reads {@code languages/<code>/names/*.txt}, texts whose names people marked. Files called {@code
 * held-out*} are for measuring and not read here.
 */
final class AnnotatedTexts {
  private static final String HELD_OUT = "held-out";
  private static final String SPARE = "spare.txt";

  private static final List<String> KINDS = List.of("given", "family", "org", "place");

  private AnnotatedTexts() {}

  /** The texts of a language; empty when its folder has none. */
  static List<AnnotatedText> of(SourceFolder sources, String language) {
    List<AnnotatedText> texts = new ArrayList<>();
    for (SourceFile file : sources.list("languages/" + language + "/names", ".txt")) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      if (!name.startsWith(HELD_OUT) && !name.equals(SPARE)) {
        try {
          texts.addAll(AnnotatedText.list(file.lines()));
        } catch (IllegalArgumentException e) {
          sources.problems().error(file.place(0), String.valueOf(e.getMessage()));
        }
      }
    }
    return texts;
  }

  /** The spare names of a language: {@code given}, {@code family}, {@code org}, {@code place}. */
  static SpareNames spare(SourceFolder sources, String language) {
    String path = "languages/" + language + "/names/" + SPARE;
    if (!sources.has(path)) {
      return SpareNames.none();
    }
    Map<String, List<String>> names = new HashMap<>();
    KINDS.forEach(kind -> names.put(kind, new ArrayList<>()));
    SourceFile file = sources.read(path);
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i).strip();
      int colon = line.indexOf(':');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> kind = colon < 0 ? null : names.get(line.substring(0, colon));
      if (kind == null) {
        sources.problems().error(file.place(i + 1), "expected one of " + KINDS + " and a colon");
        continue;
      }
      for (String name : line.substring(colon + 1).strip().split(" ")) {
        kind.add(name.replace('_', ' '));
      }
    }
    return new SpareNames(
        names.getOrDefault("given", List.of()),
        names.getOrDefault("family", List.of()),
        names.getOrDefault("org", List.of()),
        names.getOrDefault("place", List.of()));
  }
}
