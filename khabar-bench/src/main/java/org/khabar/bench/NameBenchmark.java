package org.khabar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.khabar.find.name.Gazetteer;
import org.khabar.find.name.KnownNameFinder;
import org.khabar.find.name.LatinNames;
import org.khabar.find.name.LearnedNames;
import org.khabar.find.name.LooseClitics;
import org.khabar.find.name.Name;
import org.khabar.find.name.NameLinker;
import org.khabar.find.name.NameTable;
import org.khabar.find.name.Offices;
import org.khabar.find.name.RuleNameFinder;
import org.khabar.find.name.tag.NameTagger;
import org.khabar.find.name.tag.TagFeatures;
import org.khabar.find.name.tag.TagModel;
import org.khabar.find.name.tag.TaggedNames;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.UnitMaker;
import org.khabar.text.Analyzer;
import org.khabar.text.SentenceSplitter;
import org.khabar.text.Tokenizer;
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
 * Names of a megabyte (UTF-8) of news text (that of {@code names/held-out.txt}, again and again),
 * from analysed words on: operations a second are megabytes a second. {@code known} are those of
 * lists; {@code all} adds rules, the tagger, names learned from the text, and linking.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class NameBenchmark {
  private static final int MEGABYTE = 1_000_000;

  /** Sentences of an article; an article is read at a time. */
  private static final int ARTICLE = 10;

  /** Where the languages are: the working folder is the project's, or this property tells. */
  private static final Path LANGUAGES =
      Path.of(System.getProperty("khabar.languages", "khabar-knowledge/knowledge/languages"));

  private static final Pattern MARK = Pattern.compile("\\[(?:PER|ORG|GPE|LOC):([^\\[\\]]+)]");

  @Param({"en", "sw", "fa", "ar"})
  private String language = "";

  private String text = "";
  private List<List<Unit>> sentences = List.of();
  private Finders finders = Finders.of("en");

  private record Finders(
      LanguageTable table,
      Analyzer analyzer,
      UnitMaker maker,
      NameTable names,
      KnownNameFinder known,
      LooseClitics clitics,
      LatinNames latin,
      RuleNameFinder rules,
      Optional<TaggedNames> tagged) {
    static Finders of(String code) {
      Knowledge knowledge = BundledKnowledge.open();
      LanguageTable table = knowledge.language(code);
      Analyzer analyzer = new Analyzer(table);
      Tokenizer tokenizer = new Tokenizer(table.profile());
      NameTable names =
          new NameTable(
              knowledge.worldIn(code).entities(),
              List.of(code, "mul", "en"),
              tokenizer,
              table.profile().settings());
      Optional<TaggedNames> tagged =
          table.tagger().length == 0
              ? Optional.empty()
              : Optional.of(
                  new TaggedNames(
                      new NameTagger(TagModel.of(table.tagger()), new TagFeatures(names)),
                      names,
                      true,
                      table.profile().settings().containsKey("nameWords")));
      return new Finders(
          table,
          analyzer,
          new UnitMaker(table, analyzer, tokenizer),
          names,
          new KnownNameFinder(names, analyzer, false, Gazetteer.NONE, List.of()),
          new LooseClitics(analyzer, table.profile().settings()),
          new LatinNames(table.profile().script(), false),
          new RuleNameFinder(table.patterns(), Map.of(), names),
          tagged);
    }
  }

  @Setup
  public void write() throws IOException {
    StringBuilder written = new StringBuilder();
    List<String> lines =
        Files.readAllLines(LANGUAGES.resolve(language).resolve("names/held-out.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> MARK.matcher(line).replaceAll("$1"))
            .toList();
    for (int i = 0, bytes = 0; bytes < MEGABYTE; i++) {
      String sentence = lines.get(i % lines.size()) + "\n\n";
      bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
      written.append(sentence);
    }
    text = written.toString();
    finders = Finders.of(language);
    sentences = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(w -> false, w -> false);
    Tokenizer tokenizer = new Tokenizer(finders.table().profile());
    splitter
        .split(tokenizer.tokenize(text, new Span(0, text.length())))
        .forEach(s -> sentences.add(finders.maker().words(s)));
  }

  /** Names of lists. */
  @Benchmark
  public int known() {
    int found = 0;
    for (List<Unit> sentence : sentences) {
      found += count(finders.known().mark(sentence, text));
    }
    return found;
  }

  /** All names, linked. */
  @Benchmark
  public int all() {
    int found = 0;
    for (int from = 0; from < sentences.size(); from += ARTICLE) {
      found += article(sentences.subList(from, Math.min(from + ARTICLE, sentences.size())));
    }
    return found;
  }

  private int article(List<List<Unit>> article) {
    List<List<Unit>> named = new ArrayList<>();
    LearnedNames learned = new LearnedNames(finders.names().endings());
    for (List<Unit> sentence : article) {
      List<Unit> units = finders.maker().phrases(finders.known().mark(sentence, text), text);
      named.add(units);
    }
    named = new ArrayList<>(finders.clitics().cut(named));
    for (int i = 0; i < named.size(); i++) {
      List<Unit> ruled = finders.rules().mark(named.get(i), text);
      List<Unit> tagged = finders.tagged().map(t -> t.mark(ruled, text)).orElse(ruled);
      List<Unit> marked = finders.latin().mark(tagged, text);
      learned.note(marked);
      named.set(i, marked);
    }
    named.replaceAll(units -> finders.rules().mark(learned.mark(units, text), text));
    NameLinker linker =
        new NameLinker(
            finders.names(), finders.analyzer(), new Offices(List.of()), Optional.empty());
    named.forEach(linker::note);
    named.forEach(units -> linker.mark(units, text));
    return linker.linked().size();
  }

  private static int count(List<Unit> units) {
    int names = 0;
    for (Unit unit : units) {
      names += unit.value(Name.class).isPresent() ? 1 : 0;
    }
    return names;
  }
}
