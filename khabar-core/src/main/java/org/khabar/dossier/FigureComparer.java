package org.khabar.dossier;

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
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Verdict;
import org.khabar.story.DateValue;

/**
 * Sets figures of one unit on one matter side by side; tolls within a chapter, or of deeds of one
 * day.
 *
 * <p>On one matter are figures whose sentences share rare concepts, names, speakers or deeds; equal
 * figures need less than differing ones, and so do tolls: a chapter has one incident. As much of
 * one measure is the same within a chapter, whatever else is said. Figures of different chapters
 * need more. Of one article the first figure on a matter counts.
 */
final class FigureComparer {
  private static final double SAME_VALUE = 0.15;
  private static final double OTHER_VALUE = 0.45;
  private static final double OTHER_TOLL = 0.1;
  private static final double OTHER_CHAPTER = 0.75;
  private static final int COMPARED = 64;

  private final TermWriter writer;
  private final Map<String, Integer> frequency = new HashMap<>();
  private int sentences;

  FigureComparer(TermWriter writer) {
    this.writer = writer;
  }

  /**
   * Figures that at least two articles of a story give.
   *
   * @param chapters ids of the story's chapters, with which the ids of their figures begin
   */
  List<Figure> compare(StoryMaterial material, List<String> chapters) {
    Map<String, List<List<CountedFigure>>> byUnit = new LinkedHashMap<>();
    for (CountedFigure count : counts(material)) {
      List<List<CountedFigure>> groups =
          byUnit.computeIfAbsent(count.unit(), k -> new ArrayList<>());
      bestGroup(count, groups)
          .ifPresentOrElse(g -> g.add(count), () -> groups.add(new ArrayList<>(List.of(count))));
    }
    List<Figure> figures = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (List<List<CountedFigure>> groups : byUnit.values()) {
      for (List<CountedFigure> group : groups) {
        if (group.size() > 1) {
          int chapter = group.getFirst().chapter();
          int number = numbers.merge(chapter, 1, Integer::sum);
          figures.add(figure(group, chapters.get(chapter) + "-figure-" + number));
        }
      }
    }
    return figures;
  }

  private List<CountedFigure> counts(StoryMaterial material) {
    List<CountedFigure> counts = new ArrayList<>();
    for (Reading reading : material.readings()) {
      String id = reading.article().id();
      FeatureReader features = Objects.requireNonNull(material.features().get(id));
      int chapter = material.chapterOf().getOrDefault(id, 0);
      List<CountedFigure> own = new ArrayList<>();
      for (Span sentence : reading.sentences()) {
        Set<String> marks = CountedFigure.marks(reading, sentence, features);
        sentences++;
        marks.forEach(m -> frequency.merge(m, 1, Integer::sum));
        own.addAll(CountedFigure.of(reading, chapter, sentence, features, marks));
      }
      counts.addAll(CountedFigure.asTolls(own));
    }
    return counts;
  }

  private Optional<List<CountedFigure>> bestGroup(
      CountedFigure count, List<List<CountedFigure>> groups) {
    List<CountedFigure> best = null;
    double most = 0;
    for (List<CountedFigure> group :
        groups.subList(Math.max(0, groups.size() - COMPARED), groups.size())) {
      boolean taken = group.stream().anyMatch(c -> c.article().equals(count.article()));
      double alike = taken ? 0 : likeness(count, group);
      if (alike > most) {
        most = alike;
        best = group;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How like the likest of a group is; 0 when none is like enough. */
  private double likeness(CountedFigure count, List<CountedFigure> group) {
    double most = 0;
    for (CountedFigure other : group.subList(0, Math.min(COMPARED, group.size()))) {
      boolean equal = other.quantity().value().compareTo(count.quantity().value()) == 0;
      boolean together = other.chapter() == count.chapter();
      double alike =
          together
              ? likeness(count.marks(), other.marks())
              : canBeOne(count, other)
                  ? OTHER_CHAPTER * likeness(count.matter(), other.matter())
                  : 0;
      boolean toll = together && count.isToll() && count.fate().equals(other.fate());
      boolean measured = together && count.isMeasured();
      double least = equal ? SAME_VALUE : toll || measured ? OTHER_TOLL : OTHER_VALUE;
      double known = equal && measured ? Math.max(alike, SAME_VALUE) : alike;
      most = known >= least ? Math.max(most, known) : most;
    }
    return most;
  }

  /**
   * Of tolls in two chapters, only those of which both articles name the day of the deed; of people
   * arrested, freed or moved also what is told within a day.
   */
  private static boolean canBeOne(CountedFigure a, CountedFigure b) {
    return !a.isToll()
        || a.deed().isPresent() && a.deed().equals(b.deed())
        || !a.isOfIncident()
            && a.day().isPresent()
            && b.day().isPresent()
            && DateValue.of(a.day().get()).daysFrom(DateValue.of(b.day().get())) <= 1;
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

  private Figure figure(List<CountedFigure> group, String id) {
    Map<String, FigureReport> values = new LinkedHashMap<>();
    for (CountedFigure count : group) {
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
    String unit = group.getFirst().unit();
    return new Figure(
        id,
        what(unit, group),
        unit,
        values,
        new Judgement(
            worst.verdict(),
            why(group) + (worst.why().isEmpty() ? "." : "; " + worst.why() + ".")));
  }

  private static Judgement compare(CountedFigure a, CountedFigure b) {
    if (!CountedPeople.isLasting(a.unit()) && areOfTwoDays(a, b)) {
      return new Judgement(Verdict.COMPATIBLE, "the later figure is of another day");
    }
    return FigureVerdict.of(
        a.quantity().value(),
        a.quantity().mod(),
        a.day(),
        b.quantity().value(),
        b.quantity().mod(),
        b.day());
  }

  private static boolean areOfTwoDays(CountedFigure a, CountedFigure b) {
    return a.day().isPresent() && b.day().isPresent() && !a.day().equals(b.day());
  }

  private String why(List<CountedFigure> group) {
    Map<String, List<String>> byValue = new LinkedHashMap<>();
    for (CountedFigure count : group) {
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

  private String what(String unit, List<CountedFigure> group) {
    Set<String> shared = new LinkedHashSet<>(group.getFirst().marks());
    group.forEach(c -> shared.retainAll(c.marks()));
    List<String> about =
        shared.stream()
            .filter(m -> m.startsWith("c:") && !m.startsWith("c:notion.") || m.startsWith("e:"))
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
