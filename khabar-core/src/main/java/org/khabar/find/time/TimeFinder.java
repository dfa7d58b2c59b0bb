package org.khabar.find.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.find.quantity.NumberFinder;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.Several;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.khabar.rules.Firings;
import org.khabar.rules.Unit;

/**
 * Finds the times of a sentence and resolves them.
 *
 * <p>Runs after {@link org.khabar.find.quantity.NumberFinder}. Patterns of layer {@code time} make
 * expressions, those of layer {@code time-compose} join them, the longest match first, and then
 * what they joined. Parts of a match captured as {@code cue} at its ends only allow it and stay
 * outside. Thread-safe; linear in the units.
 */
public final class TimeFinder {
  private static final int MOST_PASSES = 3;

  private final boolean dottedDays;
  private final boolean verbLast;
  private final ExpressionLayer expressions;
  private final ExpressionLayer compositions;

  /**
   * A finder for a language.
   *
   * @param rules its patterns; those of other layers are left aside
   * @throws IllegalArgumentException naming a rule that names no value function
   */
  public TimeFinder(Collection<PatternRule> rules) {
    this(rules, false, false, Firings.NONE);
  }

  /**
   * A finder for a language that writes 30.12. for a day if it has no decimal points, and whose
   * clauses end in their verb if it is one of order SOV.
   *
   * @param rules its patterns; those of other layers are left aside
   * @throws IllegalArgumentException naming a rule that names no value function
   */
  public TimeFinder(Collection<PatternRule> rules, LanguageProfile profile) {
    this(rules, profile, Firings.NONE);
  }

  /** The same; {@code firings} is told which rules match. */
  public TimeFinder(Collection<PatternRule> rules, LanguageProfile profile, Firings firings) {
    this(rules, NumberFinder.pointsGroup(profile), profile.verbLast(), firings);
  }

  private TimeFinder(
      Collection<PatternRule> rules, boolean dottedDays, boolean verbLast, Firings firings) {
    this.dottedDays = dottedDays;
    this.verbLast = verbLast;
    expressions = new ExpressionLayer(layer(rules, "time"), firings);
    compositions = new ExpressionLayer(layer(rules, "time-compose"), firings);
  }

  private static List<PatternRule> layer(Collection<PatternRule> rules, String layer) {
    List<PatternRule> chosen = rules.stream().filter(r -> r.layer().equals(layer)).toList();
    for (PatternRule rule : chosen) {
      if (TimeMaker.named(rule.make().getOrDefault("time", "")).isEmpty()) {
        throw new IllegalArgumentException(rule.id() + ": no value function of times");
      }
    }
    return chosen;
  }

  /**
   * The times in {@code units}, one sentence of {@code text}.
   *
   * @param context what is known before the sentence
   */
  public TimeReading find(List<Unit> units, String text, TimeContext context) {
    List<Unit> made = expressions(units, text);
    TimeContext here = context.atNextSentence();
    List<Unit> read = new ArrayList<>(made);
    List<TimeMention> mentions = new ArrayList<>();
    List<String> impossible = new ArrayList<>();
    boolean alone = LoneExpression.is(made, text);
    for (int i = 0; i < made.size(); i++) {
      Optional<Spoken> spoken = made.get(i).value(Spoken.class);
      if (spoken.isPresent()) {
        Direction direction =
            alone ? Direction.COMING : ClauseDirection.around(made, i, i + 1, verbLast);
        Optional<Resolved> resolved = resolve(spoken.get(), here, direction);
        if (resolved.isPresent()) {
          mentions.addAll(resolved.get().mentions());
          here = resolved.get().next();
          read.set(i, labelled(made.get(i), resolved.get().whole()));
        } else {
          read.set(i, blank(made.get(i)));
          if (isImpossible(spoken.get().expression(), here)) {
            impossible.add(made.get(i).surface());
          }
        }
      }
    }
    return new TimeReading(read, mentions, here.atNextSentence(), impossible);
  }

  /** What the calendar dates of a sentence say, unresolved. */
  List<DateParts> dates(List<Unit> units, String text) {
    List<DateParts> dates = new ArrayList<>();
    for (Unit unit : expressions(units, text)) {
      unit.value(Spoken.class).ifPresent(s -> collect(s.expression(), dates));
    }
    return dates;
  }

  private static void collect(TimeExpression expression, List<DateParts> dates) {
    switch (expression) {
      case Dated d -> dates.add(d.parts());
      case Several s -> s.members().forEach(m -> collect(m, dates));
      case TimeExpression.Modified m -> collect(m.inner(), dates);
      default -> {}
    }
  }

  private List<Unit> expressions(List<Unit> units, String text) {
    List<Unit> made = expressions.apply(WrittenDates.prepare(units, dottedDays), text);
    // What was composed may be part of something longer: between 9 and 11 o'clock | on Friday.
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      List<Unit> composed = compositions.apply(made, text);
      if (composed == made) {
        break;
      }
      made = composed;
    }
    return made;
  }

  private record Resolved(List<TimeMention> mentions, TimeMention whole, TimeContext next) {}

  private static Optional<Resolved> resolve(
      Spoken spoken, TimeContext context, Direction direction) {
    if (spoken.expression() instanceof TimeExpression.Interval interval
        && spoken.spans().size() == 3
        && new TimeResolver(context, direction).resolve(interval).isEmpty()) {
      List<TimeExpression> ends = List.of(interval.first(), interval.last());
      List<Span> spans = spoken.spans().subList(1, 3);
      return resolve(new Spoken(new Several(ends), spans, spoken.rule()), context, direction);
    }
    List<TimeExpression> members =
        spoken.expression() instanceof Several several
            ? several.members()
            : List.of(spoken.expression());
    List<TimeMention> mentions = new ArrayList<>();
    List<TimeValue> values = new ArrayList<>();
    TimeContext next = context;
    for (int i = 0; i < members.size(); i++) {
      Optional<TimeValue> value = new TimeResolver(next, direction).resolve(members.get(i));
      if (value.isPresent() && i < spoken.spans().size()) {
        mentions.add(mention(spoken.spans().get(i), value.get(), spoken.rule()));
        values.add(value.get());
        if (value.get().point().isPresent()) {
          boolean lends = members.size() > 1 || hasYear(members.get(i));
          next = next.withSpoken(value.get().point().get(), lends);
        }
      }
    }
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    if (members.stream().noneMatch(TimeFinder::hasYear)) {
      next =
          next.withStatedOf(context); // 9 and 10 January share a year, the next sentence does not
    }
    TimeMention whole = mentions.size() > 1 ? joined(values, mentions) : mentions.getFirst();
    return Optional.of(new Resolved(mentions, whole, next));
  }

  private static TimeMention mention(Span span, TimeValue value, String rule) {
    return new TimeMention(span, value.type(), value.value(), value.calendar(), value.mod(), rule);
  }

  /** Days that follow one another are one interval for those who ask when something was. */
  private static TimeMention joined(List<TimeValue> values, List<TimeMention> mentions) {
    TimeMention first = mentions.getFirst();
    TimeMention last = mentions.getLast();
    for (int i = 1; i < values.size(); i++) {
      Optional<LocalDate> day = day(values.get(i));
      Optional<LocalDate> before = day(values.get(i - 1)).map(d -> d.plusDays(1));
      if (day.isEmpty() || !day.equals(before)) {
        return first;
      }
    }
    return new TimeMention(
        first.span().union(last.span()),
        TimeType.DATE,
        first.value() + "/" + last.value(),
        first.calendar(),
        first.mod(),
        first.rule());
  }

  private static Optional<LocalDate> day(TimeValue value) {
    return value.point().filter(p -> p.grain() == Grain.DAY).map(TimeContext.Point::day);
  }

  private static boolean hasYear(TimeExpression expression) {
    return expression instanceof Dated d
        && d.parts().year().isPresent()
        && d.parts().month().isPresent();
  }

  private static boolean isImpossible(TimeExpression expression, TimeContext context) {
    return expression instanceof Dated d
        && d.parts().day().isPresent()
        && d.parts().month().isPresent()
        && context.reference().isPresent();
  }

  private static Unit labelled(Unit unit, TimeMention mention) {
    Set<String> labels = new HashSet<>(unit.labels());
    labels.add(mention.type() == TimeType.DURATION ? "DURATION" : "TIME");
    return new Unit(
        unit.span(),
        unit.surface(),
        unit.key(),
        unit.kind(),
        unit.analyses(),
        labels,
        Optional.of(mention));
  }

  private static Unit blank(Unit unit) {
    return new Unit(
        unit.span(),
        unit.surface(),
        unit.key(),
        unit.kind(),
        unit.analyses(),
        Set.of(),
        Optional.empty());
  }
}
