package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.app.json.DossierJson;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all articles say side by side. */
@Command(
    name = "dossier",
    description = "Compares the articles: stories, encounters, statements, differences.",
    mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Mixin private final NamesOptions names = new NamesOptions();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the dossier as one page that needs nothing else to be shown.")
  private @Nullable Path html;

  @Option(names = "--evidence", description = "Show the original sentence under each line.")
  private boolean evidence;

  @Spec private @Nullable CommandSpec spec;

  DossierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (html != null) {
      OutputFile.refuseUnwritable(spec, "--html", html);
    }
    Knowledge knowledge = CommandLineInterface.knowledge();
    Khabar khabar = Khabar.open(knowledge, names.gazetteer());
    List<Reading> readings = new ArrayList<>();
    int status = ReadingRun.read(khabar, console, inputs.options(), inputs.inputs(), readings::add);
    Dossier dossier = khabar.compare(readings);
    boolean written = html == null || HtmlFile.write(console, html, dossier, knowledge);
    if (json) {
      console.out().print(DossierJson.line(dossier) + "\n");
    } else {
      print(console, dossier, knowledge, evidence);
    }
    return written ? status : ExitStatus.SOMETHING_LOST;
  }

  static void print(Console console, Dossier dossier, Knowledge knowledge, boolean evidence) {
    Names names = new Names(knowledge.world(), dossier.articles());
    Page page = new Page(console);
    new DossierPrinter(page, names, evidence, dossier).print();
    page.flush();
  }
}
