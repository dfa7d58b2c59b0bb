package org.khabar.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.Khabar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a sentence is read, step by step. */
@Command(
    name = "explain",
    description = "Shows how a sentence is read: tokens, analyses, candidates and what won.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      required = true,
      converter = InputOptions.LanguageCode.class,
      description = "The language of the sentence, as a BCP 47 code.")
  private String language = "und";

  @Mixin private final NamesOptions names = new NamesOptions();

  @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "The sentence, best quoted.")
  private List<String> words = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String sentence = String.join(" ", words);
    if (sentence.isBlank()) {
      console.complain("explain: the sentence is empty");
      return ExitStatus.WRONG_USAGE;
    }
    String steps =
        Khabar.open(CommandLineInterface.knowledge(), names.gazetteer())
            .explain(language, sentence);
    steps.lines().forEach(line -> console.out().println(Shown.line(line)));
    return ExitStatus.ALL_READ;
  }
}
