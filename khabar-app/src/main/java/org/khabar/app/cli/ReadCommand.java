package org.khabar.app.cli;

import java.util.ArrayList;
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

  @Option(
      names = "--join",
      description =
          "Give a name that no list has one id in all articles of the call, whatever their"
              + " scripts. Nothing is printed before all are read.")
  private boolean join;

  @Option(names = "--evidence", description = "Show the original sentence under each line.")
  private boolean evidence;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = CommandLineInterface.knowledge();
    Khabar khabar = Khabar.open(knowledge, names.gazetteer());
    Consumer<Reading> printer = json ? this::line : page(knowledge);
    List<Reading> kept = new ArrayList<>();
    int status =
        ReadingRun.read(
            khabar, console, inputs.options(), inputs.inputs(), join ? kept::add : printer);
    khabar.join(kept).forEach(printer);
    return status;
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
