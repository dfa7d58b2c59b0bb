package org.khabar.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.khabar.app.gazetteer.DumpImport;
import org.khabar.app.gazetteer.ImportResult;
import org.khabar.app.gazetteer.ImportRun;
import org.khabar.knowledge.Knowledge;

/** Runs an import and tells how it went. */
final class Importing {
  private static final double MEGABYTE = 1 << 20;

  private final Console console;
  private final Knowledge knowledge;

  Importing(Console console, Knowledge knowledge) {
    this.console = console;
    this.knowledge = knowledge;
  }

  /** Imports and answers the exit status. */
  int run(DumpImport dumps, Path target) {
    for (Path path : dumps.files()) {
      if (!Files.isReadable(path) || Files.isDirectory(path)) {
        console.complain(path + ": no such file, or it cannot be read");
        return ExitStatus.SOMETHING_LOST;
      }
    }
    long start = System.nanoTime();
    try {
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder == null ? target.toAbsolutePath() : folder);
      ImportResult result = imported(dumps, target);
      tell(result, target, (System.nanoTime() - start) / 1e9);
      return result.bad() > 0 || result.cut() ? ExitStatus.SOMETHING_LOST : ExitStatus.ALL_READ;
    } catch (AccessDeniedException e) {
      console.complain(e.getFile() + ": cannot be written");
      return ExitStatus.SOMETHING_LOST;
    } catch (IOException e) {
      console.complain(String.valueOf(e.getMessage()));
      return ExitStatus.SOMETHING_LOST;
    }
  }

  private ImportResult imported(DumpImport dumps, Path target) throws IOException {
    try (ImportProgress progress = new ImportProgress(console)) {
      return new ImportRun(dumps, target, knowledge, progress).run();
    }
  }

  private void tell(ImportResult result, Path target, double seconds) {
    Page page = new Page(console);
    page.words(
        0,
        String.format(
            Locale.ROOT,
            "%,d names of %,d entities are in %s now (%.1f MB, %.1f s).",
            result.names(),
            result.entities(),
            target,
            result.bytes() / MEGABYTE,
            seconds));
    page.words(
        0,
        String.format(
            Locale.ROOT,
            "%,d lines were read, %,d of them broken and left out.%s",
            result.lines(),
            result.bad(),
            result.cut() ? " The dump is cut off: import it again when it is whole." : ""));
    page.line(0, "khabar read --names " + target + " ARTICLE uses them.");
    page.flush();
  }
}
