package org.khabar.app.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known beside what comes with the program. */
@Command(
    name = "knowledge",
    description = "Imports names by the million, and looks them up.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private KnowledgeCommand() {}

  static CommandLine with(Console console) {
    return new CommandLine(new KnowledgeCommand())
        .addSubcommand(ImportCommand.with(console))
        .addSubcommand(new LookUpCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing: import or look-up");
  }
}
