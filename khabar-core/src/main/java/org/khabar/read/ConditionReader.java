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

/** Finds "if X, then Y" in what somebody says. */
final class ConditionReader {
  private static final double CONFIDENCE = 0.7;
  private static final Set<Act> THREATS = Set.of(Act.WARN, Act.THREATEN);

  private static final Set<String> HOSTILE =
      Set.of("THREATEN", "SANCTION", "COERCE", "MOBILIZE", "ASSAULT");

  private final World world;

  ConditionReader(World world) {
    this.world = world;
  }

  /** The conditions of a sentence, given the statements of the article. */
  List<Condition> read(Sentence sentence, List<Said> statements) {
    List<Condition> conditions = new ArrayList<>();
    List<Unit> units = sentence.units();
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (isMarker(units, at) && (at == 0 || !isMarker(units, at - 1))) {
        int marked = at;
        speaker(unit.span(), sentence, statements)
            .flatMap(said -> condition(sentence, marked, said))
            .ifPresent(conditions::add);
      } else if (unit.means("gram.any")) {
        int any = at;
        speaker(unit.span(), sentence, statements)
            .filter(said -> said.holds(unit.span()))
            .flatMap(said -> anyLeads(sentence, any, said))
            .ifPresent(conditions::add);
      }
    }
    return conditions;
  }

  /**
   * Whether a condition begins here: with a word such as "if", or with a verb whose form says so
   * (Swahili ikivamia, asipokubali), which then must be followed by what would happen.
   */
  private static boolean isMarker(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.means("gram.unless")) {
      return true;
    }
    if (unit.means("gram.if")) {
      return !unit.means("gram.like") || verbFollows(units, at + 1);
    }
    return isSituative(unit) && opens(units, at) && unrealFollows(units, at + 1);
  }

  private static boolean isSituative(Unit unit) {
    return unit.analyses().stream().anyMatch(a -> a.has("mood", "situative"));
  }

  /** Whether nothing but a subject stands between the clause's beginning and this verb. */
  private static boolean opens(List<Unit> units, int at) {
    int before = at - 1;
    while (before >= 0 && Grammar.isParty(units.get(before))) {
      before--;
    }
    return before < 0
        || units.get(before).means("gram.that")
        || units.get(before).isPunctuation() && !Grammar.isComma(units.get(before));
  }

  private static boolean verbFollows(List<Unit> units, int from) {
    for (int at = from; at < units.size() && !units.get(at).isPunctuation(); at++) {
      Unit unit = units.get(at);
      if (unit.analyses().stream().anyMatch(a -> a.features().containsKey("relative"))) {
        return false;
      }
      if (Grammar.mayBeFinite(unit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean unrealFollows(List<Unit> units, int from) {
    boolean comma = false;
    for (int at = from; at < units.size(); at++) {
      comma |= Grammar.isComma(units.get(at));
      boolean unreal =
          units.get(at).analyses().stream()
              .anyMatch(a -> a.has("tense", "future") || a.has("tense", "conditional"));
      if (comma && unreal) {
        return true;
      }
    }
    return false;
  }

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

  private Optional<Condition> condition(Sentence sentence, int marker, Said said) {
    List<Unit> units = sentence.units();
    boolean verb = isSituative(units.get(marker));
    int end = clauseEnd(units, marker + 1, verb);
    Optional<Span> when = span(units, verb ? subject(units, marker) : marker + 1, end);
    boolean first = isFirst(units, marker, said);
    Optional<Span> then = first ? span(units, end, units.size()) : before(units, marker, said);
    Statement by = said.statement();
    return when.map(
        w ->
            new Condition(
                Optional.of(by.speaker()),
                by.addressee(),
                by.via(),
                kind(by, units, then),
                w,
                then,
                sentence.span(),
                "read.condition",
                CONFIDENCE));
  }

  /** "Any X will lead to Y": a condition without "if". */
  private Optional<Condition> anyLeads(Sentence sentence, int any, Said said) {
    List<Unit> units = sentence.units();
    for (int at = any + 1; at < units.size(); at++) {
      Unit unit = units.get(at);
      if (unit.means("gram.lead-to")) {
        int from =
            any > 0 && units.get(any - 1).isWord() && !Grammar.opensClause(units.get(any - 1))
                ? any - 1
                : any;
        Optional<Span> then = span(units, at, units.size());
        Statement by = said.statement();
        return span(units, from, at)
            .map(
                when ->
                    new Condition(
                        Optional.of(by.speaker()),
                        by.addressee(),
                        by.via(),
                        kind(by, units, then),
                        when,
                        then,
                        sentence.span(),
                        "read.condition.any",
                        CONFIDENCE));
      }
      if (Grammar.isFinite(unit) && !unit.means("gram.can")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int subject(List<Unit> units, int verb) {
    int at = verb;
    while (at > 0 && Grammar.isParty(units.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether the condition stands before its consequence. */
  private static boolean isFirst(List<Unit> units, int marker, Said said) {
    for (int at = marker - 1; at >= 0; at--) {
      if (units.get(at).means("gram.that") || units.get(at).isPunctuation()) {
        return true;
      }
      if (Grammar.mayBeFinite(units.get(at))) {
        return said.statement().cue().map(units.get(at).span()::equals).orElse(false);
      }
    }
    return true;
  }

  private static int clauseEnd(List<Unit> units, int from, boolean hasVerb) {
    boolean verb = hasVerb;
    for (int at = from; at < units.size(); at++) {
      Unit unit = units.get(at);
      verb |= Grammar.mayBeFinite(unit);
      if (verb && (Grammar.isComma(unit) || unit.means("gram.then"))) {
        return at;
      }
    }
    return units.size();
  }

  /**
   * The consequence that stands before its condition: from where the words of the speaker begin.
   */
  private static Optional<Span> before(List<Unit> units, int marker, Said said) {
    int from = 0;
    int begin = said.statement().content().map(Span::start).orElse(0);
    for (int at = 0; at < marker; at++) {
      boolean outside = units.get(at).span().start() < begin;
      if (outside || units.get(at).means("gram.that")) {
        from = at + 1;
      }
    }
    return span(units, from, marker);
  }

  private static Optional<Span> span(List<Unit> units, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && units.get(from).isPunctuation()) {
      from++;
    }
    while (to > from && units.get(to - 1).isPunctuation()) {
      to--;
    }
    return from < to
        ? Optional.of(units.get(from).span().union(units.get(to - 1).span()))
        : Optional.empty();
  }

  private ConditionKind kind(Statement by, List<Unit> units, Optional<Span> then) {
    boolean hostile =
        then.isPresent()
            && units.stream().filter(u -> then.get().contains(u.span())).anyMatch(this::isHostile);
    if (THREATS.contains(by.act()) || hostile) {
      return ConditionKind.THREAT;
    }
    return switch (by.act()) {
      case PROMISE, AGREE -> ConditionKind.PROMISE;
      case DEMAND, URGE -> ConditionKind.DEMAND;
      default -> ConditionKind.PROSPECT;
    };
  }

  private boolean isHostile(Unit unit) {
    return unit.means("event.respond")
        || unit.means("topic.sanctions")
        || unit.means("topic.consequences")
        || unit.means("topic.response")
        || unit.analyses().stream().anyMatch(a -> HOSTILE.contains(world.code(a.concept())));
  }
}
