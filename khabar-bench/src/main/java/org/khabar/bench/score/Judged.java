package org.khabar.bench.score;

import java.math.BigDecimal;

/**
 * A finding with what became of it.
 *
 * @param part {@code statements}, {@code conditions} or {@code events}
 * @param right whether something like it was expected, or might be told
 */
record Judged(String part, JsonObject answer, boolean right) {
  double confidence() {
    return answer.find("confidence").map(c -> ((BigDecimal) c).doubleValue()).orElseThrow();
  }
}
