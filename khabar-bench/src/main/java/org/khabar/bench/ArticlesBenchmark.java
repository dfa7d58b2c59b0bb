package org.khabar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole reading of a megabyte (UTF-8) of articles, from text to statements, conditions and events:
 * operations a second are megabytes a second. The articles are the golden ones of a language, each
 * read again and again, so that their variety is that of real text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ArticlesBenchmark {
  private static final int MEGABYTE = 1_000_000;

  /** Where the languages are: the working folder is the project's, or this property tells. */
  private static final Path LANGUAGES =
      Path.of(System.getProperty("khabar.languages", "khabar-knowledge/knowledge/languages"));

  @Param({"en", "sw", "fa", "ar"})
  private String language = "";

  private final Khabar khabar = Khabar.open(BundledKnowledge.open());
  private final List<String> articles = new ArrayList<>();

  @Setup
  public void collect() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(LANGUAGES.resolve(language).resolve("golden"))) {
      files = all.filter(file -> file.endsWith("article.txt")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("no article in " + LANGUAGES.resolve(language).resolve("golden"));
    }
    for (int i = 0, bytes = 0; bytes < MEGABYTE; i++) {
      String article = Files.readString(files.get(i % files.size()));
      bytes += article.getBytes(StandardCharsets.UTF_8).length;
      articles.add(article);
    }
  }

  /** All findings; their number, so that none of the work is left out. */
  @Benchmark
  public int read() throws NoArticleException {
    int found = 0;
    for (String article : articles) {
      var reading = khabar.read(khabar.extract(RawDocument.text(language, article)));
      found += reading.statements().size() + reading.events().size() + reading.entities().size();
    }
    return found;
  }
}
