package org.khabar.find.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.Lexeme;
import org.khabar.text.Normalizer;

/**
 * Number words that are written as one: dreiundvierzigtausend, tweehonderdvijftig, yirmibeş.
 *
 * <p>A word is one when number words of the language, and its word for <i>and</i> between them,
 * make it up to the last letter. Time is linear in its length, which is bounded.
 */
final class SolidNumbers {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 80;
  private static final int LONGEST_PIECE = 24;

  private final Map<String, NumberPart> pieces = new HashMap<>();

  /** Letters that pieces begin and end with: most words are told apart by these. */
  private final BitSet firsts = new BitSet();

  private final BitSet lasts = new BitSet();

  SolidNumbers(Collection<Lexeme> lexemes) {
    for (Lexeme lexeme : lexemes) {
      Optional<NumberPart> part = NumberParts.of(lexeme);
      if (part.isPresent()) {
        add(lexeme.lemma(), part.get());
        lexeme.stems().values().forEach(forms -> forms.forEach(form -> add(form, part.get())));
      }
    }
  }

  private void add(String form, NumberPart part) {
    String key = Normalizer.key(form);
    boolean letter = key.length() < 2 || key.indexOf(' ') >= 0;
    if (!letter) {
      pieces.putIfAbsent(key, part);
      firsts.set(key.charAt(0));
      lasts.set(key.charAt(key.length() - 1));
    }
  }

  /** The parts of a word of two number words or more; empty if it is none. */
  Optional<List<NumberPart>> parts(String key) {
    if (key.length() < SHORTEST
        || key.length() > LONGEST
        || !firsts.get(key.charAt(0))
        || !lasts.get(key.charAt(key.length() - 1))) {
      return Optional.empty();
    }
    int[] next = new int[key.length() + 1]; // where the piece ends that begins here, 0 for none
    next[key.length()] = key.length();
    for (int at = key.length() - 1; at >= 0; at--) {
      int farthest = Math.min(key.length(), at + LONGEST_PIECE);
      for (int end = farthest; end > at && next[at] == 0; end--) {
        boolean piece = next[end] != 0 && pieces.containsKey(key.substring(at, end));
        next[at] = piece ? end : 0;
      }
    }
    return next[0] == 0 || next[0] == key.length() ? Optional.empty() : Optional.of(cut(key, next));
  }

  private List<NumberPart> cut(String key, int[] next) {
    List<NumberPart> parts = new ArrayList<>();
    for (int at = 0; at < key.length(); at = next[at]) {
      NumberPart part = pieces.get(key.substring(at, next[at]));
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }
}
