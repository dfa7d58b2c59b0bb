package org.khabar.bench.score;

/**
 * An expected item and the answer that it is set against.
 *
 * @param wanted from the expected reading
 * @param answer from the reading
 */
record Pair(JsonObject wanted, JsonObject answer) {}
