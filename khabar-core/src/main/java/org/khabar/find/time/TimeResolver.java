package org.khabar.find.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
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
 * <p>An expression that needs a reference date which the context lacks, and a date that its
 * calendar does not have, have no value.
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
      return value(expression);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty(); // beyond the years that the calendar can count
    }
  }

  private Optional<TimeValue> value(TimeExpression expression) {
    return switch (expression) {
      case Dated d -> new DateResolver(context, direction).resolve(d);
      case DayRange r -> range(r);
      case TimeExpression.YearRange y ->
          join(resolve(new Dated(y.first())), resolve(new Dated(y.last())));
      case TimeExpression.Relative r -> reference(r.step().grain()).map(d -> relative(r, d));
      case RelativeWeekday w -> context.reference().map(d -> weekday(w, d));
      case TimeExpression.Weekend w ->
          context.reference().map(d -> weekend(d.plusWeeks(w.weeks())));
      case TimeExpression.DayOffset o ->
          context.reference().map(d -> Timex.of(Grain.DAY, d.plusDays(o.days())));
      case Shift s -> shift(s);
      case TimeExpression.Same s -> spoken().map(d -> Timex.of(s.grain(), d));
      case TimeExpression.Length l ->
          Optional.of(TimeValue.plain(TimeType.DURATION, l.grain().duration(l.amount())));
      case LongLength l -> Optional.of(TimeValue.plain(TimeType.DURATION, longLength(l)));
      case TimeExpression.Reference r -> Optional.of(TimeValue.plain(TimeType.DATE, r.name()));
      case TimeExpression.Decade d -> Optional.of(decade(d.firstYear()));
      case TimeExpression.Century c ->
          Optional.of(
              Timex.of(Grain.CENTURY, LocalDate.of(Math.max(1, (c.number() - 1) * 100), 1, 1)));
      case YearPart p -> yearPart(p.code() + p.number(), p.year(), p.within());
      case TimeExpression.Season s -> yearPart(s.code(), s.year(), s.within());
      case DayPart p ->
          resolve(p.day())
              .filter(TimeResolver::isDay)
              .map(v -> v.withValue(v.value() + "T" + p.code()).withType(TimeType.TIME));
      case Clock c -> Optional.of(clock(c));
      case TimeExpression.Repeated r -> Optional.of(TimeValue.plain(TimeType.SET, r.value()));
      case Modified m -> resolve(m.inner()).map(v -> v.withMod(m.mod()));
      case TimeExpression.Several s -> resolve(s.members().getFirst());
    };
  }

  /** The reference day, for units that a day can be counted in. */
  private Optional<LocalDate> reference(Grain grain) {
    return grain.isClock() ? Optional.empty() : context.reference();
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

  private TimeValue weekday(RelativeWeekday w, LocalDate reference) {
    int today = reference.getDayOfWeek().getValue();
    LocalDate day =
        switch (Integer.signum(w.offset())) {
          case 0 -> DateChoice.weekday(w.weekday(), reference, direction);
          case 1 -> reference.plusDays(Math.floorMod(w.weekday() - today - 1, 7) + 1L);
          default -> reference.minusDays(Math.floorMod(today - w.weekday() - 1, 7) + 1L);
        };
    return Timex.of(Grain.DAY, day);
  }

  /** The nineties of a paper that dates itself in the Persian calendar are those of 1390. */
  private TimeValue decade(int firstYear) {
    if (firstYear >= 100) {
      return Timex.of(Grain.DECADE, LocalDate.of(firstYear, 1, 1));
    }
    if (context.home() != CalendarSystem.PERSIAN) {
      return Timex.of(Grain.DECADE, LocalDate.of(1900 + firstYear, 1, 1));
    }
    DateParts first = DateParts.of(CalendarSystem.PERSIAN, 1300 + firstYear, 0, 0);
    DateParts last = DateParts.of(CalendarSystem.PERSIAN, 1309 + firstYear, 0, 0);
    return join(resolve(new Dated(first)), resolve(new Dated(last))).orElseThrow();
  }

  private static TimeValue weekend(LocalDate day) {
    TimeValue week = Timex.of(Grain.WEEK, day);
    return week.withValue(week.value() + "-WE");
  }

  private Optional<TimeValue> shift(Shift s) {
    if (s.count().compareTo(BigDecimal.valueOf(3000)) > 0
        && s.grain().compareTo(Grain.MONTH) >= 0) {
      return Optional.of(TimeValue.plain(TimeType.DATE, s.sign() < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    boolean whole = s.count().stripTrailingZeros().scale() <= 0;
    Grain grain = whole || s.grain() != Grain.YEAR ? s.grain() : Grain.MONTH;
    BigDecimal count = grain == s.grain() ? s.count() : s.count().multiply(BigDecimal.valueOf(12));
    long number = s.sign() * count.setScale(0, RoundingMode.HALF_UP).longValueExact();
    Optional<LocalDate> from = s.fromMention() ? spoken() : context.reference();
    return from.map(day -> Timex.of(grain, grain.shift(day, number)));
  }

  private Optional<TimeValue> range(DayRange r) {
    Optional<TimeValue> first = resolve(new Dated(r.first()));
    Optional<LocalDate> start = first.flatMap(TimeValue::point).map(Point::day);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    DateParts named = CalendarDates.parts(r.first().calendar(), start.get());
    int year = named.year().orElseThrow();
    boolean wraps = r.last().month().orElse(0) < r.first().month().orElse(0);
    DateParts last = r.last().withYear(wraps && r.last().year().isEmpty() ? year + 1 : year);
    return join(first, resolve(new Dated(last)));
  }

  private static Optional<TimeValue> join(Optional<TimeValue> first, Optional<TimeValue> last) {
    return first.flatMap(f -> last.map(l -> f.withValue(start(f.value()) + "/" + end(l.value()))));
  }

  private static String start(String value) {
    int slash = value.indexOf('/');
    return slash < 0 ? value : value.substring(0, slash);
  }

  private static String end(String value) {
    return value.substring(value.indexOf('/') + 1);
  }

  private Optional<TimeValue> yearPart(String code, OptionalInt said, Optional<Step> within) {
    Optional<Integer> year =
        said.isPresent()
            ? Optional.of(said.getAsInt())
            : context.reference().map(d -> d.getYear() + within.map(Step::offset).orElse(0));
    return year.map(
        y ->
            TimeValue.date(
                Timex.format("%04d-%s", y, code), new Point(LocalDate.of(y, 1, 1), Grain.QUARTER)));
  }

  private TimeValue clock(Clock c) {
    String time =
        c.minute().isPresent()
            ? Timex.format("T%02d:%02d%s", c.hour(), c.minute().getAsInt(), c.zone())
            : Timex.format("T%02d:00%s", c.hour(), c.zone());
    Optional<TimeValue> said = c.day().flatMap(this::resolve).filter(TimeResolver::isDay);
    Optional<LocalDate> day =
        said.flatMap(TimeValue::point)
            .map(Point::day)
            .or(() -> context.stated().filter(p -> p.grain() == Grain.DAY).map(Point::day))
            .or(context::reference);
    return day.map(d -> Timex.of(Grain.DAY, d).withValue(d + time).withType(TimeType.TIME))
        .orElse(TimeValue.plain(TimeType.TIME, time));
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
