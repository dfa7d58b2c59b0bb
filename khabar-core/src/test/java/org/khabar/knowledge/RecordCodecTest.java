package org.khabar.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.khabar.model.EntityType;

class RecordCodecTest {
  private static final long SEED = 20_260_101;

  /** One component of every kind that tables can hold. */
  public record Everything(
      String text,
      int whole,
      boolean truth,
      TimeUnit choice,
      List<String> list,
      Map<String, List<Integers>> map,
      Integers nested,
      double real,
      BigDecimal decimal,
      LocalDate day,
      Optional<LocalTime> time,
      Optional<String> absent,
      Map<Integers, TimeUnit> byRecord) {}

  public record Integers(int first, int second) {}

  public record Zoned(ZoneId zone) {}

  public record Other(String text) {}

  public record Text(String text) {}

  private static final Everything SAMPLE =
      new Everything(
          "\u0645\u06CC\u200C\u06AF\u0648\u06CC\u062F \uD83D\uDE00 \u0000 na",
          Integer.MIN_VALUE,
          true,
          TimeUnit.DAYS,
          List.of("", "a", "a"),
          Map.of("k", List.of(new Integers(0, -1), new Integers(Integer.MAX_VALUE, 63))),
          new Integers(-64, 64),
          0.1 + 0.2,
          new BigDecimal("1E+3"),
          LocalDate.of(-44, 3, 15),
          Optional.of(LocalTime.of(23, 59, 59)),
          Optional.empty(),
          Map.of(new Integers(1, 2), TimeUnit.HOURS, new Integers(2, 1), TimeUnit.NANOSECONDS));

  @Test
  void gives_back_what_was_written() {
    assertThat(RecordCodec.read(Everything.class, RecordCodec.write(SAMPLE))).isEqualTo(SAMPLE);
  }

  @Test
  void keeps_the_order_of_maps() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String code : List.of("sw", "en", "fa", "ar", "zh", "mul")) {
      names.put(code, List.of(code));
    }
    Entity kenya = new Entity("kenya", EntityType.GPE, "state", "Q114", "", "", names);
    Entity back = RecordCodec.read(Entity.class, RecordCodec.write(kenya));
    assertThat(back.names().keySet()).containsExactlyElementsOf(names.keySet());
  }

  @Test
  void keeps_numbers_of_every_size() {
    for (int shift = 0; shift < 32; shift++) {
      for (int near = -1; near <= 1; near++) {
        Integers numbers = new Integers((1 << shift) + near, -(1 << shift) + near);
        assertThat(RecordCodec.read(Integers.class, RecordCodec.write(numbers))).isEqualTo(numbers);
      }
    }
  }

  @Test
  void gives_back_random_text() {
    Random random = new Random(SEED);
    List<Lexeme> lexemes = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      lexemes.add(
          new Lexeme(word(random), "noun", word(random), Map.of("form", List.of(word(random)))));
    }
    LanguageTable table =
        new LanguageTable(
            new LanguageProfile("xx", "X", "X", "Latn", "SVO", Map.of("a", "b", "c", "d")),
            lexemes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("according to @"));
    LanguageTable taught = table.withTagger(new byte[] {1, 0, -1});
    assertThat(RecordCodec.read(LanguageTable.class, RecordCodec.write(taught)))
        .usingRecursiveComparison()
        .isEqualTo(taught);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      int c = random.nextInt(0x2FFF);
      word.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 'x' : c);
    }
    return word.toString();
  }

  @Test
  void hands_out_nothing_that_can_be_changed() {
    Everything back = RecordCodec.read(Everything.class, RecordCodec.write(SAMPLE));
    assertThatThrownBy(() -> back.list().add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> back.map().put("b", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refuses_every_truncation() {
    byte[] table = RecordCodec.write(SAMPLE);
    for (int length = 0; length < table.length; length++) {
      byte[] cut = Arrays.copyOf(table, length);
      assertThatThrownBy(() -> RecordCodec.read(Everything.class, cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(TableFormatException.class);
    }
  }

  @Test
  void refuses_every_changed_byte() {
    byte[] table = RecordCodec.write(SAMPLE);
    for (int at = 0; at < table.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = table.clone();
        damaged[at] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> RecordCodec.read(Everything.class, damaged))
            .as("bit %d of byte %d", bit, at)
            .isInstanceOf(TableFormatException.class);
      }
    }
  }

  @Test
  void refuses_bytes_too_many() {
    byte[] table = RecordCodec.write(SAMPLE);
    assertThatThrownBy(
            () -> RecordCodec.read(Everything.class, Arrays.copyOf(table, table.length + 1)))
        .isInstanceOf(TableFormatException.class);
  }

  @Test
  void says_what_is_wrong() {
    byte[] table = RecordCodec.write(new Text("a"));
    assertThatThrownBy(
            () -> RecordCodec.read(Text.class, "<html>".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("not a knowledge table");
    assertThatThrownBy(() -> RecordCodec.read(Other.class, table))
        .hasMessageContaining("another version");
    assertThatThrownBy(() -> RecordCodec.read(Text.class, Arrays.copyOf(table, table.length - 1)))
        .hasMessageContaining("cut off");
    byte[] damaged = table.clone();
    damaged[damaged.length - 1] ^= 1;
    assertThatThrownBy(() -> RecordCodec.read(Text.class, damaged)).hasMessageContaining("damaged");
  }

  @Test
  void refuses_components_that_tables_cannot_hold() {
    assertThatThrownBy(() -> RecordCodec.write(new Zoned(ZoneOffset.UTC)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ZoneId");
  }
}
