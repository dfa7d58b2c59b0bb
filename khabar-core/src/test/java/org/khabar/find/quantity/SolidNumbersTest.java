package org.khabar.find.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.knowledge.Lexeme;

class SolidNumbersTest {
  private static final SolidNumbers GERMAN =
      new SolidNumbers(
          List.of(
              word("drei", "num.3"),
              word("fünf", "num.5"),
              word("zwölf", "num.12"),
              word("vierzig", "num.40"),
              word("zwölfte", "ord", "num.12"),
              word("hundert", "num.scale.100"),
              word("tausend", "num.scale.1000"),
              word("und", "conj", "gram.and"),
              word("halb", "num.half")));

  private static Lexeme word(String form, String concept) {
    return word(form, "num", concept);
  }

  private static Lexeme word(String form, String wordClass, String concept) {
    return new Lexeme(form, wordClass, concept, Map.of());
  }

  private static Optional<String> value(String word) {
    return GERMAN
        .parts(word)
        .flatMap(
            parts ->
                NumberReader.read(parts, false, true)
                    .filter(whole -> whole.length() == parts.size()))
        .map(NumberReader.Result::value)
        .map(BigDecimal::toPlainString);
  }

  @Test
  void reads_words_made_of_number_words() {
    assertThat(value("dreiundvierzigtausendfünfhundertzwölf")).contains("43512");
    assertThat(value("fünfhunderttausend")).contains("500000");
    assertThat(value("fünfhundertzwölfte")).contains("512");
  }

  @Test
  void leaves_words_alone_that_only_begin_or_end_like_one() {
    assertThat(value("dreitausender")).isEmpty();
    assertThat(value("unzwölf")).isEmpty();
    assertThat(value("tausendundeine")).isEmpty();
    assertThat(value("vierzig")).isEmpty();
    assertThat(value("halbhundert")).isEmpty();
  }

  @Test
  void bounds_the_length_of_a_word() {
    assertThat(GERMAN.parts("drei".repeat(100_000))).isEmpty();
  }
}
