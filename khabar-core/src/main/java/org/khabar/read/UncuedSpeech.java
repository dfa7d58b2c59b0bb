package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.rules.Unit;

/**
 * Finds sentences in which somebody goes on speaking without a word that says so: German "Der Plan
 * <i>sei</i> gut", whose mood is that of reports, and sentences that stand in quotation marks.
 *
 * <p>The setting {@code uncuedSpeech} lists which of both a language has: {@code mood} (verbs with
 * {@code mood=reported}, or subjunctives that open conditions too), {@code quotes}.
 */
final class UncuedSpeech {
  private static final int REACH = 2;
  private static final int LEAST_WORDS = 3;

  private final boolean mood;
  private final boolean quotes;
  private final Discourse discourse;
  private int lastHeard = -REACH - 1;
  private int lastParagraph;
  private int lastNumber = -1;
  private int paragraphBefore;

  UncuedSpeech(Set<String> kinds, Discourse discourse) {
    mood = kinds.contains("mood");
    quotes = kinds.contains("quotes");
    this.discourse = discourse;
  }

  /** Remembers whether somebody spoke in a sentence. */
  void heard(Sentence sentence, int number, boolean spoke) {
    lastNumber = number;
    paragraphBefore = sentence.paragraph();
    if (spoke) {
      lastHeard = number;
      lastParagraph = sentence.paragraph();
    }
  }

  /** The statement that a sentence without a cue is. */
  Optional<StatementDraft> find(Sentence sentence, Clause clause, int number) {
    if (sentence.isTitle()) {
      return Optional.empty();
    }
    if (quotes && isQuoted(clause)) {
      return speaker(sentence, number)
          .map(id -> draft(firstWord(clause), "read.statement.quote", id));
    }
    int verb = mood ? reportedVerb(clause) : -1;
    return verb < 0
        ? Optional.empty()
        : speaker(sentence, number).map(id -> draft(verb, "read.statement.mood", id));
  }

  /**
   * Who goes on speaking in a sentence: who spoke shortly before it in its paragraph, or whom the
   * sentence before it in its paragraph is about; at the head of a paragraph who spoke last before.
   */
  Optional<String> speaker(Sentence sentence, int number) {
    boolean first = number != lastNumber + 1 || sentence.paragraph() != paragraphBefore;
    boolean near = lastHeard >= 0 && number - lastHeard <= REACH;
    if (near && (first || sentence.paragraph() == lastParagraph)) {
      return discourse.lastSpeaker();
    }
    return first ? Optional.empty() : discourse.lastTold();
  }

  private static StatementDraft draft(int cue, String rule, String speaker) {
    StatementDraft draft = new StatementDraft(cue, rule);
    draft.speaker = speaker;
    return draft;
  }

  private static int firstWord(Clause clause) {
    int at = 0;
    while (clause.at(at).isPunctuation()) {
      at++;
    }
    return at;
  }

  /** Whether all words of a sentence stand in quotation marks. */
  private static boolean isQuoted(Clause clause) {
    int words = 0;
    for (int at = 0; at < clause.size(); at++) {
      if (!clause.at(at).isPunctuation()) {
        if (!clause.isQuoted(at)) {
          return false;
        }
        words++;
      }
    }
    return words >= LEAST_WORDS;
  }

  /** Where the first verb of a sentence stands if it is in the mood of reports, else -1. */
  private static int reportedVerb(Clause clause) {
    List<Unit> units = clause.units();
    for (int at = 0; at < units.size(); at++) {
      if (!clause.isAside(at) && tells(units.get(at)) && !isSubordinate(units, at)) {
        return -1; // a cue whose speaker is not known
      }
    }
    if (opensSubordinate(units)) {
      for (int at = 1; at + 1 < units.size(); at++) {
        boolean main = Grammar.isComma(units.get(at)) && isVerb(units.get(at + 1));
        if (main) {
          return isReported(units.get(at + 1), false) ? at + 1 : -1; // "Should X come, Y will"
        }
      }
      return -1;
    }
    boolean subordinate = false;
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (clause.isAside(at) || !unit.labels().isEmpty()) {
        continue;
      }
      if (unit.means("gram.pronoun.first")) {
        return -1;
      }
      subordinate |= Grammar.opensClause(unit) && !unit.isPunctuation();
      if (Grammar.isComma(unit) && !subordinate) {
        boolean next = at + 1 < units.size() && isReported(units.get(at + 1), true);
        return next ? at + 1 : -1; // "Wer rede, riskiere viel"
      }
      if (isReported(unit, at > 0)) {
        return at;
      }
      if (Grammar.isFinite(unit) || unit.isOf("aux") && Grammar.mayBeFinite(unit)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a sentence begins with a clause that its main verb follows behind a comma. */
  private static boolean opensSubordinate(List<Unit> units) {
    Unit first = units.getFirst();
    return first.labels().isEmpty()
        && (first.means("gram.if") || first.means("gram.as-long-as") || first.means("gram.must"));
  }

  /** Whether a verb stands in a clause that a word such as "because" opens behind a comma. */
  private static boolean isSubordinate(List<Unit> units, int verb) {
    for (int at = verb - 1; at > 0; at--) {
      if (Grammar.isComma(units.get(at - 1))) {
        return units.get(at).labels().isEmpty()
            && (units.get(at).means("gram.because") || units.get(at).means("gram.that"));
      }
    }
    return false;
  }

  private static boolean isVerb(Unit unit) {
    return unit.labels().isEmpty() && (unit.isOf("verb") || unit.isOf("aux"));
  }

  private static boolean tells(Unit unit) {
    return unit.labels().isEmpty()
        && !unit.analyses().isEmpty()
        && unit.all(a -> a.isA("act") && a.has("finite", "yes"));
  }

  private static boolean isReported(Unit unit, boolean subjunctives) {
    return unit.any(
        a ->
            a.has("mood", "reported")
                || subjunctives
                    && a.has("mood", "situative")
                    && a.has("tense", "subjunctive")
                    && unit.all(b -> b.wordClass().equals("verb")));
  }
}
