package org.khabar.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.Khabar;
import org.khabar.app.source.SourceOptions;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import picocli.CommandLine.Command;

/** The main job on the articles that come with the project. */
@Command(
    name = "demo",
    description = "Makes a dossier of the articles in samples/, as text and as a page.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String PAGE = "khabar-demo.html";

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path samples = Path.of(System.getProperty("khabar.home", "."), "samples");
    if (!Files.isDirectory(samples)) {
      console.complain(samples + ": the samples are missing; run khabar from its own folder");
      return ExitStatus.SOMETHING_LOST;
    }
    Knowledge knowledge = CommandLineInterface.knowledge();
    Khabar khabar = CommandLineInterface.khabar(knowledge);
    List<Reading> readings = new ArrayList<>();
    int status =
        ReadingRun.collect(
            khabar, console, SourceOptions.none(), List.of(samples.toString()), readings);
    Dossier dossier = khabar.compare(readings);
    DossierCommand.print(console, dossier, knowledge, false);
    Path page = place();
    boolean written = HtmlFile.write(console, page, dossier, knowledge);
    if (written) {
      next(page);
    }
    return written ? status : ExitStatus.SOMETHING_LOST;
  }

  /** In the current folder, or where temporary files go when nothing can be written here. */
  private static Path place() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isWritable(here)
        ? here.resolve(PAGE)
        : Path.of(System.getProperty("java.io.tmpdir", "."), PAGE);
  }

  private void next(Path page) {
    Page text = new Page(console);
    text.heading("The page");
    text.line(2, page.toString());
    text.heading("Try next");
    text.line(2, "khabar dossier --evidence samples        the same with the original sentences");
    text.line(2, "khabar dossier --html page.html FOLDER   a dossier of your own saved articles");
    text.line(2, "khabar read --json FILE                  what one article says, as JSON");
    text.line(2, "khabar explain --language sw \"Rais alimuonya balozi kuwa mpaka utafungwa.\"");
    text.flush();
  }
}
