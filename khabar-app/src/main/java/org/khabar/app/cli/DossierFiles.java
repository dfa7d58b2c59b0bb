package org.khabar.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.app.source.Problem;
import org.khabar.app.web.AgendaCalendar;
import org.khabar.app.web.DossierPages;
import org.khabar.app.web.DossierTable;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Dossier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The files that a dossier can be written to beside what is printed. */
final class DossierFiles {
  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the dossier as one page that needs nothing else to be shown.")
  private @Nullable Path html;

  @Option(
      names = "--html-folder",
      paramLabel = "FOLDER",
      description = "Write a page for each story into FOLDER, and index.html.")
  private @Nullable Path folder;

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "Write what is ahead as iCalendar, with the evidence of each event.")
  private @Nullable Path calendar;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write a table with a row for each value that a source gives.")
  private @Nullable Path table;

  /** Looks before anything is read whether the files can be written. */
  void refuseUnwritable(@Nullable CommandSpec spec) {
    if (html != null) {
      OutputFile.refuseUnwritable(spec, "--html", html);
    }
    if (folder != null) {
      OutputFile.refuseNoFolder(spec, "--html-folder", folder);
    }
    if (calendar != null) {
      OutputFile.refuseUnwritable(spec, "--ics", calendar);
    }
    if (table != null) {
      OutputFile.refuseUnwritable(spec, "--csv", table);
    }
  }

  /** Whether all that was asked for was written; else standard error says what was not. */
  boolean write(Console console, Dossier dossier, Knowledge knowledge) {
    boolean written = html == null || HtmlFile.write(console, html, dossier, knowledge);
    Path pages = folder;
    if (pages != null) {
      written &= tried(console, pages, () -> pages(pages, dossier, knowledge));
    }
    Path ics = calendar;
    if (ics != null) {
      written &= tried(console, ics, () -> calendar(console, ics, dossier, knowledge));
    }
    Path csv = table;
    if (csv != null) {
      written &= tried(console, csv, () -> table(csv, dossier));
    }
    return written;
  }

  /** Something that writes a file. */
  private interface Writing {
    void run() throws IOException;
  }

  private static boolean tried(Console console, Path file, Writing writing) {
    try {
      writing.run();
      return true;
    } catch (IOException e) {
      console.complain(new Problem(file.toString(), "cannot be written").line());
      return false;
    }
  }

  private static void pages(Path folder, Dossier dossier, Knowledge knowledge) throws IOException {
    Files.createDirectories(folder);
    DossierPages pages = new DossierPages(dossier, knowledge.world());
    List<String> names = pages.names();
    for (int i = 0; i < names.size(); i++) {
      Files.writeString(folder.resolve(names.get(i)), pages.story(i), StandardCharsets.UTF_8);
    }
    // Last, so that it leads to nothing that is not there yet.
    Files.writeString(folder.resolve(DossierPages.INDEX), pages.index(), StandardCharsets.UTF_8);
  }

  private static void calendar(Console console, Path file, Dossier dossier, Knowledge knowledge)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      int undated = new AgendaCalendar(dossier, knowledge.world()).write(out, Instant.now());
      if (undated > 0) {
        console.complain(
            file
                + ": without a date and so not in the calendar: "
                + undated
                + (undated == 1 ? " encounter" : " encounters"));
      }
    }
  }

  private static void table(Path file, Dossier dossier) throws IOException {
    // Unlike Files.newBufferedWriter this one writes a question mark for half a character.
    try (Writer out =
        new OutputStreamWriter(
            new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      new DossierTable(dossier).write(out);
    }
  }
}
