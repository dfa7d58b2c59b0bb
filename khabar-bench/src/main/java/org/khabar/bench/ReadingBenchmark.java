package org.khabar.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One article, from text to reading.
 *
 * <p>The time per paragraph must not grow with their number: reading is linear in the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  private static final Map<String, String> PARAGRAPHS =
      Map.of(
          "sw",
          "Waziri wa mambo ya nje wa Kenya alisema Jumatatu kwamba mazungumzo yataendelea mjini"
              + " Geneva. \"Tutakutana tena tarehe 3 Mei 2021,\" aliwaambia waandishi wa habari.",
          "en",
          "Kenya's foreign minister said on Monday that the talks would go on in Geneva. \"We will"
              + " meet again on 3 May 2021,\" she told reporters.",
          "fa",
          "وزیر امور خارجه کنیا روز دوشنبه گفت که گفتگوها در ژنو ادامه خواهد داشت. او به"
              + " خبرنگاران گفت: «۱۳ اردیبهشت ۱۴۰۰ دوباره دیدار می‌کنیم.»",
          "ar",
          "قالت وزيرة خارجية كينيا يوم الاثنين إن المحادثات ستستمر في جنيف. وأضافت للصحفيين:"
              + " \"سنجتمع مجددا في 3 مايو 2021\".");

  @Param({"sw", "en", "fa", "ar"})
  private String language = "";

  @Param({"4", "64"})
  private int paragraphs;

  private Khabar khabar = Khabar.open(BundledKnowledge.open());
  private String text = "";

  @Setup
  public void write() {
    text = (PARAGRAPHS.get(language) + "\n\n").repeat(paragraphs);
  }

  @Benchmark
  public Reading read() throws NoArticleException {
    return khabar.read(khabar.extract(RawDocument.text(language, text)));
  }
}
