package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.app.json.DossierJson;
import org.khabar.app.source.CorrectionsFile;
import org.khabar.app.source.Problem;
import org.khabar.app.source.UnreadableException;
import org.khabar.app.store.StateException;
import org.khabar.app.store.StateFolder;
import org.khabar.app.store.StoryStream;
import org.khabar.dossier.Corrections;
import org.khabar.dossier.StoryChange;
import org.khabar.dossier.StoryChanges;
import org.khabar.dossier.Terms;
import org.khabar.gloss.DossierGlosses;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Story;
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

  @Mixin private final GlossOptions gloss = new GlossOptions();

  @Mixin private final StoryOptions wanted = new StoryOptions();

  @Mixin private final StateOptions state = new StateOptions();

  @Mixin private final DossierFiles files = new DossierFiles();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Honour what an analyst has corrected in FILE (docs/corrections.md).")
  private @Nullable Path corrections;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--evidence", description = "Show the original sentence under each line.")
  private boolean evidence;

  @Spec private @Nullable CommandSpec spec;

  /** What tells the dossier to the reader, where a language is asked for. */
  private Optional<DossierGlosses> told = Optional.empty();

  DossierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    files.refuseUnwritable(spec);
    state.check(spec, wanted.wantsAll());
    List<String> some = state.folder().isPresent() ? List.of() : inputs.someInputs(spec);
    Optional<CorrectionsFile> corrected;
    try {
      corrected = corrected();
    } catch (UnreadableException e) {
      console.complain(new Problem(String.valueOf(corrections), e.reason()).line());
      return ExitStatus.SOMETHING_LOST;
    }
    Knowledge knowledge = CommandLineInterface.knowledge();
    told = gloss.glosses(knowledge).map(DossierGlosses::new);
    Khabar khabar = Khabar.open(knowledge, names.gazetteer());
    if (state.folder().isPresent()) {
      return goOn(state.folder().get(), khabar, knowledge, corrected);
    }
    List<Reading> readings = new ArrayList<>();
    int status = ReadingRun.collect(khabar, console, inputs.options(), some, readings);
    Dossier all = compared(khabar, readings, corrected);
    return worse(status, show(all, all.stories().size(), List.of(), knowledge));
  }

  /** Adds the inputs to what is kept in a folder, and compares all of it. */
  private int goOn(
      Path folder, Khabar khabar, Knowledge knowledge, Optional<CorrectionsFile> corrected) {
    try (StateFolder kept = StateFolder.open(folder)) {
      int status =
          ReadingRun.collect(
              khabar, console, inputs.options(), inputs.inputs(), new KeptReadings(kept));
      kept.commit();
      StoryStream stream = new StoryStream(kept, khabar, corrections(corrected));
      stream.join();
      Set<Integer> asked = state.sinceLast() ? stream.changed() : stream.among(wanted.choice());
      Dossier now = stream.compare(asked, wanted::wants, wanted.asOf());
      // Which ids there are is known only where all readings have been looked at.
      corrected.ifPresent(file -> file.tellUnknown(kept::hasArticle, id -> true));
      Set<String> arrived = stream.arrivedSince(asked, now);
      int shown =
          show(
              now, stream.size(), new StoryChanges(stream.told(asked), arrived).in(now), knowledge);
      if (wanted.wantsAll()) {
        stream.tell(asked, now);
        kept.commit();
      }
      return worse(status, shown);
    } catch (StateException e) {
      console.complain(String.valueOf(e.getMessage()));
      return ExitStatus.SOMETHING_LOST;
    }
  }

  private static int worse(int status, int other) {
    return status == ExitStatus.ALL_READ ? other : status;
  }

  private Dossier compared(
      Khabar khabar, List<Reading> readings, Optional<CorrectionsFile> corrected) {
    List<Reading> alike =
        khabar.alike(readings.stream().filter(r -> wanted.wants(r.article())).toList());
    corrected.ifPresent(file -> file.tellUnknown(alike));
    return khabar.compare(alike, new Terms(wanted.asOf(), corrections(corrected)));
  }

  private static Corrections corrections(Optional<CorrectionsFile> file) {
    return file.map(CorrectionsFile::corrections).orElse(Corrections.NONE);
  }

  /** The corrections asked for; what is wrong with their file is told on standard error. */
  private Optional<CorrectionsFile> corrected() throws UnreadableException {
    return corrections == null
        ? Optional.empty()
        : Optional.of(
            CorrectionsFile.read(corrections, problem -> console.complain(problem.line())));
  }

  /** Shows what was asked for and writes the files; answers the exit status. */
  private int show(Dossier all, int stories, List<StoryChange> changes, Knowledge knowledge) {
    Dossier chosen = wanted.choice().of(all);
    boolean found = tellUnfound(all, chosen, stories);
    List<StoryChange> shown = changes;
    if (state.sinceLast()) {
      Set<String> ids = new HashSet<>();
      chosen.stories().forEach(s -> ids.add(s.id()));
      shown = changes.stream().filter(c -> ids.contains(c.story().id())).toList();
      chosen = chosen.withStories(shown.stream().map(StoryChange::story).toList());
    }
    if (told.isPresent()) {
      chosen = told.get().of(chosen);
      shown = retold(shown, chosen);
    }
    boolean written = files.write(console, chosen, knowledge);
    if (json) {
      console.out().print(DossierJson.line(chosen, state.sinceLast() ? shown : List.of()) + "\n");
    } else if (state.sinceLast()) {
      Page page = new Page(console);
      new ChangePrinter(page, names(knowledge, chosen), evidence, chosen).print(shown);
      page.flush();
    } else {
      print(console, chosen, knowledge, evidence);
    }
    return written && found ? ExitStatus.ALL_READ : ExitStatus.SOMETHING_LOST;
  }

  private static List<StoryChange> retold(List<StoryChange> changes, Dossier told) {
    Map<String, Story> stories = new HashMap<>();
    told.stories().forEach(story -> stories.put(story.id(), story));
    return changes.stream()
        .map(c -> stories.containsKey(c.story().id()) ? c.toldAs(stories.get(c.story().id())) : c)
        .toList();
  }

  /** Says which stories asked for are not there, and when none is left; whether all are there. */
  private boolean tellUnfound(Dossier all, Dossier chosen, int stories) {
    boolean found = true;
    for (String id : wanted.stories()) {
      if (all.stories().stream().noneMatch(s -> s.id().equals(id))) {
        console.complain("--story: no story has the id " + Shown.text(id));
        found = false;
      }
    }
    if (chosen.stories().isEmpty() && stories > 0 && found && !state.sinceLast()) {
      console.complain(
          "no story is as asked for, of " + stories + (stories == 1 ? " story" : " stories"));
    }
    return found;
  }

  static void print(Console console, Dossier dossier, Knowledge knowledge, boolean evidence) {
    Page page = new Page(console);
    new DossierPrinter(page, names(knowledge, dossier), evidence, dossier).print();
    page.flush();
  }

  private static Names names(Knowledge knowledge, Dossier dossier) {
    return new Names(knowledge.world(), dossier.articles());
  }
}
