package org.khabar.find.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitNumberTest {

  private static String read(String key, char decimal) {
    return DigitNumber.read(key, decimal).map(n -> n.toPlainString()).orElse("none");
  }

  @Test
  void reads_groups_of_three() {
    assertThat(read("7,176,141", '.')).isEqualTo("7176141");
    assertThat(read("7.176.141", ',')).isEqualTo("7176141");
    assertThat(read("12\u00A0000", ',')).isEqualTo("12000");
    assertThat(read("1,234.5", '.')).isEqualTo("1234.5");
  }

  @Test
  void reads_groups_of_south_asia() {
    assertThat(read("1,00,000", '.')).isEqualTo("100000");
  }

  @Test
  void takes_one_mark_before_three_digits_for_a_group_unless_it_is_the_decimal_mark() {
    assertThat(read("43.556", ',')).isEqualTo("43556");
    assertThat(read("43.556", '.')).isEqualTo("43.556");
    assertThat(read("43,556", '.')).isEqualTo("43556");
    assertThat(read("0.556", ',')).isEqualTo("0.556");
  }

  @Test
  void reads_decimals() {
    assertThat(read("3.5", ',')).isEqualTo("3.5");
    assertThat(read("3,5", '.')).isEqualTo("3.5");
    assertThat(read("2\u066B8", '\u066B')).isEqualTo("2.8");
  }

  @Test
  void makes_no_number_of_versions_and_addresses() {
    assertThat(read("3.5.1", '.')).isEqualTo("none");
    assertThat(read("192.168.1.10", '.')).isEqualTo("none");
    assertThat(read("30.12.2021", '.')).isEqualTo("none");
  }

  @Test
  void gives_up_on_endless_digits() {
    assertThat(read("1".repeat(1_000_000), '.')).isEqualTo("none");
  }
}
