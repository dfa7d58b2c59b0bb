package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.find.name.tag.SpareNames;
import org.khabar.find.name.tag.TagTrainer;
import org.khabar.find.name.tag.TagTrainer.Lesson;
import org.khabar.knowledge.LanguageTable;
import org.khabar.read.NameLessons;

/**
 * Teaches the taggers of names of all languages whose folders have texts to learn from. A language
 * looks at the lessons of others that write names alike, with capitals or without, before its own.
 */
final class Taggers {
  /** Scripts that tell a name by a capital. */
  private static final Set<String> CASED = Set.of("Latn", "Cyrl", "Grek", "Armn");

  private final Compiled untaught;
  private final Map<String, SpareNames> spare;
  private final SortedMap<String, List<AnnotatedText>> texts = new TreeMap<>();

  Taggers(
      Compiled untaught,
      Map<String, List<AnnotatedText>> annotated,
      Map<String, SpareNames> spare) {
    this.untaught = untaught;
    this.spare = spare;
    annotated.forEach(
        (code, list) -> {
          if (!list.isEmpty()) {
            texts.put(code, list);
          }
        });
  }

  /** The tables, those of languages with texts each with a tagger. */
  Map<String, LanguageTable> teach(Map<String, LanguageTable> tables) {
    Map<String, List<Lesson>> lessons =
        texts.entrySet().parallelStream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e ->
                        new NameLessons(untaught, e.getKey())
                            .of(e.getValue(), spare.getOrDefault(e.getKey(), SpareNames.none()))));
    Map<String, byte[]> models =
        texts.keySet().parallelStream()
            .collect(
                Collectors.toMap(
                    code -> code,
                    code ->
                        TagTrainer.train(
                                lessons.getOrDefault(code, List.of()), others(code, lessons))
                            .bytes()));
    Map<String, LanguageTable> taught = new HashMap<>(tables);
    models.forEach((code, model) -> taught.computeIfPresent(code, (c, t) -> t.withTagger(model)));
    return taught;
  }

  /** Lessons of other languages that write names alike, in the order of their codes. */
  private List<Lesson> others(String code, Map<String, List<Lesson>> lessons) {
    List<Lesson> others = new ArrayList<>();
    for (String other : texts.keySet()) {
      if (!other.equals(code) && isCased(other) == isCased(code)) {
        others.addAll(lessons.getOrDefault(other, List.of()));
      }
    }
    return others;
  }

  private boolean isCased(String code) {
    return CASED.contains(untaught.language(code).profile().script());
  }
}
