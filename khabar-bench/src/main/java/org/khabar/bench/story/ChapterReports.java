package org.khabar.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.Khabar;
import org.khabar.extract.NoArticleException;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Reading;

/**
 * Puts articles on encounters that are almost alike into chapters and stories and writes how well
 * to {@code reports/chapters.md}.
 */
public final class ChapterReports {
  private static final String HEAD =
      """
      # Encounters that are almost alike

      Written by `reports/chapters.sh`. Sets of short articles that this project wrote (`khabar-bench/stories`): six or eight invented
      encounters of the same few people within some weeks, told in twelve languages. They arrive in five orders; *mean* is that of
      the five, *worst* the order with the lowest BCubed F1. The marks are BCubed F1 0.850 and pair precision 0.900, for chapters.
      Figures are cut, not rounded; `bench` tests that they are today's.

      The *baseline* knows no language: consonant skeletons of words with a capital or in Arabic letters, and numbers, weighted by
      rarity, each article joining the nearest group so far. Of the thresholds from 0.05 to 0.60 it has the one that is best for
      it in the mean of the same five orders.
      """;
  private static final String COLUMNS =
      """
      | what | BCubed P | BCubed R | BCubed F1 | pair P | pair R | groups |
      |---|--:|--:|--:|--:|--:|--:|
      """;
  private static final int THRESHOLDS = 12;
  private static final double STEP = 0.05;

  private final Khabar khabar;

  private ChapterReports(Knowledge knowledge) {
    khabar = Khabar.open(knowledge);
  }

  /**
   * The report of all sets in {@code folder}.
   *
   * @throws IllegalArgumentException when a set cannot be read
   */
  public static String of(Knowledge knowledge, Path folder) throws IOException {
    ChapterReports reports = new ChapterReports(knowledge);
    StringBuilder out = new StringBuilder(HEAD);
    StorySet.list(folder).forEach(set -> out.append(reports.section(set)));
    return out.toString();
  }

  private String section(StorySet set) {
    List<Reading> readings = set.articles().stream().map(this::read).toList();
    List<Arrival> arrivals =
        Arrival.seeds()
            .mapToObj(seed -> Arrival.of(seed, khabar.compare(Arrival.shuffled(readings, seed))))
            .toList();
    List<GroupScore> chapters = scores(arrivals, Arrival::chapters, set.chapters());
    List<GroupScore> stories = scores(arrivals, Arrival::stories, set.stories());
    StringBuilder out = new StringBuilder();
    out.append("\n## ").append(set.name()).append(set.aside() ? ", kept aside" : "");
    out.append("\n\n%s\n\n".formatted(contents(set))).append(COLUMNS);
    out.append(rows("chapters", chapters)).append(rows("stories", stories));
    out.append(rows("baseline, chapters", baseline(set, set.chapters())));
    out.append(rows("baseline, stories", baseline(set, set.stories())));
    if (!set.aside()) {
      Arrival worst =
          arrivals.stream()
              .min(
                  Comparator.comparing(
                      arrival -> GroupScore.of(arrival.chapters(), set.chapters()),
                      GroupScore.BY_F1))
              .orElseThrow();
      Mistakes mistakes = new Mistakes(alike(readings), worst.chapters(), set.chapters());
      out.append("\nThe worst merges of the worst order:\n\n").append(mistakes.merges());
      out.append("\nIts worst splits:\n\n").append(mistakes.splits());
    }
    return out.toString();
  }

  private Map<String, Reading> alike(List<Reading> readings) {
    return khabar.alike(readings).stream()
        .collect(Collectors.toMap(reading -> reading.article().id(), Function.identity()));
  }

  private static String contents(StorySet set) {
    Map<String, Long> languages =
        set.articles().stream()
            .collect(
                Collectors.groupingBy(StoryArticle::language, TreeMap::new, Collectors.counting()));
    return "%d articles (%s) in %d chapters and %d stories."
        .formatted(
            set.articles().size(),
            languages.entrySet().stream()
                .map(language -> language.getKey() + " " + language.getValue())
                .collect(Collectors.joining(", ")),
            set.chapters().values().stream().distinct().count(),
            set.stories().values().stream().distinct().count());
  }

  private static List<GroupScore> scores(
      List<Arrival> arrivals,
      Function<Arrival, Map<String, String>> groups,
      Map<String, String> wanted) {
    return arrivals.stream().map(arrival -> GroupScore.of(groups.apply(arrival), wanted)).toList();
  }

  private static List<GroupScore> baseline(StorySet set, Map<String, String> wanted) {
    SkeletonBaseline baseline = new SkeletonBaseline(set.articles());
    List<List<GroupScore>> tried = new ArrayList<>();
    for (int i = 1; i <= THRESHOLDS; i++) {
      double least = i * STEP;
      tried.add(
          Arrival.seeds()
              .mapToObj(seed -> Arrival.shuffled(set.articles(), seed))
              .map(arriving -> GroupScore.of(baseline.groups(arriving, least), wanted))
              .toList());
    }
    return tried.stream()
        .max(Comparator.comparing(GroupScore::mean, GroupScore.BY_F1))
        .orElseThrow();
  }

  private static String rows(String what, List<GroupScore> scores) {
    GroupScore worst = scores.stream().min(GroupScore.BY_F1).orElseThrow();
    return "| %s, mean | %s |\n| %s, worst | %s |\n"
        .formatted(what, GroupScore.mean(scores).row(), what, worst.row());
  }

  private Reading read(StoryArticle article) {
    try {
      return khabar.read(khabar.extract(article.document()));
    } catch (NoArticleException e) {
      throw new IllegalArgumentException(article.id(), e);
    }
  }

  /**
   * Writes the report.
   *
   * @param arguments the folder of the sets and the report
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[1]), of(BundledKnowledge.open(), Path.of(arguments[0])));
  }
}
