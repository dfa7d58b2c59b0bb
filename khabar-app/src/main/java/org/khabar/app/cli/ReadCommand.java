package org.khabar.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.app.json.ReadingJson;
import org.khabar.gloss.Glosses;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What each article says by itself. */
@Command(
    name = "read",
    description = "Shows what each article says: dates, names, statements, events.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Mixin private final NamesOptions names = new NamesOptions();

  @Mixin private final GlossOptions gloss = new GlossOptions();

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

  @Spec private @Nullable CommandSpec spec;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> some = inputs.someInputs(spec);
    Knowledge knowledge = CommandLineInterface.knowledge();
    Khabar khabar = Khabar.open(knowledge, names.gazetteer());
    Optional<Glosses> glosses = gloss.glosses(knowledge);
    Consumer<Reading> printer = json ? reading -> line(reading, glosses) : page(knowledge, glosses);
    List<Reading> kept = new ArrayList<>();
    int status =
        ReadingRun.read(khabar, console, inputs.options(), some, join ? kept::add : printer);
    khabar.join(kept).forEach(printer);
    return status;
  }

  private void line(Reading reading, Optional<Glosses> glosses) {
    // A bare line feed on every system: the output is a file format.
    console.out().print(ReadingJson.line(reading, glosses) + "\n");
    if (console.out().checkError()) {
      throw new OutputClosed();
    }
  }

  private Consumer<Reading> page(Knowledge knowledge, Optional<Glosses> glosses) {
    return reading -> {
      Page page = new Page(console);
      new ReadingPage(page, new Names(knowledge.world(), List.of(reading)), glosses, evidence)
          .print(reading);
      page.flush();
    };
  }
}
