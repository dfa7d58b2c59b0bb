package org.khabar.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.khabar.Khabar;
import org.khabar.app.source.Problem;
import org.khabar.app.source.SourceListener;
import org.khabar.app.source.SourceOptions;
import org.khabar.app.source.Sources;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.model.Reading;

/**
 * Reads inputs on all processors and hands on the readings in input order.
 *
 * <p>No more documents than twice the processors are held at a time.
 */
final class ReadingRun implements SourceListener {
  /** Bytes of stack for each reader; pages may nest deeply. */
  private static final long STACK = 16L << 20;

  /** What became of one document. */
  private sealed interface Outcome {
    record Read(RawDocument document, Reading reading) implements Outcome {}

    record Lost(Problem problem) implements Outcome {}
  }

  private final Khabar khabar;
  private final ReadingProgress progress;
  private final Target target;
  private final Deque<Future<Outcome>> waiting = new ArrayDeque<>();
  private final int window = 2 * Runtime.getRuntime().availableProcessors();
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          task -> {
            Thread thread = new Thread(null, task, "reader", STACK);
            thread.setDaemon(true);
            return thread;
          });
  private boolean lost;

  private ReadingRun(Khabar khabar, ReadingProgress progress, Target target) {
    this.khabar = khabar;
    this.progress = progress;
    this.target = target;
  }

  /** Where readings go that nobody sees before all are there. */
  interface Target {
    /** Whether a document is to be read at all. */
    boolean wants(RawDocument document);

    /** Takes what was made of a document. */
    void take(RawDocument document, Reading reading);
  }

  /** Takes all readings. */
  private record All(Consumer<Reading> readings) implements Target {
    @Override
    public boolean wants(RawDocument document) {
      return true;
    }

    @Override
    public void take(RawDocument document, Reading reading) {
      readings.accept(reading);
    }
  }

  /** Reads the inputs, of which something may be shown meanwhile, and answers the exit status. */
  static int read(
      Khabar khabar,
      Console console,
      SourceOptions options,
      List<String> inputs,
      Consumer<Reading> readings) {
    ReadingRun run = new ReadingRun(khabar, new ReadingProgress(console, false), new All(readings));
    return run.over(new Sources(options, console.in(), run), inputs);
  }

  /** Reads those of the inputs that the target wants, and answers the exit status. */
  static int collect(
      Khabar khabar, Console console, SourceOptions options, List<String> inputs, Target target) {
    ReadingRun run = new ReadingRun(khabar, new ReadingProgress(console, true), target);
    return run.over(new Sources(options, console.in(), run), inputs);
  }

  /** Collects all readings, and answers the exit status. */
  static int collect(
      Khabar khabar,
      Console console,
      SourceOptions options,
      List<String> inputs,
      List<Reading> readings) {
    return collect(khabar, console, options, inputs, new All(readings::add));
  }

  private int over(Sources sources, List<String> inputs) {
    try {
      sources.read(inputs);
      while (!waiting.isEmpty()) {
        handOn(waiting.remove());
      }
    } finally {
      progress.close();
      readers.shutdownNow();
    }
    return lost ? ExitStatus.SOMETHING_LOST : ExitStatus.ALL_READ;
  }

  @Override
  public void document(RawDocument document) {
    if (!target.wants(document)) {
      return;
    }
    waiting.add(readers.submit(() -> outcome(document)));
    while (waiting.size() >= window) {
      handOn(waiting.remove());
    }
  }

  @Override
  public void lost(Problem problem) {
    lost = true;
    progress.complain(problem.line());
  }

  @Override
  public void notice(Problem problem) {
    progress.complain(problem.line());
  }

  private Outcome outcome(RawDocument document) {
    try {
      return new Outcome.Read(document, khabar.read(khabar.extract(document)));
    } catch (NoArticleException e) {
      return new Outcome.Lost(new Problem(document.id(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Lost(new Problem(document.id(), Fault.line(e)));
    }
  }

  private void handOn(Future<Outcome> outcome) {
    try {
      progress.step();
      switch (outcome.get()) {
        case Outcome.Read read -> target.take(read.document(), read.reading());
        case Outcome.Lost problem -> lost(problem.problem());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
