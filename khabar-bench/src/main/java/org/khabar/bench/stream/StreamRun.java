package org.khabar.bench.stream;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.app.store.StateException;
import org.khabar.app.store.StateFolder;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Reading;
import org.khabar.story.Bonds;
import org.khabar.story.StoryIndex;

/**
 * Joins generated articles to the stories of one state and prints what the last ones cost each time
 * that the state has grown: milliseconds an article for joining alone, those of one processor among
 * them, the heap in use after a collection, the size of the state on disk.
 */
public final class StreamRun {
  private static final long SEED = 20_310_101;
  private static final int BATCH = 500;
  private static final int BATCHES_A_COMMIT = 20;
  private static final int LINE = 10_000;

  private StreamRun() {}

  /**
   * Runs it.
   *
   * @param arguments a folder for the state, which must not exist, and how many articles
   */
  public static void main(String[] arguments) throws IOException, StateException {
    Path folder = Path.of(arguments[0]);
    if (Files.exists(folder)) {
      throw new IOException(folder + " exists");
    }
    run(folder, Integer.parseInt(arguments[1]));
  }

  private static void run(Path folder, int articles) throws IOException, StateException {
    Knowledge knowledge = BundledKnowledge.open();
    GeneratedNews news = new GeneratedNews(knowledge.world(), SEED);
    Khabar khabar = Khabar.open(knowledge);
    System.out.println(
        "  articles  ms/article  of processor  articles/s  stories  heap MB  state MB");
    try (StateFolder state = StateFolder.open(folder)) {
      StoryIndex index = khabar.index(state.memory());
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long joining = 0;
      long working = 0;
      int done = 0;
      while (done < articles) {
        List<Reading> batch = batch(news, done, Math.min(BATCH, articles - done));
        long start = System.nanoTime();
        long startOfWork = threads.getCurrentThreadCpuTime();
        index.join(batch, Bonds.NONE);
        done += batch.size();
        if (done % (BATCH * BATCHES_A_COMMIT) == 0 || done == articles) {
          index.keep();
          state.commit();
        }
        joining += System.nanoTime() - start;
        working += threads.getCurrentThreadCpuTime() - startOfWork;
        if (done % LINE == 0 || done == articles) {
          int lines = done % LINE == 0 ? LINE : done % LINE;
          double each = joining / 1e6 / lines;
          System.out.printf(
              Locale.ROOT,
              "%10d  %10.3f  %12.3f  %10.0f  %7d  %7d  %8d%n",
              done,
              each,
              working / 1e6 / lines,
              1000 / each,
              state.memory().stories().size(),
              heap(),
              size(folder) >> 20);
          joining = 0;
          working = 0;
        }
      }
    }
  }

  /** Made on all processors; only joining is timed. */
  private static List<Reading> batch(GeneratedNews news, int from, int count) {
    return new ArrayList<>(
        IntStream.range(from, from + count).parallel().mapToObj(news::article).toList());
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() >> 20;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
