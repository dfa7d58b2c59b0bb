package org.khabar.read;

import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.rules.Unit;

/** Tells prepositions of a party from words that only look like them and open its clause. */
final class OpenedClauses {
  private final boolean verbFirst;
  private final boolean verbsBetween;
  private final boolean verbsLast;

  /** Whether words such as "after" never open a clause, since others do: nach, nachdem. */
  private final boolean prepositionsGovern;

  private final boolean dropsSubjects;

  OpenedClauses(LanguageProfile profile) {
    verbFirst = profile.verbFirst();
    verbsBetween = profile.verbsBetween();
    verbsLast = profile.verbLast();
    dropsSubjects = profile.has("dropsSubjects");
    prepositionsGovern = profile.has("prepositionsGovern");
  }

  /** Whether what stands before a party, the subject of the cue, opens the clause of both. */
  boolean opens(Clause clause, int opener, int party, int cue) {
    List<Unit> units = clause.units();
    return opensAdverbialClause(units, opener, party, cue)
        || withGerund(units, opener, party, cue)
        || joinsClauses(clause, opener, party, cue)
        || isHeadOf(units, party, cue);
  }

  /** "After the government agreed": a preposition that opens a clause whose subject is next. */
  private boolean opensAdverbialClause(List<Unit> units, int opener, int party, int cue) {
    Unit unit = units.get(opener);
    boolean opens =
        unit.means("gram.after")
            || unit.means("gram.before")
            || unit.means("gram.since")
            || unit.means("gram.until")
            || unit.means("gram.while");
    return opens
        && !unit.means("gram.by") // "analysts polled by X said"
        && !prepositionsGovern
        && party < cue
        && Grammar.isFinite(units.get(cue))
        && onlyLight(units, party, cue);
  }

  /** "Talks failed, <i>with X</i> accusing Y": whoever "with" brings in does what follows. */
  private boolean withGerund(List<Unit> units, int with, int party, int cue) {
    return verbsBetween
        && units.get(with).means("gram.with")
        && party < cue
        && units.get(cue).any(a -> a.has("tense", "gerund"))
        && onlyLight(units, party, cue);
  }

  /** Swahili na is "and" and "with": "…, <i>na</i> polisi wakawatawanya" joins two clauses. */
  private static boolean joinsClauses(Clause clause, int joint, int party, int cue) {
    List<Unit> units = clause.units();
    if (party > cue || !Grammar.isAnd(units.get(joint)) || !Grammar.isFinite(units.get(cue))) {
      return false;
    }
    for (int at = party + 1; at < cue; at++) {
      if (!clause.steppedOver(cue, at) && !SharedSubjects.isLight(units.get(at))) {
        return false;
      }
    }
    for (int at = joint - 1; at >= 0; at--) {
      if (Grammar.isFinite(units.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Talks with X, <i>who said</i> …": whatever stands before X, the next clause tells of X. */
  private boolean isHeadOf(List<Unit> units, int party, int cue) {
    int next = party + 1;
    if (next < cue && Grammar.isComma(units.get(next))) {
      next++;
    }
    boolean told = verbFirst && units.get(cue).any(a -> a.features().containsKey("object"));
    return !verbsLast
        && (dropsSubjects || next < cue && units.get(next).means("gram.relative"))
        && !told // "whom he accused": the verb has its object in its form
        && next <= cue
        && Grammar.isRelative(units.get(next))
        && !units.get(next).means("gram.relative.where")
        && onlyLight(units, next, cue);
  }

  private static boolean onlyLight(List<Unit> units, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (!SharedSubjects.isLight(units.get(at)) && !SlotSearch.isOfTime(units, at)) {
        return false;
      }
    }
    return true;
  }
}
