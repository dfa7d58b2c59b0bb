package org.khabar.app.cli;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.khabar.app.gazetteer.DumpImport;
import org.khabar.app.gazetteer.Wanted;
import org.khabar.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names of Wikidata. */
@Command(
    name = "wikidata",
    description = "Takes people, places and organisations from Wikidata's JSON dump.",
    mixinStandardHelpOptions = true)
final class ImportWikidataCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ImportOptions options = new ImportOptions();

  @Option(
      names = "--min-sitelinks",
      paramLabel = "N",
      description = "Only what has articles in so many projects (default: ${DEFAULT-VALUE}).")
  private int minSitelinks = 1;

  ImportWikidataCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = CommandLineInterface.knowledge();
    Wanted wanted =
        new Wanted(
            options.languages(knowledge), options.types(), minSitelinks, 0, Set.of(), Set.of());
    return new Importing(console, knowledge)
        .run(
            new DumpImport(DumpImport.Kind.WIKIDATA, options.dump(), Optional.empty(), wanted),
            options.target());
  }
}
