package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.CalendarSystem;

/** What a time expression says, before it is known which time it means. */
public sealed interface TimeExpression {

  /** A whole number of units away: {@code (YEAR, 1)} is next year. */
  record Step(Grain grain, int offset) {}

  /**
   * A calendar date, whole or in part: 30 December 2021, January, Tuesday (4 January).
   *
   * @param within the period that it lies in, counted from the reference date: May of last year
   * @param hint what the expression itself says on its direction
   */
  record Dated(DateParts parts, Optional<Step> within, Direction hint) implements TimeExpression {
    public Dated(DateParts parts) {
      this(parts, Optional.empty(), Direction.UNKNOWN);
    }
  }

  /** Days of one month that belong together: 9 to 10 January. */
  record DayRange(DateParts first, DateParts last) implements TimeExpression {}

  /** Years from one to another: 2014 to 2021. */
  record YearRange(DateParts first, DateParts last) implements TimeExpression {}

  /**
   * This, last or next unit: next week.
   *
   * @param calendar the calendar of the unit, where it is said
   */
  record Relative(Step step, Optional<CalendarSystem> calendar) implements TimeExpression {}

  /**
   * A weekday of the week before or after, or of this one: next Friday.
   *
   * @param fromMention counted from the last date of the text: the following Friday
   * @param anchor counted from this: the Monday after Easter
   */
  record RelativeWeekday(
      int weekday, int offset, boolean fromMention, Optional<TimeExpression> anchor)
      implements TimeExpression {}

  /**
   * The weekend of the week that many weeks away.
   *
   * @param bare nothing says which: the one that the clause points to
   */
  record Weekend(int weeks, boolean bare) implements TimeExpression {}

  /** Today, yesterday, tomorrow and further: days from the reference date. */
  record DayOffset(int days) implements TimeExpression {}

  /**
   * A distance from a point: two weeks ago, a month later, three days after Easter.
   *
   * @param sign -1 before, 1 after
   * @param anchor what it is counted from; absent: the reference date, or the last date of the text
   * @param fromMention counted from the last date of the text, where there is no anchor
   */
  record Shift(
      Grain grain, BigDecimal count, int sign, boolean fromMention, Optional<TimeExpression> anchor)
      implements TimeExpression {
    Shift(Grain grain, BigDecimal count, int sign, boolean fromMention) {
      this(grain, count, sign, fromMention, Optional.empty());
    }
  }

  /**
   * The first Monday of March, the last day of the year, the second week of May.
   *
   * @param place from 1; below zero counted from the end
   * @param weekday 1 to 7, or absent for the unit itself
   * @param weekend a weekend rather than a week
   */
  record Nth(int place, Grain grain, OptionalInt weekday, boolean weekend, TimeExpression period)
      implements TimeExpression {}

  /** The week, weekend, month or year that a day lies in: the week of 6 October. */
  record Around(Grain grain, boolean weekend, TimeExpression day) implements TimeExpression {}

  /** From one time to another: Monday to Friday, 9 am to 5 pm. */
  record Interval(TimeExpression first, TimeExpression last) implements TimeExpression {}

  /** A feast that moves through the year: Easter 2021, last Ramadan's end. */
  record Moving(Feast feast, OptionalInt year, Optional<Step> within, Direction hint)
      implements TimeExpression {}

  /** The day, month or year last spoken of: the same month. */
  record Same(Grain grain) implements TimeExpression {}

  /**
   * A length of time.
   *
   * @param amount {@code X} where it is vague (several months)
   */
  record Length(String amount, Grain grain) implements TimeExpression {}

  /** A length of two units: an hour and twenty minutes. */
  record LongLength(Length first, Length second) implements TimeExpression {}

  /** The present, the past or the future at large; {@code name} is the TIMEX3 value. */
  record Reference(String name) implements TimeExpression {}

  /** Decades: the 1990s, given by the first year; two figures (90) leave the century open. */
  record Decade(int firstYear) implements TimeExpression {}

  /** Centuries by their number: 21. */
  record Century(int number) implements TimeExpression {}

  /** Quarter 1 to 4 or half 1 to 2 of a year: {@code code} is Q or H; no year means the nearest. */
  record YearPart(String code, int number, OptionalInt year, Optional<Step> within)
      implements TimeExpression {}

  /**
   * A season.
   *
   * @param code SP, SU, FA, WI
   * @param hint whether it is said to lie behind or ahead: last winter
   */
  record Season(String code, OptionalInt year, Optional<Step> within, Direction hint)
      implements TimeExpression {}

  /** A part of a day: {@code code} MO, MI, AF, EV, NI; without a day that of the reference date. */
  record DayPart(String code, TimeExpression day) implements TimeExpression {}

  /** How it is known which half of the day an hour lies in. */
  enum Half {
    /** Not at all: ten o'clock. */
    OPEN,
    /** By a word beside it: ten in the evening. */
    TOLD,
    /** By the hour itself: 22. */
    FULL
  }

  /**
   * A time of day on a 24-hour clock.
   *
   * @param zone {@code Z} or an offset, empty when not said
   * @param day absent: the day last spoken of
   */
  record Clock(int hour, OptionalInt minute, String zone, Half half, Optional<TimeExpression> day)
      implements TimeExpression {
    boolean open() {
      return half == Half.OPEN;
    }

    /** Whether a part of the day that stands beside it can still move it to the other half. */
    boolean halvable() {
      return half != Half.TOLD && hour >= 1 && hour <= 12;
    }
  }

  /** Something repeated: every week, every Friday, twice a year; {@code value} is TIMEX3's. */
  record Repeated(String value) implements TimeExpression {}

  /** Another expression with a TIMEX3 modifier: early January, about an hour. */
  record Modified(TimeExpression inner, String mod) implements TimeExpression {}

  /** Several expressions that share words: 9 and 12 January, a week to ten days. */
  record Several(List<TimeExpression> members) implements TimeExpression {
    public Several {
      members = List.copyOf(members);
    }
  }
}
