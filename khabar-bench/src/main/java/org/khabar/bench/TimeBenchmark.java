package org.khabar.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.khabar.find.quantity.NumberFinder;
import org.khabar.find.quantity.QuantityFinder;
import org.khabar.find.time.TimeContext;
import org.khabar.find.time.TimeFinder;
import org.khabar.find.time.TimeReading;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.UnitMaker;
import org.khabar.text.Analyzer;
import org.khabar.text.SentenceSplitter;
import org.khabar.text.Token;
import org.khabar.text.Tokenizer;
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
 * Numbers, times and quantities of a megabyte (UTF-8) of news text: operations a second are
 * megabytes a second.
 *
 * <p>One time stands in every second sentence, as in news. {@code find} starts from words with
 * their readings, as the finder does in the reader; {@code read} from the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TimeBenchmark {
  private static final int MEGABYTE = 1_000_000;

  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "en",
          List.of(
              "The ministers of both states met in the capital on Thursday and spoke for about %d minutes.",
              "Nobody would say what the delegations had agreed on, or who would pay for the new railway.",
              "Farmers along the river fear that the fields will be flooded again when the rains return.",
              "The line was opened on 3 May 1998 and carried some %d,000 passengers a day before it closed.",
              "Its workshops stand empty, and the families that lived from them have moved to the coast."),
          "sw",
          List.of(
              "Mawaziri wa nchi zote mbili walikutana mjini siku ya Alhamisi na kuzungumza kwa dakika %d.",
              "Hakuna aliyesema wajumbe walikubaliana nini, wala nani atakayelipia reli hiyo mpya.",
              "Wakulima wa kando ya mto wanahofia kwamba mashamba yatafurika tena mvua zikirudi.",
              "Reli hiyo ilifunguliwa tarehe 3 Mei 1998 na kubeba abiria %d,000 hivi kabla ya kufungwa.",
              "Karakana zake ziko tupu, na familia zilizozitegemea zimehamia pwani."),
          "fa",
          List.of(
              "وزیران دو کشور روز پنجشنبه در پایتخت دیدار و حدود %d دقیقه گفتگو کردند.",
              "هیچ‌کس نگفت هیئت‌ها بر سر چه چیزی توافق کرده‌اند یا هزینه راه‌آهن تازه را چه کسی می‌پردازد.",
              "کشاورزان کنار رود می‌ترسند که با بازگشت باران زمین‌ها دوباره زیر آب برود.",
              "این خط در ۱۳ اردیبهشت ۱۳۷۷ باز شد و پیش از بسته شدن %d هزار مسافر می‌برد.",
              "کارگاه‌های آن خالی است و خانواده‌هایی که از آن نان می‌خوردند به ساحل رفته‌اند."),
          "ar",
          List.of(
              "التقى وزيرا البلدين في العاصمة يوم الخميس وتحدثا نحو %d دقيقة.",
              "ولم يقل أحد على ماذا اتفقت الوفود، ولا من سيدفع ثمن السكة الجديدة.",
              "ويخشى المزارعون على ضفاف النهر أن تغمر المياه حقولهم من جديد عند عودة الأمطار.",
              "وافتتح الخط في 3 مايو 1998 وكان ينقل %d ألف راكب قبل إغلاقه.",
              "وورشه خالية، وقد رحلت إلى الساحل العائلات التي كانت تعيش منها."));

  @Param({"en", "sw", "fa", "ar"})
  private String language = "";

  private final TimeContext context = TimeContext.of(LocalDate.of(2021, 12, 31));
  private String text = "";
  private Tokenizer tokenizer = new Tokenizer(table("en").profile());
  private SentenceSplitter splitter = new SentenceSplitter(w -> false, w -> false);
  private UnitMaker maker = maker("en");
  private NumberFinder numbers = new NumberFinder(table("en").profile());
  private TimeFinder times = new TimeFinder(List.of());
  private QuantityFinder quantities = new QuantityFinder(List.of());
  private List<List<Unit>> sentences = List.of();

  private static LanguageTable table(String code) {
    return BundledKnowledge.open().language(code);
  }

  private static UnitMaker maker(String code) {
    LanguageTable table = table(code);
    return new UnitMaker(table, new Analyzer(table), new Tokenizer(table.profile()));
  }

  @Setup
  public void write() {
    StringBuilder written = new StringBuilder();
    List<String> pattern = SENTENCES.getOrDefault(language, List.of());
    int bytes = 0;
    for (int i = 0; bytes < MEGABYTE; i++) {
      String sentence = pattern.get(i % pattern.size()).formatted(10 + i % 80) + "\n\n";
      bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
      written.append(sentence);
    }
    text = written.toString();
    LanguageTable table = table(language);
    tokenizer = new Tokenizer(table.profile());
    maker = maker(language);
    numbers = new NumberFinder(table.profile(), table.lexemes());
    times = new TimeFinder(table.patterns(), table.profile());
    quantities = new QuantityFinder(table.patterns());
    sentences = units();
  }

  private List<List<Unit>> units() {
    List<List<Unit>> units = new ArrayList<>();
    for (List<Token> sentence :
        splitter.split(tokenizer.tokenize(text, new Span(0, text.length())))) {
      units.add(maker.phrases(maker.words(sentence), text));
    }
    return units;
  }

  /** Numbers, times and quantities of words that were analysed before. */
  @Benchmark
  public int find() {
    return find(sentences);
  }

  /** The same from the text. */
  @Benchmark
  public int read() {
    return find(units());
  }

  private int find(List<List<Unit>> units) {
    int found = 0;
    TimeContext here = context;
    for (List<Unit> sentence : units) {
      TimeReading reading = times.find(numbers.find(sentence, text), text, here);
      here = reading.next();
      found += reading.mentions().size() + quantities.find(reading.units()).size();
    }
    return found;
  }
}
