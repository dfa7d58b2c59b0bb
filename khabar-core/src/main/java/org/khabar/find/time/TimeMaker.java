package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The closed set of value functions that rules name as {@code make: {time: NAME}}.
 *
 * <p>Each makes an expression out of captures; {@code docs/times.md} lists what each of them reads.
 * A function answers with nothing if its captures do not fit (a month 13), and the match is dropped
 * then.
 */
public enum TimeMaker {
  /** {@code day month year weekday rel unit}: a whole or partial date. */
  DATE(DateFunctions::date),
  /**
   * {@code day nextday lastday month year}: days sharing their month, each one of its own; years.
   */
  DATES(DateFunctions::dates),
  /** {@code day lastday month year}: first to last day. */
  RANGE(DateFunctions::range),
  /** {@code year}: a year, {@code year lastyear}: from one to another. */
  YEAR(DateFunctions::year),
  /** {@code weekday rel}: next Friday. */
  WEEKDAY(DateFunctions::weekday),
  /** {@code rel unit}: next week. */
  RELATIVE(RelativeFunctions::relative),
  /** {@code rel}: next weekend. */
  WEEKEND(RelativeFunctions::weekend),
  /** {@code number unit}: two weeks ago. */
  AGO(RelativeFunctions::ago),
  /** {@code number unit}: in two weeks. */
  AHEAD(RelativeFunctions::ahead),
  /** {@code number unit}: two weeks later, from the last date spoken of. */
  LATER(RelativeFunctions::later),
  /** {@code number unit}: two weeks earlier, from the last date spoken of. */
  EARLIER(RelativeFunctions::earlier),
  /** {@code offset} or a concept of {@code time.day-offset}: today, yesterday. */
  DAY(RelativeFunctions::day),
  /** {@code unit}: the same month. */
  SAME(RelativeFunctions::same),
  /** {@code value}: PRESENT_REF, PAST_REF, FUTURE_REF. */
  REF(RelativeFunctions::reference),
  /** {@code number unit half}, {@code number2 unit2} as {@code more moreunit}: a length. */
  DURATION(LengthFunctions::duration),
  /** {@code number unit lastnumber lastunit}: a week to ten days. */
  DURATIONS(LengthFunctions::durations),
  /** {@code unit}, {@code weekday}, {@code number}: every week. */
  SET(LengthFunctions::set),
  /** {@code decade}: the 1990s. */
  DECADE(PeriodFunctions::decade),
  /** {@code number}: the 21st century. */
  CENTURY(PeriodFunctions::century),
  /** {@code number code year rel}: the first quarter of 2021. */
  QUARTER(PeriodFunctions::quarter),
  /** {@code season year rel}: summer 2021. */
  SEASON(PeriodFunctions::season),
  /** {@code hour minute part zone}: a time of day. */
  CLOCK(ClockFunctions::clock),
  /** {@code part inner}: Tuesday morning. */
  PART(ClockFunctions::part),
  /** {@code clock inner}: ten o'clock on Friday. */
  AT(ClockFunctions::at),
  /** {@code place}, {@code weekday}, {@code unit} or {@code weekend}, {@code inner}. */
  NTH(PeriodFunctions::nth),
  /** {@code unit inner}: the week of 6 October. */
  AROUND(PeriodFunctions::around),
  /** {@code first last}: from one time to another. */
  INTERVAL(PeriodFunctions::interval),
  /** Constants {@code reckoning month day shift place dayofweek}; {@code year rel}: Easter 2021. */
  FEAST(PeriodFunctions::feast),
  /** {@code edge inner}: early January. */
  EDGE(PeriodFunctions::modified),
  /** {@code bound inner}: about an hour. */
  BOUND(PeriodFunctions::modified),
  /** {@code inner rel unit} or {@code inner outer}: May of last year. */
  WITHIN(PlacingFunctions::within),
  /** {@code inner rel}: a date that lies ahead or behind: the coming 9 January. */
  SIDED(PlacingFunctions::sided),
  /** {@code first last}: a weekday and its date, each a time of its own: Friday (9 January). */
  BOTH(DateFunctions::both),
  /** {@code inner}: an expression as it is, for a pattern that only adds words to it. */
  KEEP(c -> c.expression("inner")),
  /** Nothing: silences the shorter matches that it covers. */
  NONE(c -> Optional.empty());

  /** Makes an expression of captures, or nothing if they do not fit. */
  interface Function {
    Optional<TimeExpression> make(Captures captures);
  }

  private final Function function;

  TimeMaker(Function function) {
    this.function = function;
  }

  /** The function that a rule means; empty if there is no such function. */
  public static Optional<TimeMaker> named(String name) {
    return List.of(values()).stream()
        .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /**
   * What the captures say; empty if they do not make a time. A capture {@code edge} or {@code
   * bound} modifies what any function makes.
   */
  public Optional<TimeExpression> make(Captures captures) {
    Optional<TimeExpression> made = function.make(captures);
    boolean composed = this == EDGE || this == BOUND;
    Optional<String> mod = composed ? Optional.empty() : PeriodFunctions.mod(captures);
    return mod.isEmpty() ? made : made.map(inner -> new TimeExpression.Modified(inner, mod.get()));
  }

  /** The offset that a concept of nearness stands for: this 0, next 1, last -1. */
  static Optional<Integer> offset(Captures captures, String name) {
    for (String concept : captures.concepts(name)) {
      switch (concept) {
        case "time.this", "time.same" -> {
          return Optional.of(0);
        }
        case "time.next" -> {
          return Optional.of(1);
        }
        case "time.last" -> {
          return Optional.of(-1);
        }
        case "time.after-next" -> {
          return Optional.of(2);
        }
        case "time.before-last" -> {
          return Optional.of(-2);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  static Optional<Grain> grain(Captures captures, String name) {
    return captures.concepts(name).stream().flatMap(c -> Grain.ofConcept(c).stream()).findFirst();
  }

  /** The number captured, one if a rule captures none, with the half that may stand beside it. */
  static Optional<BigDecimal> count(Captures captures, String name) {
    Optional<BigDecimal> number = captures.number(name);
    if (number.isEmpty() && captures.text(name).isPresent()) {
      return Optional.empty();
    }
    BigDecimal count = number.orElse(BigDecimal.ONE);
    return captures.concepts("half").contains("num.half")
        ? Optional.of(count.add(new BigDecimal("0.5")))
        : Optional.of(count);
  }
}
