package org.khabar.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Figure;
import org.khabar.model.FigureReport;
import org.khabar.model.Judgement;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.khabar.model.Verdict;
import org.khabar.story.DateValue;
import org.khabar.story.Meetings;

/**
 * Sets figures of one unit on one matter side by side, within a chapter.
 *
 * <p>On one matter are figures whose sentences share rare concepts or names; equal figures need
 * less than differing ones. Of one article the first figure on a matter counts.
 */
final class FigureComparer {
  private static final double SAME_VALUE = 0.15;
  private static final double OTHER_VALUE = 0.45;
  private static final int COMPARED = 64;

  private record Count(
      Reading reading,
      Quantity quantity,
      Span sentence,
      Set<String> marks,
      Optional<LocalDate> day) {
    String article() {
      return reading.article().id();
    }
  }

  private final TermWriter writer;
  private final Map<String, Integer> frequency = new HashMap<>();
  private int sentences;

  FigureComparer(TermWriter writer) {
    this.writer = writer;
  }

  /**
   * Figures that at least two articles of these give.
   *
   * @param prefix what the ids of the figures begin with
   */
  List<Figure> compare(List<Reading> chapter, Map<String, FeatureReader> features, String prefix) {
    Map<String, List<List<Count>>> byUnit = new LinkedHashMap<>();
    List<Count> counts = new ArrayList<>();
    chapter.forEach(
        r -> counts.addAll(counts(r, Objects.requireNonNull(features.get(r.article().id())))));
    for (Count count : counts) {
      List<List<Count>> groups =
          byUnit.computeIfAbsent(count.quantity().unit(), k -> new ArrayList<>());
      bestGroup(count, groups)
          .ifPresentOrElse(g -> g.add(count), () -> groups.add(new ArrayList<>(List.of(count))));
    }
    List<Figure> figures = new ArrayList<>();
    for (List<List<Count>> groups : byUnit.values()) {
      for (List<Count> group : groups) {
        if (group.size() > 1) {
          figures.add(figure(group, prefix + "-figure-" + (figures.size() + 1)));
        }
      }
    }
    return figures;
  }

  private List<Count> counts(Reading reading, FeatureReader features) {
    List<Count> counts = new ArrayList<>();
    for (Span sentence : reading.sentences()) {
      List<Quantity> quantities = features.quantities(sentence);
      SentenceFeatures content = features.of(sentence, Optional.empty());
      Set<String> marks = new LinkedHashSet<>();
      content.concepts().stream().filter(Utterance::tells).forEach(c -> marks.add("c:" + c));
      content.entities().forEach(e -> marks.add("e:" + e));
      sentences++;
      marks.forEach(m -> frequency.merge(m, 1, Integer::sum));
      for (Quantity quantity : quantities) {
        if (!quantity.unit().isEmpty()) {
          Set<String> others = new LinkedHashSet<>(marks);
          others.remove("c:" + quantity.unit());
          counts.add(new Count(reading, quantity, sentence, others, asOf(reading, sentence)));
        }
      }
    }
    return counts;
  }

  /** The day for which a sentence gives its figures: named in it, else that of the article. */
  private static Optional<LocalDate> asOf(Reading reading, Span sentence) {
    return reading.times().stream()
        .filter(t -> t.type() == TimeType.DATE && sentence.contains(t.span()))
        .map(TimeMention::value)
        .map(DateValue::parse)
        .flatMap(Optional::stream)
        .filter(d -> d.grain() == DateValue.Grain.DAY)
        .map(DateValue::first)
        .findFirst()
        .or(() -> Meetings.dayOf(reading));
  }

  private Optional<List<Count>> bestGroup(Count count, List<List<Count>> groups) {
    List<Count> best = null;
    double most = 0;
    for (List<Count> group : groups.subList(Math.max(0, groups.size() - COMPARED), groups.size())) {
      Count other = group.getFirst();
      boolean taken = group.stream().anyMatch(c -> c.article().equals(count.article()));
      boolean equal = other.quantity().value().compareTo(count.quantity().value()) == 0;
      double alike = taken ? 0 : likeness(count.marks(), other.marks());
      if (alike >= (equal ? SAME_VALUE : OTHER_VALUE) && alike > most) {
        most = alike;
        best = group;
      }
    }
    return Optional.ofNullable(best);
  }

  private double likeness(Set<String> a, Set<String> b) {
    double shared = 0;
    double mine = 0;
    for (String mark : a) {
      double weight = rarity(mark);
      mine += weight;
      shared += b.contains(mark) ? weight : 0;
    }
    double theirs = b.stream().mapToDouble(this::rarity).sum();
    return shared == 0 ? 0 : shared / Math.sqrt(mine * theirs);
  }

  private double rarity(String mark) {
    return Math.log((sentences + 6.0) / (frequency.getOrDefault(mark, 0) + 1.0));
  }

  private Figure figure(List<Count> group, String id) {
    Map<String, FigureReport> values = new LinkedHashMap<>();
    for (Count count : group) {
      values.put(
          count.article(),
          new FigureReport(
              count.quantity().value(),
              count.quantity().mod(),
              count.day().map(LocalDate::toString),
              count.sentence()));
    }
    Judgement worst = new Judgement(Verdict.AGREE, "");
    for (int i = 0; i < Math.min(COMPARED, group.size()); i++) {
      for (int j = i + 1; j < Math.min(COMPARED, group.size()); j++) {
        Judgement judgement = compare(group.get(i), group.get(j));
        worst = judgement.verdict().compareTo(worst.verdict()) > 0 ? judgement : worst;
      }
    }
    String unit = group.getFirst().quantity().unit();
    return new Figure(
        id,
        what(unit, group),
        unit,
        values,
        new Judgement(
            worst.verdict(),
            why(group) + (worst.why().isEmpty() ? "." : "; " + worst.why() + ".")));
  }

  private static Judgement compare(Count a, Count b) {
    return compare(
        a.quantity().value(),
        a.quantity().mod(),
        a.day(),
        b.quantity().value(),
        b.quantity().mod(),
        b.day());
  }

  /** Compares two figures on one matter; the table in {@code docs/comparison.md} says how. */
  static Judgement compare(
      BigDecimal a,
      Optional<String> modA,
      Optional<LocalDate> dayA,
      BigDecimal b,
      Optional<String> modB,
      Optional<LocalDate> dayB) {
    if (a.compareTo(b) == 0) {
      return new Judgement(Verdict.AGREE, "");
    }
    if (NumberRange.of(a, modA).meets(NumberRange.of(b, modB))) {
      return new Judgement(Verdict.COMPATIBLE, "they meet within what was left vague");
    }
    if (NumberRange.roundsTo(a, b, modB) || NumberRange.roundsTo(b, a, modA)) {
      return new Judgement(Verdict.COMPATIBLE, "the one is the other rounded");
    }
    boolean rising =
        dayA.isPresent()
            && dayB.isPresent()
            && (a.compareTo(b) < 0
                ? dayA.get().isBefore(dayB.get())
                : dayB.get().isBefore(dayA.get()));
    return rising
        ? new Judgement(Verdict.COMPATIBLE, "the later figure is an update of the earlier one")
        : new Judgement(Verdict.CONTRADICT, "both cannot be the figure of one time");
  }

  private String why(List<Count> group) {
    Map<String, List<String>> byValue = new LinkedHashMap<>();
    for (Count count : group) {
      String value =
          mod(count.quantity().mod())
              + count.quantity().value().stripTrailingZeros().toPlainString();
      byValue.computeIfAbsent(value, k -> new ArrayList<>()).add(count.article());
    }
    List<String> parts = new ArrayList<>();
    byValue.forEach((value, articles) -> parts.add(value + ": " + writer.articles(articles)));
    return String.join("; ", parts);
  }

  private static String mod(Optional<String> mod) {
    return switch (mod.orElse("")) {
      case "APPROX" -> "about ";
      case "MORE_THAN" -> "more than ";
      case "EQUAL_OR_MORE" -> "at least ";
      case "LESS_THAN" -> "less than ";
      case "EQUAL_OR_LESS" -> "at most ";
      default -> "";
    };
  }

  private String what(String unit, List<Count> group) {
    Set<String> shared = new LinkedHashSet<>(group.getFirst().marks());
    group.forEach(c -> shared.retainAll(c.marks()));
    List<String> about =
        shared.stream()
            .sorted(java.util.Comparator.comparingDouble(m -> -rarity(m)))
            .limit(3)
            .map(
                m ->
                    m.startsWith("c:")
                        ? writer.concept(m.substring(2))
                        : writer.name(m.substring(2)))
            .toList();
    return writer.concept(unit) + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")");
  }
}
