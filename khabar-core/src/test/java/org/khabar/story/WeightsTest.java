package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
  private static Weights of(double... featuresAndValues) {
    int[] features = new int[featuresAndValues.length / 2];
    double[] values = new double[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = (int) featuresAndValues[2 * i];
      values[i] = featuresAndValues[2 * i + 1];
    }
    return Weights.of(features, values);
  }

  @Test
  void adds_what_is_given_twice_in_any_order() {
    Weights weights = of(7, 1, -3, 2, 7, 0.5);

    assertThat(weights.size()).isEqualTo(2);
    assertThat(weights.feature(0)).isEqualTo(-3);
    assertThat(weights.value(1)).isEqualTo(1.5);
  }

  @Test
  void multiplies_what_both_have_however_long_they_are() {
    double[] many = new double[400];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i;
      many[i + 1] = 2;
    }

    assertThat(of(1, 2, 5, 3).dot(of(5, 4, 9, 1))).isEqualTo(12);
    assertThat(of(4, 3, 5, 9).dot(of(many))).isEqualTo(6);
    assertThat(of(many).dot(of(4, 3, 5, 9))).isEqualTo(6);
    assertThat(Weights.NONE.dot(of(1, 1))).isZero();
  }

  @Test
  void sums_two_vectors() {
    Weights sum = of(1, 2, 5, 3).plus(of(5, 4, 9, 1));

    assertThat(sum.dot(of(1, 1, 5, 10, 9, 100))).isEqualTo(2 + 70 + 100);
    assertThat(sum.norm()).isCloseTo(Math.sqrt(4 + 49 + 1), within(1e-9));
  }

  @Test
  void keeps_the_heaviest() {
    Weights heaviest = of(1, 2, 5, 3, 9, 1, 12, 3).heaviest(2);

    assertThat(heaviest.size()).isEqualTo(2);
    assertThat(heaviest.feature(0)).isEqualTo(5);
    assertThat(heaviest.feature(1)).isEqualTo(12);
  }

  @Test
  void comes_back_from_its_bytes_almost_as_it_was() {
    Weights back = Weights.of(of(-9, 0.123, 40, 0.9).bytes());

    assertThat(back.feature(0)).isEqualTo(-9);
    assertThat(back.value(0)).isCloseTo(0.123, within(1.0 / 4096));
    assertThat(back.value(1)).isCloseTo(0.9, within(1.0 / 4096));
  }
}
