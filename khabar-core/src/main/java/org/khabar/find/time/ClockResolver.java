package org.khabar.find.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.khabar.find.time.TimeContext.Point;
import org.khabar.find.time.TimeExpression.Clock;
import org.khabar.model.TimeType;

/** Puts a time of day on its day. */
final class ClockResolver {
  private final TimeContext context;
  private final Direction direction;

  ClockResolver(TimeContext context, Direction direction) {
    this.context = context;
    this.direction = direction;
  }

  /**
   * The value of a time of day.
   *
   * @param said the day that is said with it; absent: the last whole day of the sentence, else the
   *     reference day
   */
  TimeValue resolve(Clock clock, Optional<LocalDate> said) {
    Optional<LocalDate> lent = said.or(() -> context.day().map(Point::day));
    if (lent.isEmpty()
        && clock.hour() < 24
        && direction == Direction.COMING
        && context.clock().isPresent()) {
      Optional<TimeValue> next = context.reference().map(day -> coming(clock, day));
      if (next.isPresent()) {
        return next.get();
      }
    }
    String time = time(clock.hour(), clock);
    return lent.or(context::reference)
        .map(day -> on(day, time))
        .orElse(TimeValue.plain(TimeType.TIME, time));
  }

  /** The next time that clocks will show it, in either half of the day if that was left open. */
  private TimeValue coming(Clock clock, LocalDate today) {
    LocalTime now = context.clock().orElse(LocalTime.MIN);
    int minute = clock.minute().orElse(0);
    int step = clock.open() ? 12 : 24;
    int hour = clock.open() ? clock.hour() % 12 : clock.hour();
    while (hour < 24 && LocalTime.of(hour, minute).isBefore(now)) {
      hour += step;
    }
    return on(today.plusDays(hour / 24), time(hour % 24, clock));
  }

  /** The time of day, without a day. */
  static String time(Clock clock) {
    return time(clock.hour(), clock);
  }

  private static String time(int hour, Clock clock) {
    return Timex.format("T%02d:%02d%s", hour, clock.minute().orElse(0), clock.zone());
  }

  private static TimeValue on(LocalDate day, String time) {
    return Timex.of(Grain.DAY, day).withValue(day + time).withType(TimeType.TIME);
  }
}
