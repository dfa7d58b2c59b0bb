package org.khabar.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file or folder that a call asks to be written. */
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

  /**
   * Looks before anything is read whether files can be put into a folder, which may be made.
   *
   * @param option the option that names it
   * @throws ParameterException when it is a file, or the folder around it is missing
   */
  static void refuseNoFolder(@Nullable CommandSpec spec, String option, Path folder) {
    Path around = folder.toAbsolutePath().getParent();
    boolean canBeMade = around != null && Files.isDirectory(around) && !Files.exists(folder);
    if (!Files.isDirectory(folder) && !canBeMade) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          option + ": no folder can be made at " + folder);
    }
  }
}
