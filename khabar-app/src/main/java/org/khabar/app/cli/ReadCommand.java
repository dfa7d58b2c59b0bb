package org.khabar.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.khabar.Khabar;
import org.khabar.app.json.ReadingJson;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What each article says by itself. */
@Command(
    name = "read",
    description = "Shows what each article says: dates, names, statements, events.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Mixin private final NamesOptions names = new NamesOptions();

  @Option(names = "--json", description = "Print JSON Lines, one reading per article.")
  private boolean json;

  @Option(names = "--evidence", description = "Show the original sentence under each line.")
  private boolean evidence;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = CommandLineInterface.knowledge();
    return ReadingRun.read(
        Khabar.open(knowledge, names.gazetteer()),
        console,
        inputs.options(),
        inputs.inputs(),
        json ? this::line : page(knowledge));
  }

  private void line(Reading reading) {
    // A bare line feed on every system: the output is a file format.
    console.out().print(ReadingJson.line(reading) + "\n");
    if (console.out().checkError()) {
      throw new OutputClosed();
    }
  }

  private Consumer<Reading> page(Knowledge knowledge) {
    return reading -> {
      Page page = new Page(console);
      new ReadingPage(page, new Names(knowledge.world(), List.of(reading)), evidence)
          .print(reading);
      page.flush();
    };
  }
}
