package org.khabar.app.cli;

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

  @Mixin private final StoryOptions wanted = new StoryOptions();

  @Mixin private final DossierFiles files = new DossierFiles();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--evidence", description = "Show the original sentence under each line.")
  private boolean evidence;

  @Spec private @Nullable CommandSpec spec;

  DossierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    files.refuseUnwritable(spec);
    Knowledge knowledge = CommandLineInterface.knowledge();
    Khabar khabar = Khabar.open(knowledge, names.gazetteer());
    List<Reading> readings = new ArrayList<>();
    int status =
        ReadingRun.read(
            khabar,
            console,
            inputs.options(),
            inputs.inputs(),
            reading -> {
              if (wanted.wants(reading.article())) {
                readings.add(reading);
              }
            });
    Dossier all =
        wanted
            .asOf()
            .map(day -> khabar.compareAsOf(readings, day))
            .orElseGet(() -> khabar.compare(readings));
    Dossier dossier = wanted.choice().of(all);
    boolean found = tellUnfound(all, dossier);
    boolean written = files.write(console, dossier, knowledge);
    if (json) {
      console.out().print(DossierJson.line(dossier) + "\n");
    } else {
      print(console, dossier, knowledge, evidence);
    }
    return written && found ? status : ExitStatus.SOMETHING_LOST;
  }

  /** Says which stories asked for are not there, and when none is left; whether all are there. */
  private boolean tellUnfound(Dossier all, Dossier chosen) {
    boolean found = true;
    for (String id : wanted.stories()) {
      if (all.stories().stream().noneMatch(s -> s.id().equals(id))) {
        console.complain("--story: no story has the id " + Shown.text(id));
        found = false;
      }
    }
    if (chosen.stories().isEmpty() && !all.stories().isEmpty() && found) {
      console.complain(
          "no story is as asked for, of "
              + all.stories().size()
              + (all.stories().size() == 1 ? " story" : " stories"));
    }
    return found;
  }

  static void print(Console console, Dossier dossier, Knowledge knowledge, boolean evidence) {
    Names names = new Names(knowledge.world(), dossier.articles());
    Page page = new Page(console);
    new DossierPrinter(page, names, evidence, dossier).print();
    page.flush();
  }
}
