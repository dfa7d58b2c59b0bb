package org.khabar.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command that holds all others. */
@Command(
    name = "khabar",
    description = "Reads news articles in their own languages and makes one dossier of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "INPUT is a file (.txt, .html, .jsonl, .jsonl.gz, .warc, .warc.gz), a folder of them, or -"
          + " for",
      "JSON Lines on standard input.",
      "Exit status: 0 all was read, 3 something was lost, 2 wrong usage."
    })
final class CommandLineInterface implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** Runs one call and answers its exit status; nothing is thrown. */
  static int run(Console console, String... arguments) {
    CommandLine line =
        new CommandLine(new CommandLineInterface())
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new DossierCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new DemoCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new LanguagesCommand(console))
            .addSubcommand(KnowledgeCommand.with(console));
    line.setOut(writer(console.out()));
    line.setErr(writer(console.err()));
    line.setColorScheme(Help.defaultColorScheme(console.colours() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.max(80, console.width()));
    line.setUnmatchedOptionsArePositionalParams(false);
    line.setParameterExceptionHandler(CommandLineInterface::wrongUsage);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          if (fault instanceof ParameterException wrong) {
            return wrongUsage(wrong, arguments);
          }
          boolean closed = fault instanceof OutputClosed;
          console.complain(closed ? String.valueOf(fault.getMessage()) : Fault.line(fault));
          return ExitStatus.SOMETHING_LOST;
        });
    try {
      int status = line.execute(arguments);
      if (status == ExitStatus.ALL_READ && console.out().checkError()) {
        console.complain(String.valueOf(new OutputClosed().getMessage()));
        return ExitStatus.SOMETHING_LOST;
      }
      return status;
    } catch (OutOfMemoryError | StackOverflowError e) {
      console.complain(Fault.line(e));
      return ExitStatus.SOMETHING_LOST;
    }
  }

  /** No command at all: the help, as an answer to wrong usage. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "a command is missing: read, dossier, export, demo, explain, languages or knowledge");
  }

  private static int wrongUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = String.valueOf(wrong.getMessage());
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !command.getSubcommands().isEmpty()) {
      message = "no command is called '" + unmatched.getUnmatched().getFirst() + "'";
    }
    String first = message.lines().findFirst().orElse("wrong usage");
    command.getErr().println("khabar: " + first + " (see " + name + " --help)");
    return ExitStatus.WRONG_USAGE;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The knowledge that comes with the program. */
  static Knowledge knowledge() {
    return BundledKnowledge.open();
  }

  static Khabar khabar(Knowledge knowledge) {
    return Khabar.open(knowledge);
  }
}
