package org.khabar.find.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.khabar.find.time.TimeExpression.DayOffset;
import org.khabar.find.time.TimeExpression.Length;
import org.khabar.find.time.TimeExpression.LongLength;
import org.khabar.find.time.TimeExpression.Reference;
import org.khabar.find.time.TimeExpression.Relative;
import org.khabar.find.time.TimeExpression.Same;
import org.khabar.find.time.TimeExpression.Shift;
import org.khabar.find.time.TimeExpression.Step;

/** Value functions of times counted from another time. */
final class RelativeFunctions {
  private RelativeFunctions() {}

  static Optional<TimeExpression> relative(Captures c) {
    Optional<String> inOne = c.below("relative", "time.relative.");
    if (inOne.isPresent()) {
      int dot = inOne.get().indexOf('.');
      int offset =
          switch (inOne.get().substring(dot + 1)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
          };
      return Grain.named(inOne.get().substring(0, dot)).map(g -> relative(g, offset, c));
    }
    Optional<Integer> offset = TimeMaker.offset(c, "rel");
    return TimeMaker.grain(c, "unit").flatMap(g -> offset.map(o -> relative(g, o, c)));
  }

  private static TimeExpression relative(Grain grain, int offset, Captures c) {
    return grain == Grain.DAY
        ? new DayOffset(offset)
        : new Relative(new Step(grain, offset), DateFunctions.namedCalendar(c));
  }

  static Optional<TimeExpression> weekend(Captures c) {
    return c.text("bare").isPresent()
        ? Optional.of(new TimeExpression.Weekend(0, true))
        : TimeMaker.offset(c, "rel").map(weeks -> new TimeExpression.Weekend(weeks, false));
  }

  static Optional<TimeExpression> ago(Captures c) {
    return shift(c, -1, false);
  }

  static Optional<TimeExpression> ahead(Captures c) {
    return shift(c, 1, false);
  }

  static Optional<TimeExpression> later(Captures c) {
    return shift(c, 1, true);
  }

  static Optional<TimeExpression> earlier(Captures c) {
    return shift(c, -1, true);
  }

  /** A vague count (some weeks ago) is the past or the future at large. */
  private static Optional<TimeExpression> shift(Captures c, int sign, boolean fromMention) {
    Optional<TimeExpression> length = c.expression("length");
    if (length.isPresent()) {
      return byLength(length.get(), sign, fromMention, c.expression("inner"));
    }
    Optional<Grain> grain = TimeMaker.grain(c, "unit");
    if (c.concepts("number").contains("time.several")) {
      return Optional.of(new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    return grain.flatMap(
        g ->
            TimeMaker.count(c, "number")
                .map(n -> new Shift(g, n, sign, fromMention, c.expression("inner"))));
  }

  /** A length as a distance; one of two units in the smaller one, where that can be counted. */
  private static Optional<TimeExpression> byLength(
      TimeExpression length, int sign, boolean fromMention, Optional<TimeExpression> anchor) {
    return switch (length) {
      case Length l when l.amount().equals("X") ->
          Optional.of(new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
      case Length l ->
          Optional.of(new Shift(l.grain(), new BigDecimal(l.amount()), sign, fromMention, anchor));
      case LongLength l -> {
        int smaller =
            l.first().grain() == Grain.YEAR
                ? 12
                : l.first().grain() == Grain.HOUR ? 60 : l.first().grain() == Grain.WEEK ? 7 : 0;
        BigDecimal first = new BigDecimal(l.first().amount());
        yield Optional.of(
            smaller == 0
                ? new Shift(l.first().grain(), first, sign, fromMention, anchor)
                : new Shift(
                    l.second().grain(),
                    first
                        .multiply(BigDecimal.valueOf(smaller))
                        .add(new BigDecimal(l.second().amount())),
                    sign,
                    fromMention,
                    anchor));
      }
      case TimeExpression.Modified m ->
          byLength(m.inner(), sign, fromMention, anchor)
              .map(shift -> new TimeExpression.Modified(shift, m.mod()));
      default -> Optional.empty();
    };
  }

  static Optional<TimeExpression> day(Captures c) {
    for (String concept : c.concepts("day")) {
      switch (concept) {
        case "time.today", "time.tonight" -> {
          return Optional.of(new DayOffset(0));
        }
        case "time.tomorrow" -> {
          return Optional.of(new DayOffset(1));
        }
        case "time.yesterday", "time.last-night" -> {
          return Optional.of(new DayOffset(-1));
        }
        case "time.day-after-tomorrow" -> {
          return Optional.of(new DayOffset(2));
        }
        case "time.day-before-yesterday" -> {
          return Optional.of(new DayOffset(-2));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  static Optional<TimeExpression> same(Captures c) {
    return TimeMaker.grain(c, "unit").map(Same::new);
  }

  static Optional<TimeExpression> reference(Captures c) {
    return c.text("value").map(Reference::new);
  }
}
