package org.khabar.bench.language;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.khabar.extract.ArticleLanguage;
import org.khabar.knowledge.BundledKnowledge;

/**
 * Prints a row of the report: how long the first answer takes in this virtual machine, and the heap
 * that is held after it.
 */
public final class StartUp {
  private static final String CLEAR =
      "Serikali imesema kwamba mpaka wa nchi hiyo utafunguliwa tena baada ya uchaguzi.";
  private static final String UNCLEAR = "Halvparten fjellbygder stormskadd";
  private static final int MEGABYTE = 1 << 20;

  private StartUp() {}

  /**
   * Answers once.
   *
   * @param arguments {@code words} for a text that the words settle, {@code model} for one that
   *     needs the letter model
   */
  public static void main(String[] arguments) throws InterruptedException {
    boolean model = arguments[0].equals("model");
    long start = System.nanoTime();
    var identifier =
        new ArticleLanguage(BundledKnowledge.open().language("und").profile().settings());
    String answer = identifier.identify(model ? UNCLEAR : CLEAR);
    double seconds = (System.nanoTime() - start) / 1e9;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            Locale.ROOT,
            "| first answer (%s, %s) | %.2f s, %d MB of heap |%n",
            model ? "needs the model" : "settled by words",
            answer,
            seconds,
            heap / MEGABYTE);
  }
}
