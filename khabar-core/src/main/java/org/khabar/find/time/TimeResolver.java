package org.khabar.find.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.khabar.find.time.TimeContext.Point;
import org.khabar.find.time.TimeExpression.Clock;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.DayPart;
import org.khabar.find.time.TimeExpression.DayRange;
import org.khabar.find.time.TimeExpression.LongLength;
import org.khabar.find.time.TimeExpression.Modified;
import org.khabar.find.time.TimeExpression.RelativeWeekday;
import org.khabar.find.time.TimeExpression.Shift;
import org.khabar.find.time.TimeExpression.Step;
import org.khabar.find.time.TimeExpression.YearPart;
import org.khabar.model.CalendarSystem;
import org.khabar.model.TimeType;

/**
 * Turns what is said into what is meant.
 *
 * <p>Of an expression that needs a reference date which the context lacks, what can be said is said
 * ({@code XXXX-WXX}); a date that its calendar does not have has no value.
 */
public final class TimeResolver {
  private final TimeContext context;
  private final Direction direction;

  /**
   * @param context what is known where the expression stands
   * @param direction where its clause points
   */
  public TimeResolver(TimeContext context, Direction direction) {
    this.context = context;
    this.direction = direction;
  }

  /** The value of {@code expression}; empty if it has none here. */
  public Optional<TimeValue> resolve(TimeExpression expression) {
    try {
      Optional<TimeValue> value = value(expression);
      return value.isEmpty() && context.reference().isEmpty()
          ? UndatedValues.of(expression)
          : value;
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty(); // beyond the years that the calendar can count
    }
  }

  private Optional<TimeValue> value(TimeExpression expression) {
    return switch (expression) {
      case Dated d -> new DateResolver(context, direction).resolve(d);
      case DayRange r -> new IntervalResolver(this).days(r);
      case TimeExpression.YearRange y ->
          IntervalResolver.join(resolve(new Dated(y.first())), resolve(new Dated(y.last())));
      case TimeExpression.Interval i -> new IntervalResolver(this).resolve(i);
      case TimeExpression.Relative r -> reference(r.step().grain()).map(d -> relative(r, d));
      case RelativeWeekday w -> weekdayFrom(w).map(d -> weekday(w, d));
      case TimeExpression.Weekend w -> context.reference().map(d -> Timex.weekend(weekend(w, d)));
      case TimeExpression.DayOffset o ->
          context.reference().map(d -> Timex.of(Grain.DAY, d.plusDays(o.days())));
      case Shift s -> shift(s);
      case TimeExpression.Same s ->
          isToldCoarsely(s.grain())
              ? UndatedValues.of(s)
              : spoken().map(d -> Timex.of(s.grain(), d));
      case TimeExpression.Length l ->
          Optional.of(TimeValue.plain(TimeType.DURATION, l.grain().duration(l.amount())));
      case LongLength l -> Optional.of(TimeValue.plain(TimeType.DURATION, longLength(l)));
      case TimeExpression.Reference r -> Optional.of(TimeValue.plain(TimeType.DATE, r.name()));
      case TimeExpression.Decade d -> periods().decade(d.firstYear());
      case TimeExpression.Century c ->
          Optional.of(
              Timex.of(Grain.CENTURY, LocalDate.of(Math.max(1, (c.number() - 1) * 100), 1, 1)));
      case YearPart p ->
          periods().yearPart(p.code() + p.number(), p.year(), p.within(), Direction.UNKNOWN);
      case TimeExpression.Season s -> periods().yearPart(s.code(), s.year(), s.within(), s.hint());
      case TimeExpression.Nth n -> periods().nth(n);
      case TimeExpression.Around a ->
          resolve(a.day())
              .flatMap(TimeValue::point)
              .map(p -> a.weekend() ? Timex.weekend(p.day()) : Timex.of(a.grain(), p.day()));
      case TimeExpression.Moving m -> new DateResolver(context, direction).resolve(m);
      case DayPart p ->
          resolve(p.day())
              .filter(v -> isDay(v) || isSomeDay(v))
              .map(v -> v.withValue(v.value() + "T" + p.code()).withType(TimeType.TIME));
      case Clock c ->
          onSomeDay(c)
              .or(() -> Optional.of(new ClockResolver(context, direction).resolve(c, said(c))));
      case TimeExpression.Repeated r -> Optional.of(TimeValue.plain(TimeType.SET, r.value()));
      case Modified m -> resolve(m.inner()).map(v -> v.withMod(m.mod()));
      case TimeExpression.Several s -> resolve(s.members().getFirst());
    };
  }

  private PeriodResolver periods() {
    return new PeriodResolver(this, context, direction);
  }

  /** A time of day on a day of which only the weekday is known. */
  private Optional<TimeValue> onSomeDay(Clock clock) {
    return clock
        .day()
        .flatMap(this::resolve)
        .filter(TimeResolver::isSomeDay)
        .map(v -> TimeValue.plain(TimeType.TIME, v.value() + ClockResolver.time(clock)));
  }

  /** The day that a time of day is said with. */
  private Optional<LocalDate> said(Clock clock) {
    return clock
        .day()
        .flatMap(this::resolve)
        .filter(TimeResolver::isDay)
        .flatMap(TimeValue::point)
        .map(Point::day);
  }

  /** The reference day, for units that a day can be counted in. */
  private Optional<LocalDate> reference(Grain grain) {
    return grain.isClock() ? Optional.empty() : context.reference();
  }

  /** The same day, two days later: where only a year was told, nobody knows of which day. */
  private boolean isToldCoarsely(Grain grain) {
    return context.spoken().filter(p -> p.grain().compareTo(grain) > 0).isPresent();
  }

  private Optional<LocalDate> spoken() {
    return context.spoken().map(Point::day).or(context::reference);
  }

  private TimeValue relative(TimeExpression.Relative relative, LocalDate reference) {
    Step step = relative.step();
    CalendarSystem system = relative.calendar().orElse(CalendarSystem.GREGORIAN);
    boolean own = step.grain() == Grain.MONTH || step.grain() == Grain.YEAR;
    if (!own || system == CalendarSystem.GREGORIAN) {
      return Timex.of(step.grain(), step.grain().shift(reference, step.offset()));
    }
    DateParts now = CalendarDates.parts(system, reference);
    int year = now.year().orElseThrow();
    if (step.grain() == Grain.YEAR) {
      return Timex.year(system, year + step.offset()).orElseThrow();
    }
    int months = year * 12 + now.month().orElseThrow() - 1 + step.offset();
    return Timex.month(system, months / 12, months % 12 + 1).orElseThrow();
  }

  private Optional<LocalDate> weekdayFrom(RelativeWeekday w) {
    return w.anchor().isPresent()
        ? w.anchor().flatMap(this::resolve).flatMap(TimeValue::point).map(Point::day)
        : w.fromMention() ? spoken() : context.reference();
  }

  private TimeValue weekday(RelativeWeekday w, LocalDate reference) {
    int today = reference.getDayOfWeek().getValue();
    LocalDate day =
        switch (Integer.signum(w.offset())) {
          case 0 -> thisWeekday(w.weekday(), reference);
          case 1 ->
              reference.plusDays(
                  Math.floorMod(w.weekday() - today - 1, 7) + 1L + 7L * (w.offset() - 1));
          default ->
              reference.minusDays(
                  Math.floorMod(today - w.weekday() - 1, 7) + 1L + 7L * (-w.offset() - 1));
        };
    return Timex.of(Grain.DAY, day);
  }

  /** What halves of years and hours are counted in. */
  private static Grain smaller(Grain grain) {
    return switch (grain) {
      case YEAR -> Grain.MONTH;
      case HOUR -> Grain.MINUTE;
      default -> grain;
    };
  }

  /** In a past clause, what is ahead is ahead of the time told of: in two weeks it had fallen. */
  private boolean isNarrated(Shift s) {
    return s.sign() > 0 && direction == Direction.PAST && context.spoken().isPresent();
  }

  /** A day of the weekend meant; one that is still ahead is not the one that was. */
  private LocalDate weekend(TimeExpression.Weekend weekend, LocalDate reference) {
    boolean before =
        weekend.bare()
            && direction == Direction.PAST
            && reference.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    return reference.plusWeeks(before ? -1 : weekend.weeks());
  }

  /** That of this week, unless the clause points the other way. */
  private LocalDate thisWeekday(int weekday, LocalDate reference) {
    LocalDate day = reference.plusDays((long) weekday - reference.getDayOfWeek().getValue());
    boolean gone = day.isBefore(reference);
    boolean wrongSide =
        gone
            ? direction == Direction.FUTURE || direction == Direction.COMING
            : direction == Direction.PAST && day.isAfter(reference);
    return wrongSide ? DateChoice.weekday(weekday, reference, direction) : day;
  }

  private Optional<TimeValue> shift(Shift s) {
    if (s.count().compareTo(BigDecimal.valueOf(3000)) > 0
        && s.grain().compareTo(Grain.MONTH) >= 0) {
      return Optional.of(TimeValue.plain(TimeType.DATE, s.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    boolean whole = s.count().stripTrailingZeros().scale() <= 0;
    Grain grain = whole ? s.grain() : smaller(s.grain());
    BigDecimal count =
        grain == s.grain()
            ? s.count()
            : s.count().multiply(BigDecimal.valueOf(grain == Grain.MONTH ? 12 : 60));
    long number = s.sign() * count.setScale(0, RoundingMode.HALF_UP).longValueExact();
    if (grain.isClock() && s.anchor().isEmpty() && context.clock().isPresent()) {
      return context
          .reference()
          .map(d -> Timex.minute(grain.shift(d.atTime(context.clock().get()), number)));
    }
    boolean told = s.anchor().isEmpty() && (s.fromMention() || isNarrated(s));
    if (told && isToldCoarsely(grain)) {
      return UndatedValues.of(s);
    }
    Optional<LocalDate> from =
        s.anchor().isPresent()
            ? s.anchor().flatMap(this::resolve).flatMap(TimeValue::point).map(Point::day)
            : s.fromMention() || isNarrated(s) ? spoken() : context.reference();
    // Twenty years ago today is a day, twenty years ago a year.
    boolean ofDay = s.anchor().filter(TimeExpression.DayOffset.class::isInstance).isPresent();
    return from.map(day -> Timex.of(ofDay ? Grain.DAY : grain, grain.shift(day, number)));
  }

  /** A day of which only the weekday or the day of the month is known, or nothing. */
  private static boolean isSomeDay(TimeValue value) {
    return value.type() == TimeType.DATE
        && value.value().startsWith("XXXX-")
        && value.value().length() == "XXXX-XX-XX".length();
  }

  private static boolean isDay(TimeValue value) {
    return value.point().filter(p -> p.grain() == Grain.DAY).isPresent()
        && value.type() == TimeType.DATE;
  }

  private static String longLength(LongLength l) {
    String first = l.first().grain().duration(l.first().amount());
    String second = l.second().grain().duration(l.second().amount());
    String rest = second.substring(1);
    boolean timeTwice = l.first().grain().isClock() && rest.startsWith("T");
    return first + (timeTwice ? rest.substring(1) : rest);
  }
}
