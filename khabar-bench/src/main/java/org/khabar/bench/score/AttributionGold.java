package org.khabar.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A passage with what is said in it and by whom: {@code languages/<code>/golden/attributions.jsonl}
 * and {@code attributions-aside.jsonl}.
 *
 * <p>A line holds one JSON object: {@code text} and {@code attributions}, each with {@code source}
 * (or null), {@code cue} and the pieces of its {@code content}, all of them words of the text.
 */
record AttributionGold(String text, List<Attribution> attributions) {

  /** Somebody's words: places of their letters and digits in the text, whoever says them too. */
  record Attribution(Optional<BitSet> source, BitSet content, String shown) {}

  AttributionGold {
    attributions = List.copyOf(attributions);
  }

  /**
   * The lines of a file.
   *
   * @throws IllegalArgumentException naming the line that is none
   */
  static List<AttributionGold> list(Path file) throws IOException {
    List<AttributionGold> gold = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      try {
        gold.add(of(JsonObject.parse(lines.get(i))));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return gold;
  }

  private static AttributionGold of(JsonObject passage) {
    String text = passage.findText("text").orElseThrow();
    return new AttributionGold(
        text, passage.objects("attributions").stream().map(a -> attribution(text, a)).toList());
  }

  private static Attribution attribution(String text, JsonObject said) {
    BitSet content = new BitSet();
    int from = 0;
    for (String piece : said.texts("content")) {
      int at = nearest(text, piece, from);
      content.or(letters(text, at, at + piece.length()));
      from = at + piece.length();
    }
    int cue =
        said.findText("cue")
            .filter(c -> !c.isBlank())
            .map(c -> nearest(text, c, content.nextSetBit(0)))
            .orElse(content.nextSetBit(0));
    Optional<BitSet> source =
        said.findText("source")
            .map(
                words -> {
                  int at = nearest(text, words, cue);
                  return letters(text, at, at + words.length());
                });
    return new Attribution(source, content, said.fields().toString());
  }

  /** Where words stand, the place nearest to another if there are several. */
  private static int nearest(String text, String words, int to) {
    int best = text.indexOf(words);
    if (best < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    for (int at = best; at >= 0; at = text.indexOf(words, at + 1)) {
      best = Math.abs(at - to) < Math.abs(best - to) ? at : best;
    }
    return best;
  }

  /** The places of letters and digits in a stretch of text. */
  static BitSet letters(String text, int start, int end) {
    BitSet places = new BitSet();
    for (int at = start; at < end; at++) {
      places.set(at, Character.isLetterOrDigit(text.charAt(at)));
    }
    return places;
  }
}
