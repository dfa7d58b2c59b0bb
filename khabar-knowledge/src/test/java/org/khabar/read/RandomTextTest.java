package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.Khabar;
import org.khabar.compile.Compiled;
import org.khabar.compile.KnowledgeException;
import org.khabar.extract.NoArticleException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Article;
import org.khabar.model.Event;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/**
 * Any text can be read in any language: nothing fails, every finding lies inside the text, and the
 * computer's own language changes nothing.
 */
class RandomTextTest {
  private static final long SEED = 20_211_231;
  private static final int TEXTS = 50;
  private static final int LONG_LINE = 60_000;
  private static final List<Locale> LOCALES =
      Stream.of("tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext")
          .map(Locale::forLanguageTag)
          .toList();

  @TestFactory
  Stream<DynamicTest> languages() throws KnowledgeException {
    Compiled compiled = KnowledgeUnderTest.compiled();
    Khabar khabar = Khabar.open(compiled);
    return Stream.concat(compiled.folders().stream(), Stream.of(Knowledge.UNKNOWN))
        .flatMap(
            code -> {
              RandomTexts texts = new RandomTexts(compiled, code);
              return Stream.of(
                  DynamicTest.dynamicTest(code + " reads any text", () -> any(khabar, code, texts)),
                  DynamicTest.dynamicTest(
                      code + " reads a long line", () -> longLine(khabar, code, texts)),
                  DynamicTest.dynamicTest(
                      code + " reads the same under any locale",
                      () -> anyLocale(compiled, code, texts)));
            });
  }

  private static void any(Khabar khabar, String code, RandomTexts texts) {
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.text(random, random.nextInt(120));
      found += check(read(khabar, plain(code, text)));
      found += check(read(khabar, RawDocument.text("random", text)));
    }
    assertThat(found).as("findings in all texts: none would make this test idle").isPositive();
  }

  private static void longLine(Khabar khabar, String code, RandomTexts texts) {
    Random random = new Random(SEED);
    StringBuilder line = new StringBuilder();
    while (line.length() < LONG_LINE) {
      line.append(texts.text(random, 50).replace('\n', ' ')).append(' ');
    }
    check(read(khabar, plain(code, line.toString())));
  }

  private static void anyLocale(Compiled compiled, String code, RandomTexts texts) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      Khabar usual = Khabar.open(compiled);
      for (Locale locale : LOCALES) {
        Locale.setDefault(locale);
        Khabar local = Khabar.open(compiled);
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS / 5; i++) {
          String text = texts.text(random, 60);
          Locale.setDefault(Locale.ROOT);
          Optional<Reading> plainly = read(usual, plain(code, text));
          Locale.setDefault(locale);
          assertThat(read(local, plain(code, text)))
              .as("%s: %s", locale, escaped(text))
              .isEqualTo(plainly);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The reading; absent where there was no article in the text, which is said, not thrown on. */
  private static Optional<Reading> read(Khabar khabar, RawDocument document) {
    try {
      return Optional.of(khabar.read(khabar.extract(document)));
    } catch (NoArticleException e) {
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(escaped(document.content()), e);
    }
  }

  /** How much was found besides sentences. */
  private static int check(Optional<Reading> read) {
    if (read.isEmpty()) {
      return 0;
    }
    Reading reading = read.get();
    Article article = reading.article();
    String shown = escaped(article.text());
    assertThat(Spans.of(reading)).as(shown).allMatch(span -> span.end() <= article.text().length());
    inOrder(article.body(), shown);
    inOrder(reading.sentences(), shown);
    for (Statement statement : reading.statements()) {
      List<Span> parts = new ArrayList<>();
      statement.cue().ifPresent(parts::add);
      statement.speakerSpan().filter(s -> statement.sentence().overlaps(s)).ifPresent(parts::add);
      assertThat(parts).as(shown).allMatch(statement.sentence()::contains);
      assertThat(statement.confidence()).isBetween(0.0, 1.0);
    }
    for (Event event : reading.events()) {
      assertThat(event.sentences()).as(shown).anyMatch(s -> s.contains(event.cue()));
      assertThat(event.confidence()).isBetween(0.0, 1.0);
    }
    return reading.times().size() + reading.statements().size() + reading.events().size();
  }

  private static void inOrder(List<Span> spans, String shown) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i - 1).end()).as(shown).isLessThanOrEqualTo(spans.get(i).start());
    }
  }

  private static RawDocument plain(String code, String text) {
    return RawDocument.body("random", text, Optional.of(code), Optional.empty());
  }

  /** The text as a string literal would have it, so that a failure can be repeated. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (c >= ' ' && Character.getType(c) != Character.FORMAT && !surrogate(c)) {
                out.append((char) c);
              } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return out.length() < 4000 ? out.toString() : out.substring(0, 4000) + " …";
  }

  private static boolean surrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
