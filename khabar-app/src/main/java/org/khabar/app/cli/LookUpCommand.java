package org.khabar.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.gazetteer.Coordinates;
import org.khabar.app.gazetteer.GazetteerFile;
import org.khabar.app.gazetteer.ImportedEntity;
import org.khabar.app.gazetteer.NameLookUp;
import org.khabar.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What imported names mean. */
@Command(
    name = "look-up",
    description = "Shows what an imported name means, the most prominent first.",
    mixinStandardHelpOptions = true)
final class LookUpCommand implements Callable<Integer> {
  private static final int MOST_NAMES = 4;

  private final Console console;

  @Mixin private final NamesOptions names = new NamesOptions();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = InputOptions.LanguageCode.class,
      description = "Only names in this language, and those that are alike in all.")
  private @Nullable String language;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name.")
  private List<String> words = List.of();

  LookUpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = CommandLineInterface.knowledge();
    String name = String.join(" ", words);
    Page page = new Page(console);
    boolean found = false;
    for (GazetteerFile file : names.openOr(DataFolder.names())) {
      try (file) {
        List<String> codes = language == null ? file.languages() : List.of(language, "mul");
        List<ImportedEntity> entities = new NameLookUp(file, knowledge).find(name, codes);
        entities.forEach(entity -> print(page, entity));
        found |= !entities.isEmpty();
      }
    }
    if (!found) {
      page.line(0, "nothing is called " + Shown.text(name));
    }
    page.flush();
    return ExitStatus.ALL_READ;
  }

  private static void print(Page page, ImportedEntity entity) {
    page.line(
        0,
        String.join(
            "  ",
            page.mark(Page.Weight.BOLD, Shown.text(entity.id())),
            entity.type() + " " + entity.kind(),
            entity.wikidata().isEmpty() ? entity.source() : entity.wikidata(),
            entity.state().isEmpty() ? "" : "in " + Shown.text(entity.state()),
            entity.place().map(LookUpCommand::place).orElse(""),
            "prominence " + entity.prominence()));
    for (Map.Entry<String, List<String>> of : entity.names().entrySet()) {
      String some =
          of.getValue().stream()
              .limit(MOST_NAMES)
              .map(Shown::text)
              .collect(Collectors.joining(", "));
      int more = of.getValue().size() - MOST_NAMES;
      page.line(4, of.getKey() + ": " + some + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  private static String place(Coordinates place) {
    return String.format(Locale.ROOT, "%.4f,%.4f", place.latitude(), place.longitude());
  }
}
