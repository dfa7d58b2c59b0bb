package org.khabar.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import picocli.CommandLine.Command;

/** What is known of which language. */
@Command(
    name = "languages",
    description = "Lists the languages with a folder of their own, and what is in it.",
    mixinStandardHelpOptions = true)
final class LanguagesCommand implements Callable<Integer> {
  private final Console console;

  LanguagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = CommandLineInterface.knowledge();
    Page page = new Page(console);
    for (String code : knowledge.folders()) {
      if (code.equals("und")) {
        continue;
      }
      LanguageTable table = knowledge.language(code);
      page.line(
          0,
          String.format(
              Locale.ROOT,
              "%-4s %-15s %5d lexemes %4d patterns %4d frames %5d phrases %4d credits   %s",
              code,
              table.profile().name(),
              table.lexemes().size(),
              table.patterns().size(),
              table.frames().size(),
              table.boilerplate().size(),
              table.credits().size(),
              Shown.text(table.profile().ownName())));
    }
    page.line(0, "");
    page.words(
        0,
        "In "
            + (knowledge.languages().size() - knowledge.folders().size())
            + " more languages, known from the Unicode CLDR: dates, numbers, countries and cities,"
            + " and which articles belong together.");
    page.flush();
    return ExitStatus.ALL_READ;
  }
}
