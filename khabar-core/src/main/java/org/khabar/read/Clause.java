package org.khabar.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/**
 * The units of a sentence, with the quotations and the relative clauses that they stand in.
 *
 * <p>What stands in quotation marks is another's words, what stands in a relative clause is said of
 * another: a search from outside steps over both; one from inside does not leave a quotation.
 *
 * @param quotes number of the quotation of each unit, -1 outside
 * @param relatives position of the opener of the relative clause of each unit, -1 outside
 */
record Clause(List<Unit> units, List<Integer> quotes, List<Integer> relatives) {
  private static final int OUTSIDE = -1;
  private static final int RELATIVE_REACH = 6;
  private static final int LONGEST_DATELINE = 10;

  Clause {
    quotes = List.copyOf(quotes);
    relatives = List.copyOf(relatives);
  }

  /** A sentence of a passage. */
  static Clause of(List<Unit> units, Passage passage, boolean verbLast) {
    List<Integer> quotes = new ArrayList<>(units.size());
    List<Span> near =
        units.isEmpty()
            ? List.of()
            : passage.quotesIn(units.getFirst().span().union(units.getLast().span()));
    for (Unit unit : units) {
      int number = OUTSIDE;
      for (int q = 0; q < near.size() && number == OUTSIDE; q++) {
        if (near.get(q).contains(unit.span())) {
          number = q;
        }
      }
      if (number != OUTSIDE
          && near.get(number).start() == unit.span().start()
          && Grammar.mayBeFinite(unit)
          && !quotes.isEmpty()) {
        number = OUTSIDE; // X "stressed that …": the quoting begins with the verb itself
      }
      quotes.add(number);
    }
    return new Clause(units, quotes, RelativeClauses.of(units, verbLast));
  }

  /**
   * The same words without those that report them, as one voice says them: "If they come, <i>he
   * said</i>, we will fight".
   */
  Clause without(Span report) {
    List<Unit> rest = units.stream().filter(u -> !report.overlaps(u.span())).toList();
    return new Clause(
        rest, Collections.nCopies(rest.size(), OUTSIDE), RelativeClauses.of(rest, false));
  }

  Unit at(int position) {
    return units.get(position);
  }

  int size() {
    return units.size();
  }

  /**
   * Whether a search from {@code cue} steps over {@code position}: quoted words and relative
   * clauses, seen from outside.
   */
  boolean steppedOver(int cue, int position) {
    return quotes.get(cue) == OUTSIDE && quotes.get(position) != OUTSIDE
        || relatives.get(position) != OUTSIDE
            && !relatives.get(position).equals(relatives.get(cue));
  }

  /** Whether a unit stands in a quotation or a relative clause. */
  boolean isAside(int position) {
    return quotes.get(position) != OUTSIDE || relatives.get(position) != OUTSIDE;
  }

  /** The position after the relative clause that {@code cue} stands in, else after all. */
  int relativeEnd(int cue) {
    int at = cue;
    while (at < units.size()
        && (relatives.get(cue) == OUTSIDE || relatives.get(at).equals(relatives.get(cue)))) {
      at++;
    }
    return at;
  }

  boolean isQuoted(int position) {
    return quotes.get(position) != OUTSIDE;
  }

  /** Whether both stand in one quotation, or both in none. */
  boolean sameVoice(int one, int other) {
    return quotes.get(one).equals(quotes.get(other));
  }

  private boolean leavesQuote(int cue, int position) {
    return quotes.get(cue) != OUTSIDE && !quotes.get(cue).equals(quotes.get(position));
  }

  /** First position of the clause that {@code cue} stands in, for looking backwards from it. */
  int start(int cue) {
    int at = cue;
    while (at > 0 && !ends(cue, at - 1)) {
      at--;
    }
    return at;
  }

  /** The position after the clause that {@code cue} stands in, for looking on from it. */
  int end(int cue) {
    int at = cue + 1;
    while (at < units.size() && !ends(cue, at)) {
      at++;
    }
    return at;
  }

  private boolean ends(int cue, int position) {
    if (leavesQuote(cue, position)) {
      return true;
    }
    Unit unit = units.get(position);
    if (Grammar.isDash(unit) && endsDateline(position)) {
      return true;
    }
    return !steppedOver(cue, position)
        && !isScore(position)
        && (Grammar.opensClause(unit) || Grammar.isFinite(unit) && !isGoverned(position));
  }

  /** "ROME, May 3 <i>-</i> Doctors said": whether but a place and a day stand before a dash. */
  private boolean endsDateline(int dash) {
    boolean place = false;
    for (int at = 0; at < dash; at++) {
      Unit unit = units.get(at);
      place |= unit.is("GPE") || unit.is("LOC");
      boolean told = unit.is("GPE") || unit.is("LOC") || unit.is("ORG") || unit.is("TIME");
      if (dash > LONGEST_DATELINE || !told && !unit.isPunctuation()) {
        return false;
      }
    }
    return place
        && dash + 1 < units.size()
        && units.get(dash - 1).span().end() < units.get(dash).span().start()
        && units.get(dash).span().end() < units.get(dash + 1).span().start();
  }

  /** The colon of "2:1". */
  private boolean isScore(int position) {
    return units.get(position).isPunctuation()
        && position > 0
        && position + 1 < units.size()
        && isNumber(position - 1)
        && isNumber(position + 1);
  }

  private boolean isNumber(int position) {
    Unit unit = units.get(position);
    return unit.is("NUM") || Character.isDigit(unit.surface().codePointAt(0));
  }

  /** Whether a verb belongs to a relative clause that a word such as "who" opens before it. */
  private boolean isGoverned(int verb) {
    for (int at = verb - 1; at >= 0 && verb - at <= RELATIVE_REACH; at--) {
      Unit unit = units.get(at);
      if (unit.means("gram.relative")) {
        return true;
      }
      if (unit.isPunctuation() || Grammar.isFinite(unit)) {
        return false;
      }
    }
    return false;
  }

  /** How far a search over the whole sentence may go: to a semicolon or the end of a quotation. */
  int sentenceStart(int cue) {
    int at = cue;
    while (at > 0 && !leavesQuote(cue, at - 1) && !isSemicolon(at - 1)) {
      at--;
    }
    return at;
  }

  int sentenceEnd(int cue) {
    int at = cue + 1;
    while (at < units.size() && !leavesQuote(cue, at) && !isSemicolon(at)) {
      at++;
    }
    return at;
  }

  private boolean isSemicolon(int position) {
    return units.get(position).key().equals(";");
  }
}
