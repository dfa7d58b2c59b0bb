package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.find.name.Gazetteer;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Article;
import org.khabar.read.LanguageReaders;

/** Reads texts and counts in how many of them each rule fires. Not thread-safe. */
final class RuleCounter {
  private final Khabar khabar;
  private final LanguageReaders readers;
  private final Set<String> firing = new HashSet<>();
  private final Map<Kind, Map<String, Integer>> fired = new HashMap<>();

  /** What texts are counted apart. */
  enum Kind {
    /** Whole articles: samples and golden articles. */
    ARTICLE,
    /** Saved pages and texts that are kept for their layout. */
    PAGE,
    /** Short news texts in which names are marked. */
    TEXT
  }

  RuleCounter(Knowledge knowledge) {
    khabar = Khabar.open(knowledge);
    readers = new LanguageReaders(knowledge, Gazetteer.NONE, firing::add);
  }

  /** In how many texts of a kind a rule fired. */
  int fired(Kind kind, String rule) {
    return fired.getOrDefault(kind, Map.of()).getOrDefault(rule, 0);
  }

  /** Reads every article in a folder and those below it. */
  void articles(Kind kind, Path folder) throws IOException {
    for (Path file : files(folder, ".txt", ".html")) {
      String name = String.valueOf(file.getFileName());
      String content = Files.readString(file);
      RawDocument document =
          name.endsWith(".html")
              ? RawDocument.page(name, content)
              : RawDocument.text(name, content);
      read(kind, document);
    }
  }

  /** Reads the texts with marked names in a file that are of more than one line. */
  void texts(String language, Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (AnnotatedText text : AnnotatedText.list(Files.readAllLines(file))) {
      if (text.text().strip().contains("\n")) {
        read(
            Kind.TEXT,
            RawDocument.body("text", text.text(), Optional.of(language), Optional.empty()));
      }
    }
  }

  private void read(Kind kind, RawDocument document) {
    firing.clear();
    try {
      Article article = khabar.extract(document);
      readers.get(article.language()).read(article);
    } catch (NoArticleException e) {
      return; // nothing fires in what is no article
    }
    Map<String, Integer> counts = fired.computeIfAbsent(kind, k -> new HashMap<>());
    firing.forEach(rule -> counts.merge(rule, 1, Integer::sum));
  }

  /** Files below a folder whose names end so, in the order of names; none if it does not exist. */
  private static List<Path> files(Path folder, String... endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> Stream.of(endings).anyMatch(p.toString()::endsWith)).sorted().toList();
    }
  }
}
