package org.khabar.find.time;

import java.util.Optional;
import org.khabar.find.time.TimeExpression.Dated;
import org.khabar.find.time.TimeExpression.RelativeWeekday;
import org.khabar.find.time.TimeExpression.Shift;
import org.khabar.model.TimeType;

/**
 * TIMEX3 values of times that are counted from a day which nobody knows: last week is some week,
 * {@code XXXX-WXX}.
 */
final class UndatedValues {
  private UndatedValues() {}

  /** What can be said of {@code expression} without a reference day; empty if nothing can. */
  static Optional<TimeValue> of(TimeExpression expression) {
    return text(expression).map(value -> TimeValue.plain(TimeType.DATE, value));
  }

  private static Optional<String> text(TimeExpression expression) {
    return switch (expression) {
      case Dated d -> date(d.parts());
      case TimeExpression.Relative r -> some(r.step().grain());
      case RelativeWeekday w -> Optional.of("XXXX-WXX-" + w.weekday());
      case TimeExpression.Weekend w -> Optional.of("XXXX-WXX-WE");
      case TimeExpression.DayOffset o -> some(Grain.DAY);
      case Shift s -> some(s.grain());
      case TimeExpression.Same s -> some(s.grain());
      case TimeExpression.Nth n -> n.weekend() ? Optional.of("XXXX-WXX-WE") : some(n.grain());
      case TimeExpression.Around a -> some(a.grain());
      case TimeExpression.YearPart p -> Optional.of("XXXX-" + p.code() + p.number());
      case TimeExpression.Season s -> Optional.of("XXXX-" + s.code());
      case TimeExpression.Moving m -> some(Grain.DAY);
      case TimeExpression.DayRange r -> Optional.empty();
      case TimeExpression.YearRange y -> Optional.empty();
      case TimeExpression.Interval i -> Optional.empty();
      case TimeExpression.Length l -> Optional.empty();
      case TimeExpression.LongLength l -> Optional.empty();
      case TimeExpression.Reference r -> Optional.empty();
      case TimeExpression.Decade d -> Optional.empty();
      case TimeExpression.Century c -> Optional.empty();
      case TimeExpression.DayPart p -> Optional.empty();
      case TimeExpression.Clock c -> Optional.empty();
      case TimeExpression.Repeated r -> Optional.empty();
      case TimeExpression.Modified m -> Optional.empty();
      case TimeExpression.Several s -> Optional.empty();
    };
  }

  /** A day of an unknown month; a day that is said to lie in a month is checked before. */
  private static Optional<String> date(DateParts parts) {
    if (parts.month().isPresent() || parts.year().isPresent()) {
      return Optional.empty();
    }
    return parts.day().isPresent()
        ? Optional.of(Timex.format("XXXX-XX-%02d", parts.day().getAsInt()))
        : Optional.empty();
  }

  private static Optional<String> some(Grain grain) {
    return Optional.of(
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
          case WEEK -> "XXXX-WXX";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case YEAR -> "XXXX";
          case DECADE -> "XXX";
          case CENTURY -> "XX";
        });
  }
}
