package org.khabar.read;

import java.util.List;
import org.khabar.rules.Unit;

/** Where what a cue introduces begins: "said <i>that</i> …", "said: …", "rejected a claim that". */
final class ContentStart {
  /** Words of a name in quotation marks. */
  private static final int LONGEST_NAME = 3;

  /** Acts whose content may be what somebody shall do: "demanded of X that". */
  private static final List<String> WISHES =
      List.of("act.demand", "act.urge", "act.hope", "act.promise", "act.say.suggest");

  private static final List<String> TELLING =
      List.of("act.say.tell", "act.warn", "act.promise.guarantee");

  private final boolean verbsBetween;
  private final boolean verbFirst;

  /** Whether no comma stands before "that": one before the same word opens a relative clause. */
  private final boolean commaRelatives;

  private final SharedSubjects shared;

  ContentStart(LanguageTools tools) {
    verbsBetween = tools.verbsBetween();
    verbFirst = tools.verbFirst();
    commaRelatives = tools.commaRelatives();
    shared = tools.shared();
  }

  /**
   * The position of the first word of what the cue introduces: behind "that" or a colon, at a
   * quotation; -1 where a clause, another report or the end of the sentence comes first.
   */
  int behind(List<Unit> units, int cue) {
    if (verbsBetween && opensInfinitive(units, cue + 1)) {
      return -1; // "plans to buy those that sell": no other clause than that of the infinitive
    }
    for (int at = cue + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (verbsBetween && isBefore(units, cue, at)) {
        return -1;
      }
      if (commaRelatives && isRelativeBehindComma(units, cue, at)) {
        return -1; // "anunció la tregua, que empieza el lunes": the truce was announced
      }
      if (opens(units, cue, at) && !(verbFirst && tellsMore(units, at, cue))) {
        boolean twice =
            at + 1 < units.size()
                && units.get(at + 1).means("gram.that")
                && !units.get(at + 1).isOf("phrase"); // čonin, "such"
        int next = twice ? at + 2 : at + 1; // "saying that"
        return nounOpens(units, cue, at) ? cue + 1 : next;
      }
      if (isOpening(unit)) {
        int named = closesBeforeThat(units, at);
        if (named < 0) {
          return isEmbedded(units, cue, at) ? -1 : at;
        }
        at = named;
        continue;
      }
      if (verbFirst && Grammar.isRelative(unit) && Grammar.isComma(units.get(at - 1))) {
        int comma = nextComma(units, at);
        if (comma + 1 < units.size() && opens(units, cue, comma + 1)) {
          at = comma; // "said X, who speaks for Y, that"
          continue;
        }
      }
      int source = behindSource(units, cue, at);
      if (source > at) {
        at = source;
        continue; // "reported, citing two officials, that"
      }
      boolean clause =
          verbsBetween
              && at > cue + 1
              && (Grammar.mayBeAuxiliary(unit) || opensInfinitive(units, at));
      if (clause
          || Grammar.isFinite(unit)
          || Grammar.isRelative(unit)
          || Grammar.saysMeanwhile(unit)
          || goesOnReporting(units, at)
          || beginsAnother(units, at, cue)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a word that may be "that" stands behind the only comma since the cue. */
  private static boolean isRelativeBehindComma(List<Unit> units, int cue, int at) {
    if (at <= cue + 2 || !units.get(at).means("gram.that") || !Grammar.isRelative(units.get(at))) {
      return false;
    }
    int comma = nextComma(units, cue + 1);
    boolean source = // "…, according to somebody <i>that</i> asked for anonymity"
        comma + 2 < at
            && units.get(comma + 1).means("gram.according")
            && nextComma(units, comma + 1) > at
            && !(Grammar.isParty(units.get(at - 1)) && isOpenEnded(units.get(at - 1)));
    return comma == at - 1 || source;
  }

  /** Whether a party took the comma behind it for its own. */
  private static boolean isOpenEnded(Unit party) {
    return party.key().endsWith(",");
  }

  /**
   * Whether what is said began before a position: with an infinitive ("advised them <i>to set</i> a
   * clock that tells that"), with the clause behind a source ("<i>according to X</i>, pride that"),
   * with a thing that something is for ("approved the move <i>so that</i>").
   */
  private static boolean isBefore(List<Unit> units, int cue, int at) {
    Unit unit = units.get(at);
    boolean infinitive =
        unit.labels().isEmpty()
            && !unit.analyses().isEmpty()
            && unit.all(a -> a.wordClass().equals("verb") && a.has("tense", "infinitive"));
    boolean reported = units.get(cue).means("gram.according") && unit.means("gram.that");
    boolean purpose =
        unit.means("gram.so-that")
            && WISHES.stream().noneMatch(units.get(cue)::means)
            && units.subList(cue + 1, at).stream()
                .anyMatch(u -> u.isWord() && !Grammar.isParty(u) && !SharedSubjects.isLight(u));
    return infinitive || reported && at > cue + 1 || purpose;
  }

  /** "Told <i>“The Star”</i> that": where a short name in marks closes before "that"; else -1. */
  private static int closesBeforeThat(List<Unit> units, int opening) {
    int last = Math.min(units.size() - 1, opening + LONGEST_NAME + 1);
    for (int at = opening + 2; at < last; at++) {
      if (Grammar.isQuoteMark(units.get(at))) {
        return units.get(at + 1).means("gram.that") ? at : -1;
      }
    }
    return -1;
  }

  /** The comma before "that" behind a source that is set off, which begins at a comma; else -1. */
  private int behindSource(List<Unit> units, int cue, int at) {
    boolean source =
        verbsBetween
            && Grammar.isComma(units.get(at))
            && at + 2 < units.size()
            && (units.get(at + 1).means("gram.quoting")
                || units.get(at + 1).means("gram.according"));
    int comma = source ? nextComma(units, at + 2) : units.size();
    return comma + 1 < units.size() && opens(units, cue, comma + 1) ? comma : -1;
  }

  private static int nextComma(List<Unit> units, int from) {
    int at = from;
    while (at < units.size() && !Grammar.isComma(units.get(at))) {
      at++;
    }
    return at;
  }

  /** "Blasted her, <i>telling</i> him that": the next report of the same speaker. */
  private boolean goesOnReporting(List<Unit> units, int at) {
    return verbsBetween && shared.goesOnSaying(units.get(at)) && Grammar.isComma(units.get(at - 1));
  }

  /**
   * "Called the plan <i>“a trick”</i>": quoted words amid the clause that the verb stands in; what
   * is said begins before them.
   */
  private boolean isEmbedded(List<Unit> units, int cue, int quote) {
    Unit before = units.get(quote - 1);
    return verbsBetween
        && quote > cue + 1
        && before.isWord()
        && (before.labels().isEmpty()
            || before.means("gram.pronoun.third") && quote == cue + 2
            || units.get(cue).means("act.say.see")
            || units.get(cue).means("act.say.describe"));
  }

  /** Where verbs stand first: whether a comma and a verb in an adverbial form begin more: مضيفا. */
  private boolean beginsAnother(List<Unit> units, int at, int cue) {
    return verbFirst
        && (isAdverbial(units.get(at)) && isSetOff(units, at) || tellsMore(units, at, cue));
  }

  private static boolean isSetOff(List<Unit> units, int at) {
    int before = Grammar.isAnd(units.get(at - 1)) ? at - 2 : at - 1;
    return before >= 0 && Grammar.isComma(units.get(before));
  }

  /** "Denied it, <i>saying</i>": behind what is more than saying. */
  private static boolean tellsMore(List<Unit> units, int at, int cue) {
    return at > cue + 1
        && units.get(at).means("gram.that.quote")
        && !units.get(cue).means("act.say")
        && !units.get(cue).means("gram.that");
  }

  private boolean isAdverbial(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.wordClass().equals("verb") && shared.isAdverbial(a));
  }

  /** Where verbs stand first: whether words follow a verb that goes on with what went before. */
  boolean goesOnward(List<Unit> units, int cue) {
    return verbFirst
        && (isAdverbial(units.get(cue)) || cue > 0 && Grammar.isAnd(units.get(cue - 1)))
        && cue + 1 < units.size()
        && !units.get(cue + 1).isPunctuation();
  }

  /**
   * "Rejected <i>a claim</i> that": what is said begins with the noun, no subject or complement.
   */
  private boolean nounOpens(List<Unit> units, int cue, int that) {
    if (!verbsBetween || units.get(that).isPunctuation() || isTold(units.get(cue))) {
      return false;
    }
    for (int at = cue + 1; at < that; at++) {
      Unit unit = units.get(at);
      if (Grammar.isPreposition(unit) || Grammar.isParty(unit) || unit.isPunctuation()) {
        return false;
      }
    }
    return that > cue + 1
        && units.get(that - 1).labels().isEmpty()
        && units.get(that - 1).any(a -> a.wordClass().equals("noun"));
  }

  /** "Told <i>this newspaper</i> that": a verb whose object is whom it tells, not what. */
  private static boolean isTold(Unit cue) {
    return TELLING.stream().anyMatch(cue::means);
  }

  /** "That" or a colon; but "disputes <i>that</i> figure" opens nothing. */
  static boolean opens(List<Unit> units, int cue, int at) {
    Unit unit = units.get(at);
    if (unit.isPunctuation()) {
      return ":\uFF1A".contains(unit.key());
    }
    return unit.means("gram.that") && !(at == cue + 1 && pointsTo(units, at));
  }

  static boolean opensInfinitive(List<Unit> units, int at) {
    return at + 1 < units.size()
        && units.get(at).means("gram.aux.infinitive")
        && units.get(at + 1).labels().isEmpty()
        && units.get(at + 1).isOf("verb");
  }

  /** Whether "that" stands before a noun or alone, with no verb before the next mark. */
  private static boolean pointsTo(List<Unit> units, int at) {
    boolean another =
        at + 1 < units.size()
            && (isArticle(units.get(at + 1)) || Grammar.isParty(units.get(at + 1)));
    if (another || goesOnBehindInsertion(units, at + 1)) {
      return false; // "argued that the losses, though painful, …", "that most, if not all, are"
    }
    boolean noun =
        at + 1 < units.size()
            && units.get(at + 1).isOf("noun")
            && (at + 2 == units.size() || units.get(at + 2).isPunctuation());
    boolean known =
        at + 2 < units.size()
            && units.get(at + 1).means("gram.resumption")
            && (Grammar.mayBeAuxiliary(units.get(at + 2)) || Grammar.isFinite(units.get(at + 2)));
    return units.get(at).means("gram.demonstrative") && (noun || known || isVerbless(units, at));
  }

  /** Whether a clause goes on behind what two commas set off: "food prices, …, had risen". */
  private static boolean goesOnBehindInsertion(List<Unit> units, int from) {
    int first = nextComma(units, from);
    int second = first < units.size() ? nextComma(units, first + 1) : first;
    if (second + 1 >= units.size() || Grammar.isAndOrBut(units.get(second + 1))) {
      return false;
    }
    int at = second + 1;
    if (Grammar.isGenitive(units.get(at))) {
      while (at < units.size() && !endsPhrase(units.get(at))) {
        at++; // "most, but not all, of the letters are"
      }
    }
    return at < units.size()
        && (Grammar.mayBeFinite(units.get(at)) || Grammar.mayBeAuxiliary(units.get(at)));
  }

  private static boolean endsPhrase(Unit unit) {
    return unit.isPunctuation() || Grammar.mayBeFinite(unit) || Grammar.mayBeAuxiliary(unit);
  }

  private static boolean isArticle(Unit unit) {
    return unit.labels().isEmpty() && unit.means("gram.demonstrative.mentioned");
  }

  private static boolean isVerbless(List<Unit> units, int at) {
    return units.subList(at + 1, units.size()).stream()
            .takeWhile(u -> !u.isPunctuation() || Grammar.isQuoteMark(u))
            .noneMatch(u -> Grammar.mayBeFinite(u) || Grammar.isAuxiliary(u))
        && (at + 1 == units.size() || !units.get(at + 1).isPunctuation() || ended(units, at + 1));
  }

  private static boolean ended(List<Unit> units, int from) {
    return units.subList(from, units.size()).stream().allMatch(Unit::isPunctuation);
  }

  private static boolean isOpening(Unit unit) {
    return unit.isPunctuation()
        && "\"\u201C\u00AB\u201E\u300C\u2018".indexOf(unit.key().charAt(0)) >= 0;
  }
}
