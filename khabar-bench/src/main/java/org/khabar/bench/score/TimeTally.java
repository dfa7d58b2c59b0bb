package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.TimeMention;

/**
 * Counts times found against those wanted, as TempEval-3 does: a time is found when one overlaps
 * it, each used once, exact ones first; types, values and modifiers are compared of those found.
 */
final class TimeTally {
  private int lines;
  private int wanted;
  private int given;
  private int relaxed;
  private int strict;
  private int types;
  private int values;
  private int mods;
  private final List<String> remarks = new ArrayList<>();

  void add(TimeGold gold, List<TimeMention> found) {
    lines++;
    wanted += gold.times().size();
    given += found.size();
    Set<TimeMention> used = new HashSet<>();
    for (TimeGold.Time time : gold.times()) {
      Optional<TimeMention> match =
          found.stream()
              .filter(m -> !used.contains(m) && m.span().equals(time.span()))
              .findFirst()
              .or(
                  () ->
                      found.stream()
                          .filter(m -> !used.contains(m) && m.span().overlaps(time.span()))
                          .findFirst());
      match.ifPresentOrElse(
          mention -> {
            used.add(mention);
            compare(gold, time, mention);
          },
          () -> remark("MISSING", gold, shown(gold, time)));
    }
    found.stream()
        .filter(m -> !used.contains(m))
        .forEach(m -> remark("EXTRA", gold, shown(gold, m)));
  }

  private void compare(TimeGold gold, TimeGold.Time time, TimeMention mention) {
    boolean exact = mention.span().equals(time.span());
    boolean type = mention.type().name().equals(time.type());
    boolean value = mention.value().equals(time.value());
    boolean mod = mention.mod().equals(time.mod());
    relaxed++;
    strict += exact ? 1 : 0;
    types += type ? 1 : 0;
    values += value ? 1 : 0;
    mods += mod ? 1 : 0;
    if (!exact || !type || !value || !mod) {
      remark(
          value ? "SPAN" : "VALUE", gold, shown(gold, time) + " but found " + shown(gold, mention));
    }
  }

  private void remark(String kind, TimeGold gold, String what) {
    remarks.add(kind + " " + what + " in: " + gold.text());
  }

  private static String shown(TimeGold gold, TimeGold.Time time) {
    return "["
        + time.span().of(gold.text())
        + "="
        + time.type()
        + " "
        + time.value()
        + time.mod().map(m -> " " + m).orElse("")
        + "]";
  }

  private static String shown(TimeGold gold, TimeMention mention) {
    return "["
        + mention.span().of(gold.text())
        + "="
        + mention.type()
        + " "
        + mention.value()
        + mention.mod().map(m -> " " + m).orElse("")
        + " by "
        + mention.rule()
        + "]";
  }

  /** What was missing, extra or wrong. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * Lines, times, F1 of relaxed and strict spans, of types and values, share of right modifiers.
   */
  String row() {
    return lines
        + " | "
        + wanted
        + " | "
        + f1(relaxed)
        + " | "
        + f1(strict)
        + " | "
        + f1(types)
        + " | "
        + f1(values)
        + " | "
        + share(mods, relaxed);
  }

  private String f1(int right) {
    return share(2 * right, wanted + given);
  }

  /** Cut, not rounded: 1.000 says that all is right. */
  private static String share(int right, int all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", right * 1000L / all / 1000.0);
  }
}
