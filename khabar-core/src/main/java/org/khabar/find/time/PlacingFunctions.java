package org.khabar.find.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.DayRange;
import org.khabar.find.time.TimeExpression.Several;
import org.khabar.find.time.TimeExpression.Step;

/** Value functions that put a date found before into a longer period, or on one side of today. */
final class PlacingFunctions {
  private PlacingFunctions() {}

  /** A date with a word after it that says on which side it lies: last December. */
  static Optional<TimeExpression> sided(Captures c) {
    return c.expression("inner").flatMap(e -> sided(e, DateFunctions.hint(c)));
  }

  private static Optional<TimeExpression> sided(TimeExpression expression, Direction side) {
    return switch (expression) {
      case Dated d -> Optional.of(new Dated(d.parts(), d.within(), side));
      case TimeExpression.Moving m ->
          Optional.of(new TimeExpression.Moving(m.feast(), m.year(), m.within(), side));
      case Several s -> {
        List<TimeExpression> members =
            s.members().stream().flatMap(m -> sided(m, side).stream()).toList();
        yield members.size() == s.members().size()
            ? Optional.of(new Several(members))
            : Optional.empty();
      }
      default -> Optional.of(expression);
    };
  }

  /** An inner date in a period given by {@code rel unit} or by the step of an {@code outer}. */
  static Optional<TimeExpression> within(Captures c) {
    Optional<Step> step = DateFunctions.step(c);
    Optional<TimeExpression> outer = c.expression("outer");
    if (step.isEmpty() && outer.isPresent() && outer.get() instanceof TimeExpression.Relative r) {
      step = Optional.of(r.step());
    }
    Optional<Integer> year = Optional.empty();
    if (outer.isPresent()
        && outer.get() instanceof Dated d
        && d.parts().month().isEmpty()
        && d.parts().year().isPresent()) {
      year = Optional.of(d.parts().year().getAsInt());
    }
    return place(c.expression("inner"), step, year);
  }

  private static Optional<TimeExpression> place(
      Optional<TimeExpression> inner, Optional<Step> step, Optional<Integer> year) {
    if (inner.isEmpty() || step.isEmpty() && year.isEmpty()) {
      return Optional.empty();
    }
    return switch (inner.get()) {
      case Dated d when step.isPresent() && d.within().isEmpty() && d.parts().year().isEmpty() ->
          Optional.of(new Dated(d.parts(), step, d.hint()));
      case Dated d when year.isPresent() && d.parts().year().isEmpty() ->
          Optional.of(new Dated(d.parts().withYear(year.get()), d.within(), d.hint()));
      case TimeExpression.Moving m when m.year().isEmpty() && m.within().isEmpty() ->
          Optional.of(
              new TimeExpression.Moving(
                  m.feast(),
                  year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                  step,
                  m.hint()));
      case TimeExpression.Nth n ->
          place(Optional.of(n.period()), step, year)
              .map(p -> new TimeExpression.Nth(n.place(), n.grain(), n.weekday(), n.weekend(), p));
      case TimeExpression.Season s when s.year().isEmpty() ->
          Optional.of(
              new TimeExpression.Season(
                  s.code(), year.map(OptionalInt::of).orElse(OptionalInt.empty()), step, s.hint()));
      case DayRange r when r.first().year().isEmpty() ->
          Optional.of(
              new TimeExpression.Interval(
                  placed(r.first(), step, year), placed(r.last(), step, year)));
      case TimeExpression.Interval i ->
          place(Optional.of(i.first()), step, year)
              .flatMap(
                  f ->
                      place(Optional.of(i.last()), step, year)
                          .map(l -> new TimeExpression.Interval(f, l)));
      case TimeExpression.YearPart p when p.year().isEmpty() ->
          Optional.of(
              new TimeExpression.YearPart(
                  p.code(),
                  p.number(),
                  year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                  step));
      case TimeExpression.Modified m ->
          place(Optional.of(m.inner()), step, year)
              .map(i -> new TimeExpression.Modified(i, m.mod()));
      default -> Optional.empty();
    };
  }

  private static Dated placed(DateParts parts, Optional<Step> step, Optional<Integer> year) {
    return new Dated(year.map(parts::withYear).orElse(parts), step, Direction.UNKNOWN);
  }
}
