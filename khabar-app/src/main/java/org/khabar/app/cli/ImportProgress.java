package org.khabar.app.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.khabar.app.gazetteer.ImportListener;
import org.khabar.app.source.Problem;

/** Shows how an import goes: a bar for each step on a terminal, nothing elsewhere. */
final class ImportProgress implements ImportListener, AutoCloseable {
  /** From where on a count is one of bytes. */
  private static final long BYTES = 1 << 20;

  private final Console console;
  private final boolean shown = Boolean.getBoolean("khabar.progress");
  private @Nullable ProgressBar bar;

  ImportProgress(Console console) {
    this.console = console;
  }

  @Override
  public void step(String name, long total) {
    close();
    if (shown) {
      ProgressBarBuilder builder =
          new ProgressBarBuilder()
              .setTaskName(Shown.line(name))
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(250)
              .setMaxRenderedLength(console.width());
      bar =
          (name.startsWith("reading") && total >= BYTES ? builder.setUnit(" MB", BYTES) : builder)
              .build();
    }
  }

  @Override
  public void progress(long done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void problem(String input, String reason) {
    if (bar != null) {
      console.err().print("\r\u001B[K");
    }
    console.complain(new Problem(input, reason).line());
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.stepTo(bar.getMax());
      bar.close();
      bar = null;
    }
  }
}
