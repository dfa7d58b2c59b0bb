package org.khabar.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khabar.app.source.Problem;
import org.khabar.app.web.DossierPage;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Dossier;

/** Writes the page of a dossier. */
final class HtmlFile {
  private HtmlFile() {}

  /** Whether the page was written; else standard error says why. */
  static boolean write(Console console, Path file, Dossier dossier, Knowledge knowledge) {
    try {
      String page = DossierPage.html(dossier, knowledge.world());
      Files.writeString(file, page, StandardCharsets.UTF_8);
      return true;
    } catch (IOException e) {
      console.complain(new Problem(file.toString(), "cannot be written").line());
      return false;
    }
  }
}
