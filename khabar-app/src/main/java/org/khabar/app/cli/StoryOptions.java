package org.khabar.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.dossier.StoryChoice;
import org.khabar.model.Article;
import picocli.CommandLine.Option;

/** Which articles of the inputs are compared, and which stories are shown. */
final class StoryOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = InputOptions.Day.class,
      description =
          "What could be known on that day: articles published later are left out, and what was"
              + " to be before it is not ahead any more.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--only-language",
      paramLabel = "CODE",
      converter = InputOptions.LanguageCode.class,
      description = "Compare articles in this language alone; may be given again.")
  private List<String> languages = List.of();

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Show this story alone; may be given again.")
  private List<String> stories = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = InputOptions.Day.class,
      description = "Show stories on which something was published on that day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = InputOptions.Day.class,
      description =
          "Show stories on which something was published on that day or earlier; with --since,"
              + " between the two.")
  private @Nullable LocalDate until;

  @Option(
      names = "--entity",
      paramLabel = "NAME",
      description =
          "Show stories that speak of it: an id (vladimir-putin) or a name in any language; given"
              + " again, of all of them.")
  private List<String> entities = List.of();

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** Whether every article of the inputs is compared. */
  boolean wantsAll() {
    return asOf == null && languages.isEmpty();
  }

  /** The stories asked for by id. */
  List<String> stories() {
    return stories;
  }

  StoryChoice choice() {
    return new StoryChoice(
        Set.copyOf(stories), Optional.ofNullable(since), Optional.ofNullable(until), entities);
  }

  /** Whether an article is in a language asked for; a code asks for its varieties too. */
  boolean wants(Article article) {
    return languages.isEmpty()
        || languages.stream().anyMatch(code -> (article.language() + "-").startsWith(code + "-"));
  }
}
