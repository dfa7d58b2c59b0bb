package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one article, or of several together, and what was not as expected in them. */
final class ScoreSheet {
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();

  /** Figures by name, in the order of the first counting. */
  Map<String, Tally> tallies() {
    return tallies;
  }

  /** One line each: what is missing, extra or wrong. */
  List<String> remarks() {
    return remarks;
  }

  /** Findings with whether they are right. */
  List<Judged> judged() {
    return judged;
  }

  void judge(String part, JsonObject answer, boolean right) {
    judged.add(new Judged(part, answer, right));
  }

  void count(String figure, int right, int missing, int extra) {
    tallies.merge(figure, Tally.counts(right, missing, extra), Tally::plus);
  }

  void share(String figure, int right, int total) {
    tallies.merge(figure, Tally.share(right, total), Tally::plus);
  }

  void share(String figure, boolean right) {
    share(figure, right ? 1 : 0, 1);
  }

  void remark(String kind, String figure, Object what) {
    remarks.add(kind + " " + figure + ": " + what);
  }

  void add(ScoreSheet other) {
    other.tallies.forEach((figure, tally) -> tallies.merge(figure, tally, Tally::plus));
    remarks.addAll(other.remarks);
    judged.addAll(other.judged);
  }
}
