package org.khabar.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be read in which language. */
@Command(
    name = "languages",
    description = "Lists the languages, and what can be read in each.",
    mixinStandardHelpOptions = true)
final class LanguagesCommand implements Callable<Integer> {
  private static final String ROW = "%-4s %-20s %-8s %-8s %-22s %-18s %s";

  private final Console console;

  @Option(
      names = "--all",
      description = "List those without a folder too, known from the Unicode CLDR alone.")
  private boolean all;

  LanguagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = CommandLineInterface.knowledge();
    List<String> folders = knowledge.folders().stream().filter(c -> !c.equals("und")).toList();
    List<String> others =
        knowledge.languages().stream().filter(c -> !knowledge.folders().contains(c)).toList();
    Page page = new Page(console);
    page.line(
        0,
        page.mark(
            Page.Weight.BOLD,
            row("", "language", "times", "numbers", "quantities", "reading", "own name")));
    folders.forEach(code -> page.line(0, row(code, knowledge)));
    page.line(0, "");
    if (all) {
      others.forEach(code -> page.line(0, row(code, knowledge)));
      page.line(0, "");
    }
    page.words(
        0,
        "times: \"rules\" are written for the language (relative times, clock, lengths, feasts);"
            + " \"CLDR\" gives dates, weekdays, yesterday, two weeks ago; \"dates\" only the first."
            + " Every language reads dates in figures, finds states and cities, and is grouped into"
            + " stories.");
    if (!all) {
      page.words(
          0,
          "In " + others.size() + " more languages from the Unicode CLDR: khabar languages --all");
    }
    page.flush();
    return ExitStatus.ALL_READ;
  }

  private static String row(String code, Knowledge knowledge) {
    LanguageTable table = knowledge.language(code);
    LanguageAbilities can = LanguageAbilities.of(table);
    return row(
        code,
        table.profile().name(),
        can.times(),
        can.numberWords(),
        can.quantities(),
        can.reading(),
        Shown.text(table.profile().ownName()));
  }

  private static String row(
      String code,
      String name,
      String times,
      String numbers,
      String quantities,
      String reading,
      String ownName) {
    return String.format(
        Locale.ROOT, ROW, code, name, times, numbers, quantities, reading, ownName);
  }
}
