package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.gazetteer.DumpImport;
import org.khabar.app.gazetteer.Wanted;
import org.khabar.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names of GeoNames. */
@Command(
    name = "geonames",
    description = "Takes places from GeoNames: allCountries.txt, or the file of one country.",
    mixinStandardHelpOptions = true)
final class ImportGeoNamesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ImportOptions options = new ImportOptions();

  @Option(
      names = "--alternate-names",
      paramLabel = "FILE",
      description = "alternateNamesV2.txt: names by language, and ids of Wikidata.")
  private @Nullable Path alternateNames;

  @Option(
      names = "--min-population",
      paramLabel = "N",
      description = "Only towns and villages of so many people (default: ${DEFAULT-VALUE}).")
  private long minPopulation = 0;

  @Option(
      names = "--feature-classes",
      paramLabel = "LETTER",
      split = ",",
      description = "Only these classes of places: P (towns), A (regions), H, T, L, S, V.")
  private Set<String> featureClasses = Set.of();

  @Option(
      names = "--countries",
      paramLabel = "CODE",
      split = ",",
      description = "Only places in these countries, by ISO 3166-1: KE,TZ.")
  private Set<String> countries = Set.of();

  ImportGeoNamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = CommandLineInterface.knowledge();
    Wanted wanted =
        new Wanted(
            options.languages(knowledge),
            options.types(),
            0,
            minPopulation,
            upper(featureClasses),
            upper(countries));
    return new Importing(console, knowledge)
        .run(
            new DumpImport(
                DumpImport.Kind.GEONAMES,
                options.dump(),
                Optional.ofNullable(alternateNames),
                wanted),
            options.target());
  }

  /** In one order, so that the same call is known again. */
  private static Set<String> upper(Set<String> codes) {
    Set<String> upper = new TreeSet<>();
    codes.forEach(code -> upper.add(code.toUpperCase(Locale.ROOT)));
    return upper;
  }
}
