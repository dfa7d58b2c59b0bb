package org.khabar.find.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Parts are written as: 5 a word, 1000* a scale, =38 figures, & and, - hyphen, ½ half, 5! ordinal.
 */
class NumberReaderTest {

  private static String read(boolean scaleFirst, String parts) {
    return read(scaleFirst, false, parts);
  }

  private static String read(boolean scaleFirst, boolean unitsFirst, String parts) {
    List<NumberPart> list = new ArrayList<>();
    for (String part : parts.split(" ")) {
      list.add(part(part));
    }
    return NumberReader.read(list, scaleFirst, unitsFirst)
        .map(
            r ->
                r.value().stripTrailingZeros().toPlainString()
                    + (r.ordinal() ? "!" : "")
                    + "/"
                    + r.length())
        .orElse("none");
  }

  private static NumberPart part(String part) {
    return switch (part.charAt(0)) {
      case '&' -> new NumberPart.Join(false);
      case '-' -> new NumberPart.Join(true);
      case '½' -> new NumberPart.Fraction(new BigDecimal("0.5"));
      case '=' -> new NumberPart.Figures(new BigDecimal(part.substring(1)));
      case 't' -> new NumberPart.OrdinalMark();
      default -> word(part);
    };
  }

  private static NumberPart word(String part) {
    String digits = part.replaceAll("[*!]", "");
    BigDecimal value = new BigDecimal(digits);
    return part.contains("*")
        ? new NumberPart.Scale(value, part.contains("!"))
        : new NumberPart.Word(value, part.contains("!"));
  }

  @Test
  void adds_and_multiplies_from_the_left() {
    assertThat(read(false, "3 100* & 46")).isEqualTo("346/4");
    assertThat(read(false, "20 - 5 1000* 3 100*")).isEqualTo("25300/6");
    assertThat(read(false, "2 1000000* 300 1000*")).isEqualTo("2300000/4");
    assertThat(read(false, "1000* 1000000*")).isEqualTo("1000000000/2");
  }

  @Test
  void mixes_figures_and_words() {
    assertThat(read(false, "=38 1000* & =44")).isEqualTo("38044/4");
    assertThat(read(false, "=1.5 1000000*")).isEqualTo("1500000/2");
  }

  @Test
  void reads_units_before_tens_where_and_joins_them() {
    assertThat(read(false, true, "5 & 20")).isEqualTo("25/3");
    assertThat(read(false, true, "5 & 20 1000*")).isEqualTo("25000/4");
    assertThat(read(false, true, "100* & 5 & 20")).isEqualTo("125/5");
    assertThat(read(false, false, "5 & 20")).isEqualTo("5/1");
  }

  @Test
  void leaves_two_numbers_apart() {
    assertThat(read(false, "=9 & =10")).isEqualTo("9/1");
    assertThat(read(false, "9 & 10")).isEqualTo("9/1");
    assertThat(read(false, "=10 =2022")).isEqualTo("10/1");
    assertThat(read(false, "3 & 4")).isEqualTo("3/1");
  }

  @Test
  void adds_a_half_of_what_it_follows() {
    assertThat(read(false, "1 1000000* & ½")).isEqualTo("1500000/4");
    assertThat(read(false, "2 & ½ 1000000*")).isEqualTo("2500000/4");
    assertThat(read(true, "1000000* 1 & ½")).isEqualTo("1500000/4");
    assertThat(read(true, "1 & ½")).isEqualTo("1.5/3");
  }

  @Test
  void reads_the_scale_first_in_swahili() {
    assertThat(read(true, "1000* 10")).isEqualTo("10000/2");
    assertThat(read(true, "1000* 20 & 5")).isEqualTo("25000/4");
    assertThat(read(true, "1000* 3 100* 5")).isEqualTo("3500/4");
    assertThat(read(true, "1000* 1 100* 9 80 & 4")).isEqualTo("1984/7");
    assertThat(read(true, "100* 3 & 50")).isEqualTo("350/4");
    assertThat(read(true, "1000* 100* 2")).isEqualTo("200000/3");
    assertThat(read(true, "1000000* =3.5")).isEqualTo("3500000/2");
    assertThat(read(true, "10 & 1")).isEqualTo("11/3");
    assertThat(read(true, "=10 1000*")).isEqualTo("10000/2");
  }

  @Test
  void reads_ordinals() {
    assertThat(read(false, "20 - 1!")).isEqualTo("21!/3");
    assertThat(read(false, "=10 t")).isEqualTo("10!/2");
    assertThat(read(false, "10! & 20")).isEqualTo("10!/1");
  }

  @Test
  void refuses_what_begins_with_no_number() {
    assertThat(read(false, "& 5")).isEqualTo("none");
    assertThat(read(false, "½")).isEqualTo("none");
  }

  @Test
  void counts_hundreds_beyond_nine() {
    assertThat(read(false, "19 100* 5")).isEqualTo("1905/3");
    assertThat(read(false, "20 100*")).isEqualTo("20/1");
  }
}
