package org.khabar.bench.score;

import java.util.OptionalDouble;

/** How well an answer fits an expected item. */
interface Likeness {
  /** The more, the better; absent where the two are not about the same. */
  OptionalDouble of(JsonObject wanted, JsonObject answer);
}
