package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
    /** Whole articles: samples, golden articles and those of the stories. */
    ARTICLE,
    /** Saved pages and texts that are kept for their layout. */
    PAGE,
    /** Short news texts in which names or attributions are marked. */
    TEXT,
    /** Single sentences with their events or times. */
    SENTENCE
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
        read(Kind.TEXT, body(language, text.text(), Optional.empty()));
      }
    }
  }

  /** Reads the articles of every story in a folder. */
  void stories(Path folder) throws IOException {
    for (Path file : files(folder, "articles.jsonl")) {
      for (String line : Files.readAllLines(file)) {
        JsonObject article = JsonObject.parse(line);
        String body = article.findText("title").orElse("") + "\n\n" + words(article);
        read(
            Kind.ARTICLE,
            RawDocument.body(
                "story",
                body.strip(),
                article.findText("language"),
                article.findText("published").map(LocalDate::parse)));
      }
    }
  }

  /** Reads the passages with attributions and the single sentences in a golden folder. */
  void shorter(String language, Path golden) throws IOException {
    for (Path file : files(golden, ".jsonl")) {
      for (String line : Files.readAllLines(file)) {
        read(Kind.TEXT, body(language, words(JsonObject.parse(line)), Optional.empty()));
      }
    }
    for (Path file : files(golden, ".tsv")) {
      if (String.valueOf(file.getFileName()).startsWith("times")) {
        for (TimeGold time : TimeGold.list(file)) {
          read(Kind.SENTENCE, body(language, time.text(), time.published()));
        }
      } else {
        for (CodedSentence sentence : CodedSentence.list(file)) {
          read(Kind.SENTENCE, body(language, sentence.text(), Optional.empty()));
        }
      }
    }
  }

  private static String words(JsonObject text) {
    return text.findText("text").orElseThrow();
  }

  private static RawDocument body(String language, String text, Optional<LocalDate> published) {
    return RawDocument.body("text", text, Optional.of(language), published);
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
