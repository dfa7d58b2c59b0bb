package org.khabar.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The imports. */
@Command(
    name = "import",
    description = "Makes a file of names from a dump, or adds to one.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A dump may be plain or packed (.gz, .bz2). An import that was stopped goes on where it",
      "stopped when the same is called again. Exit status: 0 all was read, 3 lines were broken or",
      "the dump is cut off (what could be read is in the file), 2 wrong usage."
    })
final class ImportCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private ImportCommand() {}

  static CommandLine with(Console console) {
    return new CommandLine(new ImportCommand())
        .addSubcommand(new ImportWikidataCommand(console))
        .addSubcommand(new ImportGeoNamesCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a dump is missing: wikidata or geonames");
  }
}
