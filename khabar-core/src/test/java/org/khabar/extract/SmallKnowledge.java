package org.khabar.extract;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.knowledge.BoilerplatePattern;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.LanguageTable;
import org.khabar.knowledge.Lexeme;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;

/**
 * Knowledge enough for extraction: month names from CLDR, the furniture phrases of the language
 * folders, a few cities and publishers.
 */
final class SmallKnowledge implements Knowledge {
  private static final Path LANGUAGES = sources();

  private final Map<String, LanguageTable> tables = new ConcurrentHashMap<>();

  private static Path sources() {
    Path beside = Path.of("..", "khabar-knowledge", "knowledge", "languages");
    return Files.isDirectory(beside)
        ? beside
        : Path.of("khabar-knowledge", "knowledge", "languages");
  }

  @Override
  public LanguageTable language(String code) {
    return tables.computeIfAbsent(code, SmallKnowledge::load);
  }

  private static LanguageTable load(String code) {
    List<Lexeme> lexemes = new ArrayList<>();
    if (!code.equals("und")) {
      ULocale locale = new ULocale(code);
      months(lexemes, "gregorian", new GregorianCalendar(locale), locale);
      months(lexemes, "persian", new PersianCalendar(locale), locale);
      months(lexemes, "islamic", new IslamicCalendar(locale), locale);
      if (code.equals("ar")) {
        ULocale levant = new ULocale("ar_SY");
        months(lexemes, "gregorian", new GregorianCalendar(levant), levant);
      }
    }
    LanguageProfile profile =
        new LanguageProfile(code, code, code, "", "", code.equals("und") ? settings() : Map.of());
    return new LanguageTable(
        profile,
        lexemes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        boilerplate(code),
        List.of());
  }

  private static void months(List<Lexeme> lexemes, String name, Calendar calendar, ULocale locale) {
    DateFormatSymbols symbols = new DateFormatSymbols(calendar, locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          lexemes.add(
              new Lexeme(months[i], "noun", "time.month." + name + "." + (i + 1), Map.of()));
        }
      }
    }
  }

  private static List<BoilerplatePattern> boilerplate(String code) {
    List<BoilerplatePattern> patterns = new ArrayList<>();
    for (String line : lines(LANGUAGES.resolve(code).resolve("boilerplate.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == 3 && !cells[0].equals("phrase")) {
        patterns.add(new BoilerplatePattern(cells[0], cells[1], cells[2]));
      }
    }
    return patterns;
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    for (String line : lines(LANGUAGES.resolve("und").resolve("language.yml"))) {
      int colon = line.indexOf(": \"");
      if (!line.startsWith("#") && colon > 0) {
        settings.put(line.substring(0, colon), line.substring(colon + 3, line.length() - 1));
      }
    }
    return settings;
  }

  private static List<String> lines(Path path) {
    try {
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public WorldTable world() {
    List<Entity> cities =
        List.of(
            city("nairobi", "Nairobi", "نيروبي", "نایروبی", "Найроби"),
            city("moscow", "Moscow", "موسكو", "مسکو", "Москва"),
            city("tehran", "Tehran", "طهران", "تهران", "Тегеран"),
            city("cairo", "Cairo", "القاهرة", "قاهره", "Каир"),
            city("paris", "Paris", "باريس", "پاریس", "Париж"));
    List<OutletRow> outlets =
        List.of(
            outlet("reuters", "Reuters", "agency", "reuters.com", "رويترز", "رویترز"),
            outlet("irna", "IRNA", "agency", "irna.ir", "إرنا", "ایرنا"),
            outlet("afp", "AFP", "agency", "afp.com", "أ ف ب", "فرانس‌پرس"),
            outlet("dw", "DW", "public broadcaster", "dw.com", "دويتشه فيله", "دویچه وله"));
    return new WorldTable(List.of(), cities, List.of(), outlets);
  }

  @Override
  public List<String> folders() {
    return List.of("ar", "en", "fa", "sw");
  }

  @Override
  public List<String> languages() {
    return folders();
  }

  private static Entity city(String id, String en, String ar, String fa, String ru) {
    Map<String, List<String>> names =
        Map.of("en", List.of(en), "ar", List.of(ar), "fa", List.of(fa), "ru", List.of(ru));
    return new Entity(id, EntityType.GPE, "city", "", "", "", names);
  }

  private static OutletRow outlet(
      String id, String name, String kind, String host, String ar, String fa) {
    return new OutletRow(
        id, name, kind, "", List.of(host), Map.of("ar", List.of(ar), "fa", List.of(fa)));
  }
}
