package org.khabar.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingsTest {
  @Test
  void keep_the_latest_of_each_key_once() {
    Postings postings = new Postings(3);
    for (int number : new int[] {1, 2, 2, 3, 4}) {
      postings.add(-5, number);
    }

    assertThat(postings.of(-5)).containsExactly(2, 3, 4);
    assertThat(postings.of(6)).isEmpty();
  }

  @Test
  void keep_very_many_keys_apart() {
    Postings postings = new Postings(2);
    for (int key = 0; key < 100_000; key++) {
      postings.add(key * 64, key);
    }

    assertThat(postings.of(64 * 99_999)).containsExactly(99_999);
    assertThat(postings.of(0)).containsExactly(0);
  }
}
