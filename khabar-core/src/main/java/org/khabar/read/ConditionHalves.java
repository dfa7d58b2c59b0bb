package org.khabar.read;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/**
 * The two halves of "if X, then Y" in one sentence, each inside the quotation and the statement
 * that it stands in.
 *
 * @param when the condition with its conjunction
 * @param then what follows from it, if that is told
 */
record ConditionHalves(Span when, Optional<Span> then) {
  /**
   * Finds the halves around a word such as "if".
   *
   * @param marker its position, or that of a verb whose form says "if"
   * @param content what is said, where the condition stands in it
   */
  static Optional<ConditionHalves> around(
      Clause clause, int marker, Optional<Span> content, boolean verbLast) {
    List<Unit> units = clause.units();
    int begin = start(clause, marker, content);
    int finish = end(clause, marker, content);
    boolean verb = !opens(units.get(marker));
    int from = verb ? Math.max(begin, subjectPhrase(units, marker)) : marker;
    boolean joined = from > begin && Grammar.isAndOrBut(units.get(from - 1));
    if (joined || isFirst(units, from, begin) || verb && isNext(units, from, marker, finish)) {
      boolean phrase = verbLast && units.get(marker).means("gram.if.in-case");
      int end =
          phrase
              ? phraseEnd(units, marker + 1, finish)
              : clauseEnd(units, marker + 1, finish, verb, verbLast);
      Optional<Span> then = span(units, end, finish);
      boolean alone = from == begin || verb;
      boolean behind = then.isEmpty() && followsWords(units, from, begin);
      if (!behind && (then.isPresent() || !joined && alone)) { // "X came, and if Y comes, Z goes"
        return span(units, from, end).map(when -> new ConditionHalves(when, then));
      }
    }
    int end = verbLast ? finish : clauseEnd(units, marker + 1, finish, verb, false);
    return span(units, from, end).map(when -> new ConditionHalves(when, span(units, begin, from)));
  }

  /** "X, otherwise Y": what is demanded before the word and what follows behind it. */
  static Optional<ConditionHalves> otherwise(Clause clause, int marker, Optional<Span> content) {
    List<Unit> units = clause.units();
    int begin = start(clause, marker, content);
    int finish = Math.max(marker + 1, end(clause, marker, content));
    Optional<Span> before = span(units, begin, marker);
    Optional<Span> when =
        span(units, marker, marker + 1).map(own -> before.map(own::union).orElse(own));
    return when.map(w -> new ConditionHalves(w, span(units, marker + 1, finish)));
  }

  /** "X if, Y": the marker ends the first half, and the other follows. */
  static Optional<ConditionHalves> closing(Clause clause, int marker, Optional<Span> content) {
    List<Unit> units = clause.units();
    int begin = start(clause, marker, content);
    int finish = Math.max(marker + 1, end(clause, marker, content));
    Optional<Span> then = span(units, marker + 1, finish);
    return then.isEmpty()
        ? Optional.empty()
        : span(units, begin, marker + 1).map(when -> new ConditionHalves(when, then));
  }

  /** "Any X will lead to Y". */
  static Optional<ConditionHalves> any(Clause clause, int any, int verb, Optional<Span> content) {
    List<Unit> units = clause.units();
    boolean before =
        any > 0
            && units.get(any - 1).isWord()
            && !Grammar.opensClause(units.get(any - 1))
            && !Grammar.isAndOrBut(units.get(any - 1));
    int finish = Math.max(verb + 1, end(clause, any, content));
    int main = verb;
    while (main - 1 > any + 1 && Grammar.isModal(units.get(main - 1))) {
      main--;
    }
    int then = main;
    return span(units, before ? any - 1 : any, then)
        .map(when -> new ConditionHalves(when, span(units, then, finish)));
  }

  private static boolean opens(Unit unit) {
    return unit.means("gram.if")
        || unit.means("gram.unless")
        || unit.means("gram.as-long-as")
        || unit.means("gram.until")
        || unit.means("gram.when");
  }

  /** Where what belongs to the condition can begin: its quotation, its statement, "that", ":". */
  private static int start(Clause clause, int marker, Optional<Span> content) {
    List<Unit> units = clause.units();
    for (int at = marker - 1; at >= 0; at--) {
      Unit unit = units.get(at);
      boolean outside =
          !clause.sameVoice(at, marker) && !Grammar.isQuoteMark(unit)
              || content.map(c -> unit.span().start() < c.start()).orElse(false);
      boolean opener =
          unit.means("gram.that") || unit.isPunctuation() && ":;\u061B".contains(unit.key());
      if (outside || opener) {
        return at + 1;
      }
    }
    return 0;
  }

  private static int end(Clause clause, int marker, Optional<Span> content) {
    List<Unit> units = clause.units();
    for (int at = marker + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean outside =
          !clause.sameVoice(at, marker) && clause.isQuoted(marker)
              || content.map(c -> unit.span().start() >= c.end()).orElse(false);
      boolean closes = unit.isPunctuation() && ";\u061B".contains(unit.key());
      if (outside || closes) {
        return at;
      }
    }
    return units.size();
  }

  private static int subject(List<Unit> units, int verb) {
    int at = verb;
    while (at > 0 && Grammar.isParty(units.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the subject of a verb begins, with plain nouns and what belongs to them. */
  static int subjectPhrase(List<Unit> units, int verb) {
    int at = verb;
    while (at > 0 && (units.get(at - 1).isOf("det") || units.get(at - 1).isOf("adj"))) {
      at--;
    }
    while (at > 0 && (Grammar.isParty(units.get(at - 1)) || units.get(at - 1).isOf("noun"))) {
      at--;
      if (at == 0 || !Grammar.isGenitive(units.get(at - 1))) {
        return at;
      }
      at--;
    }
    return Math.min(verb, subject(units, verb));
  }

  /** Whether the condition stands before its consequence: no verb stands before it. */
  private static boolean isFirst(List<Unit> units, int from, int begin) {
    if (from > begin && Grammar.isNominal(units.get(from - 1))) {
      return false; // "the danger of war if"
    }
    for (int at = from - 1; at >= begin; at--) {
      if (Grammar.mayBeFinite(units.get(at)) || units.get(at).isOf("verb")) {
        return false;
      }
    }
    return true;
  }

  /** "<i>A strike</i>, if nobody pays": a comma before the condition and words before that. */
  private static boolean followsWords(List<Unit> units, int from, int begin) {
    return from > begin + 1
        && Grammar.isComma(units.get(from - 1))
        && units.subList(begin, from - 1).stream()
            .anyMatch(u -> u.isWord() && !SharedSubjects.isLight(u) && !u.isOf("conj"));
  }

  /** "Should it send troops …, <i>should it not</i> it will …": behind a comma, before its own. */
  private static boolean isNext(List<Unit> units, int from, int marker, int finish) {
    if (from == 0 || !Grammar.isComma(units.get(from - 1))) {
      return false;
    }
    for (int at = marker + 1; at < finish && !Grammar.isComma(units.get(at)); at++) {
      if (Grammar.isUnreal(units.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Where a condition ends that stands first. */
  private static int clauseEnd(
      List<Unit> units, int from, int finish, boolean hasVerb, boolean verbLast) {
    if (verbLast) {
      return verbLastEnd(units, from, finish);
    }
    boolean verb = hasVerb;
    int comma = -1;
    for (int at = from; at < finish; at++) {
      Unit unit = units.get(at);
      boolean main =
          hasVerb && comma < 0 && unit.any(a -> Grammar.isFinite(a) && Grammar.isUnreal(a));
      if (main) {
        return Math.max(from, subject(units, at)); // "should he refuse we shall sue"
      }
      if (!verb && comma < 0 && at > from + 1 && isOfNoun(units, from)) {
        if (Grammar.isFinite(unit) || unit.means("gram.pronoun")) {
          return Math.max(from + 1, told(units, at)); // "in case of a strike we will sue"
        }
      }
      if (Grammar.isComma(unit) && wordFollows(units, at, finish)) {
        if (verb) {
          return at;
        }
        comma = comma < 0 ? at : comma;
      }
      if (verb && at > from && unit.means("gram.then")) {
        return at;
      }
      verb |= Grammar.mayBeFinite(unit);
    }
    return comma < 0 ? hasVerb ? unreal(units, from, finish) : finish : comma;
  }

  /** Whether the word for "if" stands before a noun and no clause: "in case of". */
  private static boolean isOfNoun(List<Unit> units, int from) {
    Unit marker = units.get(from - 1);
    return marker.means("gram.if.in-case")
        && marker.isOf("prep")
        && !Grammar.isComma(units.get(from))
        && !Grammar.opensClause(units.get(from));
  }

  /** Where the clause of a verb begins that no comma sets off: at its subject. */
  private static int told(List<Unit> units, int verb) {
    int at = verb;
    while (at > 0
        && (SharedSubjects.isLight(units.get(at - 1))
            || units.get(at - 1).means("gram.not")
            || units.get(at - 1).means("gram.pronoun")
            || Grammar.isParty(units.get(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean wordFollows(List<Unit> units, int mark, int finish) {
    for (int at = mark + 1; at < finish; at++) {
      if (!units.get(at).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a condition ends that is a noun and what belongs to it, with verbs last: at the comma,
   * else behind what the noun is of and phrases that follow: "in case of <i>a breach by X</i>".
   */
  private static int phraseEnd(List<Unit> units, int from, int finish) {
    for (int at = from; at < finish && !Grammar.mayBeFinite(units.get(at)); at++) {
      if (Grammar.isComma(units.get(at))) {
        return at;
      }
    }
    int at = from;
    while (at < finish && (units.get(at).isOf("det") || units.get(at).means("gram.not"))) {
      at++;
    }
    int head = Math.min(finish, at + 1);
    at = head;
    if (at < finish && units.get(at).isOf("det")) {
      at++;
    }
    boolean owner = at < finish && (Grammar.isParty(units.get(at)) || isPlain(units, at));
    at = owner && !isBare(units.get(head - 1)) ? adjectivesEnd(units, at + 1, finish) : head;
    while (at + 1 < finish && Grammar.isPreposition(units.get(at))) {
      at = adjectivesEnd(units, at + 2, finish);
    }
    boolean none =
        at >= finish
            || units.get(at).means("gram.object-marker")
            || Grammar.isFinite(units.get(at));
    return none ? head : at;
  }

  private static boolean isPlain(List<Unit> units, int at) {
    return Grammar.isNominal(units.get(at)) || units.get(at).analyses().isEmpty();
  }

  /** A plural that nothing belongs to. */
  private static boolean isBare(Unit unit) {
    return unit.labels().isEmpty() && unit.any(a -> a.has("bare", "yes"));
  }

  private static int adjectivesEnd(List<Unit> units, int from, int finish) {
    int at = Math.min(from, finish);
    while (at < finish
        && units.get(at).labels().isEmpty()
        && !units.get(at).analyses().isEmpty()
        && units.get(at).all(a -> a.wordClass().equals("adj"))) {
      at++;
    }
    return at;
  }

  /** Where verbs stand last: at the comma behind the verb, else behind the verb itself. */
  private static int verbLastEnd(List<Unit> units, int from, int finish) {
    int verb = -1;
    int comma = -1;
    for (int at = from; at < finish; at++) {
      Unit unit = units.get(at);
      if (comma >= 0 && Grammar.mayBeFinite(unit)) {
        return comma;
      }
      if (comma < 0 && at > from && Grammar.isComma(unit)) {
        comma = at;
      }
      if (verb < 0 && Grammar.isFinite(unit)) {
        boolean compound = at + 1 < finish && Grammar.isAuxiliary(units.get(at + 1));
        verb = compound ? at + 2 : at + 1;
      }
      if (comma < 0 && verb >= 0 && at >= verb && Grammar.isFinite(unit)) {
        return verb; // the verb of the main clause, with no comma before it
      }
    }
    return comma >= 0 ? comma : verb < 0 ? finish : verb;
  }

  /** Where a main clause begins that no comma sets off: at the subject of its verb. */
  private static int unreal(List<Unit> units, int from, int finish) {
    for (int at = from; at < finish; at++) {
      boolean main = Grammar.isUnreal(units.get(at));
      if (main) {
        return Math.max(from, subject(units, at));
      }
    }
    return finish;
  }

  private static Optional<Span> span(List<Unit> units, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && (units.get(from).isPunctuation() || units.get(from).means("gram.then"))) {
      from++;
    }
    while (to > from && (units.get(to - 1).isPunctuation() || Grammar.isAnd(units.get(to - 1)))) {
      to--;
    }
    return from < to
        ? Optional.of(units.get(from).span().union(units.get(to - 1).span()))
        : Optional.empty();
  }
}
