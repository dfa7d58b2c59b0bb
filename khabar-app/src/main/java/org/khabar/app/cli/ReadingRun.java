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
    record Read(Reading reading) implements Outcome {}

    record Lost(Problem problem) implements Outcome {}
  }

  private final Khabar khabar;
  private final Console console;
  private final Consumer<Reading> readings;
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

  private ReadingRun(Khabar khabar, Console console, Consumer<Reading> readings) {
    this.khabar = khabar;
    this.console = console;
    this.readings = readings;
  }

  /** Reads the inputs and answers the exit status. */
  static int read(
      Khabar khabar,
      Console console,
      SourceOptions options,
      List<String> inputs,
      Consumer<Reading> readings) {
    ReadingRun run = new ReadingRun(khabar, console, readings);
    try {
      new Sources(options, console.in(), run).read(inputs);
      while (!run.waiting.isEmpty()) {
        run.handOn(run.waiting.remove());
      }
    } finally {
      run.readers.shutdownNow();
    }
    return run.lost ? ExitStatus.SOMETHING_LOST : ExitStatus.ALL_READ;
  }

  @Override
  public void document(RawDocument document) {
    waiting.add(readers.submit(() -> outcome(document)));
    while (waiting.size() >= window) {
      handOn(waiting.remove());
    }
  }

  @Override
  public void lost(Problem problem) {
    lost = true;
    console.complain(problem.line());
  }

  @Override
  public void notice(Problem problem) {
    console.complain(problem.line());
  }

  private Outcome outcome(RawDocument document) {
    try {
      return new Outcome.Read(khabar.read(khabar.extract(document)));
    } catch (NoArticleException e) {
      return new Outcome.Lost(new Problem(document.id(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Lost(new Problem(document.id(), Fault.line(e)));
    }
  }

  private void handOn(Future<Outcome> outcome) {
    try {
      switch (outcome.get()) {
        case Outcome.Read read -> readings.accept(read.reading());
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
