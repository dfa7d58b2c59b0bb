package org.khabar.find.time;

import java.util.Set;

/**
 * Labels that compositions can ask for: {@code TIME}, {@code DURATION} or {@code SET}, and a finer
 * one.
 */
final class TimeLabels {
  private TimeLabels() {}

  static Set<String> of(TimeExpression expression) {
    return switch (expression) {
      case TimeExpression.Dated d -> Set.of("TIME", dated(d));
      case TimeExpression.DayRange r -> Set.of("TIME", "DAYS");
      case TimeExpression.YearRange y -> Set.of("TIME", "YEARRANGE");
      case TimeExpression.Relative r -> Set.of("TIME", "RELATIVE", r.step().grain() + "S");
      case TimeExpression.RelativeWeekday w -> Set.of("TIME", "DAY");
      case TimeExpression.Weekend w -> Set.of("TIME", "RELATIVE");
      case TimeExpression.DayOffset o -> Set.of("TIME", "DAY", "DAYOFFSET");
      case TimeExpression.Shift s -> Set.of("TIME", "SHIFT");
      case TimeExpression.Nth n ->
          n.grain() == Grain.DAY ? Set.of("TIME", "DAY", "NTH") : Set.of("TIME", "RELATIVE", "NTH");
      case TimeExpression.Around a -> Set.of("TIME", "RELATIVE", a.grain() + "S");
      case TimeExpression.Interval i ->
          Set.of("TIME", i.first() instanceof TimeExpression.Clock ? "CLOCKS" : "DAYS");
      case TimeExpression.Moving m -> Set.of("TIME", "DAY", "FEAST");
      case TimeExpression.Same s -> Set.of("TIME", "SHIFT");
      case TimeExpression.Length l -> Set.of("DURATION");
      case TimeExpression.LongLength l -> Set.of("DURATION");
      case TimeExpression.Reference r -> Set.of("TIME", "REF");
      case TimeExpression.Decade d -> Set.of("TIME", "DECADE");
      case TimeExpression.Century c -> Set.of("TIME", "CENTURY");
      case TimeExpression.YearPart p -> Set.of("TIME", "YEARPART");
      case TimeExpression.Season s -> Set.of("TIME", "YEARPART");
      case TimeExpression.DayPart p -> Set.of("TIME", "DAYPART");
      case TimeExpression.Clock c -> Set.of("TIME", "CLOCK");
      case TimeExpression.Repeated r -> Set.of("SET");
      case TimeExpression.Modified m -> of(m.inner());
      case TimeExpression.Several s -> of(s.members().getFirst());
    };
  }

  private static String dated(TimeExpression.Dated d) {
    DateParts parts = d.parts();
    if (parts.day().isPresent()) {
      return "DAY";
    }
    if (parts.weekday().isPresent()) {
      return "WEEKDAY";
    }
    return parts.month().isPresent() ? "MONTH" : "YEAR";
  }
}
