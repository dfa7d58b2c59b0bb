package org.khabar.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the command line. */
public final class Main {
  private static final int DEFAULT_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  private Main() {}

  public static void main(String[] arguments) {
    Console console =
        new Console(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            coloursWanted(),
            width());
    int status = CommandLineInterface.run(console, arguments);
    console.out().flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Colour only on a terminal, and never against <a href="https://no-color.org">NO_COLOR</a>. */
  private static boolean coloursWanted() {
    String refusal = System.getenv("NO_COLOR");
    return (refusal == null || refusal.isEmpty())
        && !"dumb".equals(System.getenv("TERM"))
        && Boolean.getBoolean("khabar.terminal");
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null
          ? DEFAULT_WIDTH
          : Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, DEFAULT_WIDTH);
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }
}
