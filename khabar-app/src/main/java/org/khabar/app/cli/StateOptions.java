package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The state on disk with which a call goes on. */
final class StateOptions {
  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Add the inputs to the articles kept in FOLDER and compare all of them; what was read"
              + " before is not read again, and stories keep their ids.")
  private @Nullable Path folder;

  @Option(
      names = "--since-last",
      description = "Show only what has come to each story since the last run with this state.")
  private boolean sinceLast;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  boolean sinceLast() {
    return sinceLast;
  }

  /**
   * Looks whether the options make sense together.
   *
   * @param wholeStream whether all articles of the state are compared
   * @throws ParameterException when they do not
   */
  void check(@Nullable CommandSpec spec, boolean wholeStream) {
    if (sinceLast && folder == null) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--since-last needs a --state");
    }
    if (sinceLast && !wholeStream) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--since-last tells of all articles: neither --as-of nor --only-language goes with it");
    }
  }
}
