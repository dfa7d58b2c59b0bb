package org.khabar.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many articles have been read, when they are many. */
final class ReadingProgress implements AutoCloseable {
  /** So few are read before anybody wonders. */
  private static final int FEW = 20;

  private final Console console;
  private final boolean shown;
  private @Nullable ProgressBar bar;
  private int read;

  /**
   * Progress on a terminal.
   *
   * @param alone whether nothing else is shown meanwhile
   */
  ReadingProgress(Console console, boolean alone) {
    this.console = console;
    shown = alone && Boolean.getBoolean("khabar.progress");
  }

  /** One article more. */
  void step() {
    read++;
    if (shown && bar == null && read > FEW) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setInitialMax(-1) // nobody knows what folders and archives hold
              .setUnit(" articles", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(250)
              .setMaxRenderedLength(console.width())
              .build();
    }
    if (bar != null) {
      bar.stepTo(read);
    }
  }

  /** A line on standard error, which does not run into the bar. */
  void complain(String line) {
    if (bar != null) {
      console.err().print("\r\u001B[K");
    }
    console.complain(line);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
