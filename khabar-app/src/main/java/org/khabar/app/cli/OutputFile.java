package org.khabar.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file that a call asks to be written. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Looks before anything is read whether a file can be there.
   *
   * @param option the option that names it
   * @throws ParameterException when it is a folder, or its folder is missing
   */
  static void refuseUnwritable(@Nullable CommandSpec spec, String option, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          option + ": no file can be written at " + file);
    }
  }
}
