package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the data of the person at the computer stands when no place is named. */
final class DataFolder {
  private DataFolder() {}

  /** The file of names. */
  static Path names() {
    return folder().resolve("khabar").resolve("names.khabar-names");
  }

  /** By the XDG base directory specification, or as the system has it. */
  private static Path folder() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return path(System.getenv("LOCALAPPDATA"), Path.of(home, "AppData", "Local"));
    }
    return system.startsWith("mac")
        ? Path.of(home, "Library", "Application Support")
        : path(System.getenv("XDG_DATA_HOME"), Path.of(home, ".local", "share"));
  }

  private static Path path(@Nullable String value, Path otherwise) {
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }
}
