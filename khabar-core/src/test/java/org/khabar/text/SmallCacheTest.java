package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmallCacheTest {
  private static final int MANY = 10_000;

  @Test
  void givesBackWhatWasPutIn() {
    SmallCache<String, Integer> cache = new SmallCache<>(64);
    assertThat(cache.get("nairobi")).isNull();
    assertThat(cache.put("nairobi", 1)).isEqualTo(1);
    assertThat(cache.get("nairobi")).isEqualTo(1);
    assertThat(cache.get("mombasa")).isNull();
  }

  @Test
  void remembersAllOfFewAndTheLatestOfMany() {
    SmallCache<Integer, Integer> cache = new SmallCache<>(256);
    for (int key = 0; key < MANY; key++) {
      cache.put(key, -key);
    }
    int remembered = 0;
    for (int key = 0; key < MANY; key++) {
      Integer value = cache.get(key);
      assertThat(value == null || value == -key).isTrue();
      remembered += value == null ? 0 : 1;
    }
    assertThat(remembered).isBetween(128, 256);
    assertThat(cache.get(MANY - 1)).isEqualTo(1 - MANY);
  }

  @Test
  void keepsWhatItHoldsWhenItGrows() {
    SmallCache<String, Integer> cache = new SmallCache<>(4096);
    int lost = 0;
    for (int i = 0; i < 1000; i++) {
      cache.put("word" + i, i);
    }
    for (int i = 0; i < 1000; i++) {
      lost += cache.get("word" + i) == null ? 1 : 0;
    }
    assertThat(lost).isLessThan(300); // the third of one place, before there was more room
  }

  @Test
  void refusesASizeThatIsNoPowerOfTwo() {
    assertThatThrownBy(() -> new SmallCache<>(1000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000");
  }
}
