package org.khabar.bench.gazetteer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.khabar.app.gazetteer.FileWalk;
import org.khabar.app.gazetteer.GazetteerFile;
import org.khabar.text.Normalizer;

/**
 * Looks names up in a file made of {@link DumpGenerator}'s dump: {@code LookUpMeasurement FILE
 * ITEMS}. Prints lines of a Markdown table, times in microseconds.
 *
 * <p>Half of the names are there; each walk goes over all words, and what is found is read.
 */
public final class LookUpMeasurement {
  private static final int NAMES = 200_000;
  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> CODES = List.of("en", "mul");

  private LookUpMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    long opened = System.nanoTime();
    try (GazetteerFile file = GazetteerFile.open(Path.of(arguments[0]))) {
      opened = System.nanoTime() - opened;
      List<List<String>> there = names(new Random(17), Integer.parseInt(arguments[1]));
      List<List<String>> elsewhere = names(new Random(99), NAMES);
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      System.out.printf(
          Locale.ROOT,
          "| opening | | %.1f ms | heap %.0f MB with the test's own names |%n",
          opened / 1e6,
          used / 1e6);
      run("names that are there, first round", file, there, true);
      run("names that are not, first round", file, elsewhere, false);
      for (int round = 1; round < ROUNDS; round++) {
        boolean last = round == ROUNDS - 1;
        run("names that are there", file, there, last);
        run("names that are not", file, elsewhere, last);
      }
    }
  }

  /** Names as the generator makes them, taken evenly from all. */
  private static List<List<String>> names(Random random, int items) {
    List<List<String>> names = new ArrayList<>();
    Random choice = new Random(3);
    for (int i = 0; i < items && names.size() < NAMES; i++) {
      String name = DumpGenerator.nameOf(random);
      if (choice.nextInt(items) < NAMES) {
        names.add(Arrays.stream(name.split(" ", -1)).map(Normalizer::key).toList());
      }
    }
    Collections.shuffle(names, new Random(5));
    return names;
  }

  private static void run(
      String what, GazetteerFile file, List<List<String>> names, boolean shown) {
    long[] times = new long[names.size()];
    int found = 0;
    long processor = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times.length; i++) {
      List<String> words = names.get(i);
      long start = System.nanoTime();
      FileWalk walk = file.walk();
      boolean goesOn = true;
      for (int w = 0; goesOn && w < words.size(); w++) {
        goesOn = walk.next(words.get(w));
      }
      if (!walk.entities(CODES).isEmpty()) {
        found++;
      }
      times[i] = System.nanoTime() - start;
    }
    processor = THREADS.getCurrentThreadCpuTime() - processor;
    Arrays.sort(times);
    if (shown) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f median, %.2f at 99 %% | %,d of %,d found |%n",
          what,
          processor / 1e3 / times.length,
          times[times.length / 2] / 1e3,
          times[times.length * 99 / 100] / 1e3,
          found,
          times.length);
    }
  }
}
