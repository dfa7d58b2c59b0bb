package org.khabar.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.rules.Unit;

/**
 * Pronouns for who says the rest of the sentence, which mean nobody told of in it: "…, sagte
 * <i>er</i>". Each is kept by its offset, with the offset where what was said begins.
 */
final class ReportingPronouns {
  /** Acts whose verbs close what was said. */
  private static final List<String> CLOSING =
      List.of("act.say", "act.accuse", "act.announce", "act.warn", "act.confirm");

  /** What opens a clause that its main clause follows. */
  private static final List<String> OPENING =
      List.of("gram.when", "gram.while", "gram.after", "gram.because", "gram.despite", "gram.if");

  private ReportingPronouns() {}

  /** Pronouns behind a verb of saying that stands behind what was said: nobody told of in it. */
  static Map<Integer, Integer> inverted(List<Unit> units) {
    Map<Integer, Integer> found = new HashMap<>();
    int begin = 0;
    for (int at = 2; at < units.size(); at++) {
      Unit mark = units.get(at - 2);
      if (mark.key().equals(";") || mark.key().equals(":")) {
        begin = mark.span().end();
      }
      boolean behind = Grammar.isComma(mark) || Grammar.isQuoteMark(mark);
      if (behind
          && units.get(at - 1).any(a -> a.isA("act") && a.wordClass().equals("verb"))
          && units.get(at).value(Party.class).map(Party::isPronoun).orElse(false)) {
        found.put(units.get(at).span().start(), begin);
      }
    }
    return found;
  }

  /** "The mayor, <i>he</i> said, sleeps", "The mayor sleeps, <i>he</i> said": not the mayor. */
  static Map<Integer, Integer> closing(List<Unit> units) {
    Map<Integer, Integer> found = new HashMap<>();
    if (OPENING.stream().anyMatch(units.getFirst()::means)) {
      return found; // "When the mayor left, he said"
    }
    int begin = 0;
    for (int at = 1; at + 1 < units.size(); at++) {
      Unit mark = units.get(at - 1);
      if (mark.key().equals(";") || mark.key().equals(":")) {
        begin = mark.span().end();
      }
      boolean behind = Grammar.isComma(mark) || Grammar.isQuoteMark(mark);
      int verb = at + 1;
      while (verb + 1 < units.size() && SharedSubjects.isLight(units.get(verb))) {
        verb++;
      }
      boolean closes =
          verb + 1 == units.size()
              || units.get(verb + 1).isPunctuation() && !units.get(verb + 1).key().equals(":")
              || units.get(verb + 1).is("TIME")
              || verb + 2 < units.size() && units.get(verb + 2).is("TIME");
      if (behind
          && closes
          && units.get(verb).any(a -> Grammar.isFinite(a) && CLOSING.stream().anyMatch(a::isA))
          && units.get(at).value(Party.class).map(Party::isPronoun).orElse(false)) {
        found.put(units.get(at).span().start(), begin);
      }
    }
    return found;
  }
}
