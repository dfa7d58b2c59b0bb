package org.khabar.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.find.name.tag.AnnotatedText;
import org.khabar.find.name.tag.SpareNames;
import org.khabar.knowledge.BoilerplatePattern;
import org.khabar.knowledge.GlossTable;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.LocalNames;
import org.khabar.knowledge.TableIndex;
import org.khabar.knowledge.WorldTable;

/**
 * Compiles a knowledge folder into tables.
 *
 * <p>The order: concepts; the world; each language's folder; then the words that CLDR has, and what
 * {@code languages/und} says of every language, are laid under each language.
 */
public final class KnowledgeCompiler {
  private static final String USAGE =
      "usage: KnowledgeCompiler [--lenient] [--report FILE] SOURCE_FOLDER OUTPUT_FOLDER";

  private final SourceFolder sources;
  private final Problems problems = new Problems();
  private final Inventory inventory;
  private final Map<String, List<AnnotatedText>> annotated = new HashMap<>();

  private KnowledgeCompiler(Path folder) {
    sources = new SourceFolder(folder, problems);
    inventory = ConceptReader.read(sources);
  }

  /**
   * Compiles a folder.
   *
   * @throws KnowledgeException naming every fault, when there are any
   */
  public static Compiled compile(Path folder) throws KnowledgeException {
    KnowledgeCompiler compiler = new KnowledgeCompiler(folder);
    Compiled compiled = compiler.run();
    if (!compiler.problems.errors().isEmpty()) {
      throw new KnowledgeException(compiler.problems.errors());
    }
    return compiled;
  }

  /** Compiles what is sound in a folder; {@link Compiled#problems} tells of what is not. */
  public static Compiled compileLeniently(Path folder) {
    return new KnowledgeCompiler(folder).run();
  }

  private Compiled run() {
    WorldSources worldSources = new WorldReader(sources, inventory).read();
    Map<String, LanguageSources> folders = new TreeMap<>();
    for (String code : sources.folders("languages")) {
      folders.put(code, new LanguageReader(sources, inventory).read(code));
    }
    Map<String, SpareNames> spare = new TreeMap<>();
    for (String code : folders.keySet()) {
      annotated.put(code, AnnotatedTexts.of(sources, code));
      spare.put(code, AnnotatedTexts.spare(sources, code));
    }
    CldrFloor floor = new CldrFloor();
    LanguageSources every =
        Optional.ofNullable(folders.remove(Knowledge.UNKNOWN))
            .orElseGet(KnowledgeCompiler::nothing);
    Map<String, LanguageTable> tables = new TreeMap<>();
    tables.put(Knowledge.UNKNOWN, table(Optional.of(every), every, FloorWords.NONE));
    for (String code : floor.languages()) {
      tables.put(code, table(Optional.ofNullable(folders.get(code)), every, floor.words(code)));
    }
    for (String code : folders.keySet()) {
      if (!tables.containsKey(code)) {
        tables.put(code, table(Optional.ofNullable(folders.get(code)), every, FloorWords.NONE));
      }
    }
    WorldTable world =
        new WorldTable(
            List.copyOf(inventory.concepts()),
            worldSources.entities(),
            worldSources.terms(),
            worldSources.outlets(),
            worldSources.seats(),
            worldSources.countries());
    Map<String, LocalNames> names = floor.names(worldSources.entities(), worldSources.states());
    for (String code : tables.keySet()) {
      names.putIfAbsent(code, new LocalNames(code, Map.of()));
    }
    Map<String, GlossTable> glosses = new GlossReader(sources, inventory).read();
    List<Example> examples = new ArrayList<>(every.grammar().examples());
    folders.values().forEach(f -> examples.addAll(f.grammar().examples()));
    folders.values().forEach(f -> examples.addAll(f.credits().examples()));
    TreeSet<String> languages = new TreeSet<>(tables.keySet());
    languages.remove(Knowledge.UNKNOWN);
    TableIndex index =
        new TableIndex(
            List.copyOf(folders.keySet()),
            List.copyOf(languages),
            floor.aliases(languages),
            List.copyOf(glosses.keySet()));
    Compiled untaught = new Compiled(world, tables, names, glosses, index, examples, List.of());
    Map<String, LanguageTable> taught = new Taggers(untaught, annotated, spare).teach(tables);
    List<Problem> all = new ArrayList<>(problems.errors());
    all.addAll(problems.warnings());
    all.addAll(inventory.unused());
    return new Compiled(world, taught, names, glosses, index, examples, all);
  }

  private static LanguageSources nothing() {
    return new LanguageSources(
        new LanguageProfile(Knowledge.UNKNOWN, "any language", "", "Zyyy", "SVO", Map.of()),
        new Lexicon(),
        Morphology.NONE,
        new Grammar(List.of(), List.of(), List.of()),
        List.of(),
        Credits.NONE,
        List.of(),
        false);
  }

  private LanguageTable table(
      Optional<LanguageSources> own, LanguageSources every, FloorWords floor) {
    LanguageSources folder = own.orElseGet(KnowledgeCompiler::nothing);
    Lexicon lexicon = folder.lexicon();
    lexicon.underlay(listed(floor.lexemes()));
    Grammar grammar = folder.grammar();
    if (!folder.ownTimes()) {
      lexicon.underlay(listed(floor.relatives()));
      grammar = grammar.over(new Grammar(floor.patterns(), List.of(), List.of()));
    }
    List<BoilerplatePattern> boilerplate = new ArrayList<>(folder.boilerplate());
    if (folder != every) {
      lexicon.underlay(every.lexicon().lexemes());
      grammar = grammar.over(every.grammar());
      every.boilerplate().stream().filter(b -> !boilerplate.contains(b)).forEach(boilerplate::add);
    }
    return new LanguageTable(
        own.isPresent() ? folder.profile() : floor.profile(),
        lexicon.lexemes(),
        folder.morphology().stems(),
        folder.morphology().paradigms(),
        folder.morphology().clitics(),
        grammar.patterns(),
        grammar.frames(),
        boilerplate,
        folder.credits().patterns(),
        folder.nameWords(),
        new byte[0]);
  }

  private List<Lexeme> listed(List<Lexeme> lexemes) {
    return lexemes.stream().filter(l -> inventory.useIfListed(l.concept())).toList();
  }

  /**
   * Compiles from the command line: exit status 0, 1 when sources are faulty, 2 for wrong usage.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    List<String> rest = new ArrayList<>(List.of(arguments));
    boolean lenient = rest.remove("--lenient");
    int option = rest.indexOf("--report");
    Optional<Path> report = Optional.empty();
    if (option >= 0 && option + 1 < rest.size()) {
      report = Optional.of(Path.of(rest.remove(option + 1)));
      rest.remove(option);
    }
    if (rest.size() != 2 || !Files.isDirectory(Path.of(rest.getFirst()))) {
      err.println(USAGE);
      System.exit(2);
    }
    try {
      Path folder = Path.of(rest.getFirst());
      Compiled compiled = lenient ? compileLeniently(folder) : compile(folder);
      compiled.problems().stream().filter(p -> !p.warning()).forEach(err::println);
      new TableFolder(Path.of(rest.getLast())).write(compiled);
      if (report.isPresent()) {
        TableFolder.report(
            report.get(), compiled.problems().stream().filter(Problem::warning).toList());
      }
    } catch (KnowledgeException e) {
      err.println(e.getMessage());
      System.exit(1);
    }
  }
}
