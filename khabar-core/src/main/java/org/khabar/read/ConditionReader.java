package org.khabar.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Condition;
import org.khabar.model.ConditionKind;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/** Finds "if X, then Y" in what somebody says. */
final class ConditionReader {
  private static final String SUBJECT = "subject";
  private static final Set<Act> THREATS = Set.of(Act.WARN, Act.THREATEN);

  /** Acts that look ahead: what they tie to "when" or "once" is a condition. */
  private static final Set<Act> AHEAD =
      Set.of(Act.WARN, Act.THREATEN, Act.PROMISE, Act.DEMAND, Act.URGE, Act.AGREE, Act.REJECT);

  private final World world;
  private final boolean verbLast;

  /** Whether the word for "if", or the verb that says it, ends its clause. */
  private final boolean markerLast;

  /** Whether a clause that begins with its verb is a condition: "Gibt X nach, wird Y …". */
  private final boolean verbFirst;

  ConditionReader(LanguageTools tools) {
    world = tools.world();
    verbLast = tools.verbLast();
    markerLast = tools.markerLast();
    verbFirst = tools.verbFirstConditions();
  }

  /** The conditions of a sentence, given the statements of the article. */
  List<Condition> read(Sentence sentence, Clause clause, List<Said> statements) {
    List<Condition> conditions = new ArrayList<>();
    for (int at = 0; at < clause.size(); at++) {
      if (!mayMark(clause.at(at)) && !(verbFirst && opensWithVerb(clause.units(), at))) {
        continue;
      }
      int marker = at;
      Optional<Said> said = speaker(clause.at(at).span(), sentence, statements);
      said.flatMap(s -> halves(clause, marker, s).map(h -> condition(sentence, s, h, marker)))
          .filter(c -> conditions.stream().noneMatch(o -> o.when().contains(c.when())))
          .ifPresent(conditions::add);
    }
    return conditions;
  }

  private static boolean mayMark(Unit unit) {
    return unit.means("gram.if")
        || unit.means("gram.unless")
        || unit.means("gram.as-long-as")
        || unit.means("gram.otherwise")
        || unit.means("gram.when")
        || unit.means("gram.until")
        || unit.means("gram.any")
        || isSituative(unit)
        || isSupposed(unit);
  }

  /** A verb form that supposes something, where another such verb says what would follow. */
  private static boolean isSupposed(Unit unit) {
    return unit.any(a -> a.has("mood", "unreal"));
  }

  private Optional<ConditionHalves> halves(Clause clause, int at, Said said) {
    Unit marker = clause.at(at);
    if (said.report().isPresent() && said.holds(marker.span())) {
      Clause words = clause.without(said.report().get());
      return ownHalves(words, words.units().indexOf(marker), said);
    }
    return ownHalves(clause, at, said);
  }

  private Optional<ConditionHalves> ownHalves(Clause clause, int at, Said said) {
    List<Unit> units = clause.units();
    Unit unit = units.get(at);
    Optional<Span> content = said.statement().content().filter(c -> c.contains(unit.span()));
    if (unit.means("gram.any")) {
      int verb = leading(units, at, AHEAD.contains(said.statement().act()));
      return verb < 0 || content.isEmpty() || isInCondition(units, at)
          ? Optional.empty()
          : ConditionHalves.any(clause, at, verb, content);
    }
    if (unit.means("gram.otherwise")) {
      boolean joins =
          at == 0
              || unit.isOf("conj")
              || units.get(at - 1).isPunctuation()
              || Grammar.isAnd(units.get(at - 1));
      if (!joins && !Grammar.opensClause(units.get(at - 1))) {
        return Optional.empty(); // "they see it otherwise"
      }
      return ConditionHalves.otherwise(clause, at, content);
    }
    if (markerLast && (isSituative(unit) || closes(units, at))) {
      return ConditionHalves.closing(clause, at, content);
    }
    boolean plain =
        unit.means("gram.unless")
            || unit.means("gram.as-long-as")
            || unit.means("gram.if") && isIf(units, at)
            || verbLast && unit.means("gram.until") && unpaidFollows(units, at + 1);
    boolean verb =
        isSituative(unit)
                && (opens(units, at) && unrealFollows(units, at + 1)
                    || unit.any(ConditionReader::isUnless)
                    || unrealPrecedes(units, at))
            || isSupposed(unit) && opens(units, at) && supposedFollows(units, at + 1)
            || verbFirst && opensWithVerb(units, at);
    boolean time =
        unit.means("gram.when") && content.isPresent() && !isAsked(units, at)
            || unit.means("gram.until") && negativeFollows(units, at + 1)
            || isWhile(unit) && verbFollows(units, at + 1) && !negativeFollows(units, at + 1);
    if (at > 0 && unit.means("gram.if") && mayMark(units.get(at - 1)) && !verb) {
      return Optional.empty(); // "only if when"
    }
    boolean another = at > 0 && units.get(at - 1).means("gram.if");
    if (!plain && !verb && (!time || another)) {
      return Optional.empty(); // "if until August …" is one condition
    }
    Optional<ConditionHalves> halves =
        ConditionHalves.around(clause, at, content, verbLast)
            .filter(h -> h.then().isPresent())
            .or(() -> ConditionHalves.around(clause, at, whole(content, unit), verbLast))
            .filter(h -> !h.when().equals(unit.span()) || verb);
    return plain || verb
        ? halves
        : halves.filter(
            h ->
                AHEAD.contains(said.statement().act()) && !isWhile(unit)
                    || isAhead(units, h.then()));
  }

  /** "<i>While</i> they hold him, we will not sign": one word for while and until, пока. */
  private static boolean isWhile(Unit unit) {
    return unit.means("gram.until") && unit.means("gram.while") && unit.isOf("conj");
  }

  /** "X promised Y, if Z": what was said may be no more than the condition. */
  private static Optional<Span> whole(Optional<Span> content, Unit marker) {
    return content.filter(c -> c.start() < marker.span().start());
  }

  /** Whether a word for "if" stands behind what it is about: no clause follows it at once. */
  private static boolean closes(List<Unit> units, int at) {
    Unit unit = units.get(at);
    boolean marker =
        unit.means("gram.if") || unit.means("gram.unless") || unit.means("gram.as-long-as");
    return marker && at > 0 && !units.get(at - 1).isPunctuation();
  }

  /** Whether "if" does not ask ("he was asked if") nor compare ("as if"). */
  private static boolean isIf(List<Unit> units, int at) {
    boolean asks =
        at > 0
            && (units.get(at - 1).means("act.say.ask")
                || units.get(at - 1).means("act.urge.request"));
    return !asks && (!units.get(at).means("gram.like") || verbFollows(units, at + 1));
  }

  /** "Refused to say <i>when</i>": a question. */
  private static boolean isAsked(List<Unit> units, int at) {
    return at > 0 && units.get(at - 1).any(a -> a.isA("act") && a.wordClass().equals("verb"));
  }

  /** A negated form for a condition and nothing else; "ich gehe nicht" is no such form. */
  private static boolean isUnless(Analysis verb) {
    return verb.has("mood", "situative")
        && verb.has("polarity", "negative")
        && !verb.has("tense", "subjunctive");
  }

  private static boolean isSituative(Unit unit) {
    return unit.any(a -> a.has("mood", "situative"));
  }

  /** Whether nothing but a subject stands between the clause's beginning and this verb. */
  private static boolean opens(List<Unit> units, int at) {
    int before = ConditionHalves.subjectPhrase(units, at) - 1;
    while (before >= 0 && Grammar.isParty(units.get(before))) {
      before--;
    }
    return before < 0
        || units.get(before).means("gram.that")
        || units.get(before).isPunctuation() && !Grammar.isComma(units.get(before));
  }

  /** A clause that begins with its verb, before one that does so too: "Komme X, gehe Y". */
  private static boolean opensWithVerb(List<Unit> units, int at) {
    boolean begins =
        at == 0 || units.get(at - 1).isPunctuation() && !Grammar.isComma(units.get(at - 1));
    if (!begins || !makesClause(units.get(at))) {
      return false;
    }
    for (int next = at + 2; next + 1 < units.size(); next++) {
      Unit unit = units.get(next);
      Unit behind = units.get(next + 1);
      boolean then = behind.means("gram.then") && next + 2 < units.size();
      Unit verb = then ? units.get(next + 2) : behind;
      if (Grammar.isComma(unit) && makesClause(verb)) {
        return !verb.means("act.say") && !units.getLast().key().equals("?");
      }
      if (unit.isPunctuation() && ".!?:;".contains(unit.key())) {
        return false;
      }
    }
    return false;
  }

  private static boolean makesClause(Unit unit) {
    return unit.labels().isEmpty()
        && unit.any(a -> a.wordClass().equals("verb") && Grammar.isFinite(a));
  }

  private static boolean verbFollows(List<Unit> units, int from) {
    for (int at = from; at < units.size() && !units.get(at).isPunctuation(); at++) {
      Unit unit = units.get(at);
      if (unit.any(a -> a.features().containsKey("relative"))) {
        return false;
      }
      if (Grammar.mayBeFinite(unit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the main clause behind it is about what would be, or threatens or promises it. */
  private static boolean unrealFollows(List<Unit> units, int from) {
    Unit condition = units.get(from - 1);
    boolean comma =
        condition.any(a -> a.has("polarity", "negative")) || condition.none(a -> a.isA("act"));
    boolean behind = false;
    for (int at = from; at < units.size(); at++) {
      Unit unit = units.get(at);
      behind |= Grammar.isComma(unit);
      comma |= behind;
      if (comma && Grammar.isUnreal(unit)) {
        return true;
      }
      if (Grammar.isFinite(unit) && comma) {
        // akifika Cairo, alikutana: "having arrived, he met"
        return behind && looksAhead(unit) && !sameSubject(condition, unit);
      }
      if (!behind && unit.means("gram.that")) {
        return false;
      }
    }
    return false;
  }

  /** "We shall close the shop <i>the tax rising</i>": its own subject stands before the verb. */
  private static boolean unrealPrecedes(List<Unit> units, int at) {
    boolean own =
        at > 0
            && (Grammar.isParty(units.get(at - 1))
                || units.get(at - 1).isOf("noun")
                || Grammar.isUnreal(units.get(at - 1)));
    for (int before = at - 1; own && before >= 0; before--) {
      Unit unit = units.get(before);
      if (unit.isPunctuation() || Grammar.opensClause(unit) || isSituative(unit)) {
        return false;
      }
      if (Grammar.mayBeFinite(unit)) {
        return Grammar.isUnreal(unit) && !sameSubject(units.get(at), unit);
      }
    }
    return false;
  }

  private static boolean supposedFollows(List<Unit> units, int from) {
    for (int at = from; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (Grammar.isFinite(unit)) {
        return isSupposed(unit) && !Grammar.isAnd(units.get(at - 1));
      }
      if (Grammar.opensClause(unit) || Grammar.isQuoteMark(unit)) {
        return false;
      }
    }
    return false;
  }

  private static boolean looksAhead(Unit verb) {
    return verb.means("act.threaten") || verb.means("act.promise") || verb.means("act.warn");
  }

  private static boolean sameSubject(Unit one, Unit other) {
    return one.any(
        a ->
            a.features().containsKey(SUBJECT)
                && other.any(b -> b.has(SUBJECT, a.features().getOrDefault(SUBJECT, ""))));
  }

  /** Persian تا with a negated verb: "until it is paid". */
  private static boolean negativeFollows(List<Unit> units, int from) {
    for (int at = from; at < units.size() && !Grammar.isComma(units.get(at)); at++) {
      if (Grammar.mayBeFinite(units.get(at))) {
        return units.get(at).any(a -> a.has("polarity", "negative"));
      }
    }
    return false;
  }

  /** "Until it be paid": a negated subjunctive before the comma, whatever the other verb says. */
  private static boolean unpaidFollows(List<Unit> units, int from) {
    boolean unpaid = false;
    for (int at = from; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (Grammar.isComma(unit)) {
        return unpaid;
      }
      if (Grammar.mayBeFinite(unit)) {
        unpaid = unit.any(a -> a.has("polarity", "negative") && a.has("tense", "subjunctive"));
      }
    }
    return false;
  }

  private static boolean isAhead(List<Unit> units, Optional<Span> then) {
    return then.isPresent()
        && units.stream().anyMatch(u -> then.get().contains(u.span()) && Grammar.isUnreal(u));
  }

  /** "If any train is attacked": whether the word for "if" stands before in the clause. */
  private static boolean isInCondition(List<Unit> units, int any) {
    for (int at = any - 1; at >= 0 && !units.get(at).isPunctuation(); at--) {
      if (units.get(at).means("gram.if") || units.get(at).means("gram.unless")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb of what follows from "any X": one that means so, or one in the future where somebody
   * looks ahead or it is hostile or ruled out ("any attack will be answered, will not pass"); "any
   * talks will be held in Geneva" sets no condition.
   */
  private int leading(List<Unit> units, int any, boolean ahead) {
    for (int at = any + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      boolean future =
          Grammar.isFinite(unit)
              && unit.any(a -> a.has("tense", "future") || ahead && a.has("tense", "conditional"))
              && (ahead || isHostile(unit) || isNegative(unit));
      if (unit.means("gram.lead-to") || future) {
        return at;
      }
      if (Grammar.isFinite(units.get(at)) && !units.get(at).means("gram.can")) {
        return -1;
      }
    }
    return -1;
  }

  /** The statement that a condition stands in: the innermost one, else that of the sentence. */
  private static Optional<Said> speaker(Span at, Sentence sentence, List<Said> statements) {
    Optional<Said> around =
        statements.stream()
            .filter(s -> s.holds(at))
            .min(
                Comparator.comparingInt(
                    s -> s.statement().content().map(Span::length).orElse(Integer.MAX_VALUE)));
    return around.or(
        () ->
            statements.stream()
                .filter(s -> s.statement().sentence().contains(sentence.span()))
                .findFirst());
  }

  private Condition condition(Sentence sentence, Said said, ConditionHalves halves, int marker) {
    Statement by = said.statement();
    Unit word = sentence.units().get(marker);
    return new Condition(
        Optional.of(by.speaker()),
        by.addressee(),
        by.via(),
        kind(by, sentence.units(), halves.when(), halves.then()),
        halves.when(),
        halves.then(),
        sentence.span(),
        word.means("gram.any") ? "read.condition.any" : "read.condition",
        Confidence.CONDITION);
  }

  private ConditionKind kind(Statement by, List<Unit> units, Span when, Optional<Span> then) {
    boolean hostile =
        then.isPresent()
            && units.stream().filter(u -> then.get().contains(u.span())).anyMatch(this::isHostile);
    if (THREATS.contains(by.act()) || hostile || isUltimatum(units, when, then)) {
      return ConditionKind.THREAT;
    }
    return switch (by.act()) {
      case PROMISE, AGREE -> ConditionKind.PROMISE;
      case DEMAND, URGE -> ConditionKind.DEMAND;
      default -> ConditionKind.PROSPECT;
    };
  }

  /** "If it is not paid, we will not open": what is not done, and what follows for it. */
  private static boolean isUltimatum(List<Unit> units, Span when, Optional<Span> then) {
    boolean undone =
        units.stream()
            .filter(u -> when.contains(u.span()))
            .anyMatch(u -> Grammar.mayBeFinite(u) && isNegative(u));
    return undone
        && then.isPresent()
        && units.stream()
            .filter(u -> then.get().contains(u.span()))
            .anyMatch(
                u ->
                    Grammar.mayBeFinite(u)
                        && (Grammar.isUnreal(u)
                            || isNegative(u)
                            || u.any(a -> a.has("person", "1"))));
  }

  private static boolean isNegative(Unit unit) {
    return unit.any(a -> a.has("polarity", "negative"));
  }

  private boolean isHostile(Unit unit) {
    return unit.means("event.respond")
        || unit.means("topic.sanctions")
        || unit.means("topic.consequences")
        || unit.means("topic.response")
        || world.isHostile(unit);
  }
}
