package org.khabar.bench.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khabar.bench.story.DifferenceGold.Planted;
import org.khabar.bench.story.DifferenceGold.Repeated;
import org.khabar.model.Article;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;

/**
 * A dossier of one story against what was planted in it.
 *
 * @param found planted differences that are told
 * @param missed planted differences that are not
 * @param told differences that are told, each once
 * @param falsely those that nobody planted, or that are told once more
 * @param onSame those of them that were planted as no differences
 * @param joined statements planted in several articles of which at least two are joined
 * @param parted those of which no two are
 * @param reports reports of the planted statements that are joined with another of it
 * @param allReports reports of the planted statements
 * @param mixed joined statements that are two planted ones
 */
record DifferenceSheet(
    List<Planted> found,
    List<Planted> missed,
    List<Contradiction> told,
    List<Contradiction> falsely,
    List<Contradiction> onSame,
    List<Repeated> joined,
    List<Repeated> parted,
    int reports,
    int allReports,
    List<JoinedStatement> mixed) {
  private record Match(int planted, int told, int likeness) {}

  DifferenceSheet {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    told = List.copyOf(told);
    falsely = List.copyOf(falsely);
    onSame = List.copyOf(onSame);
    joined = List.copyOf(joined);
    parted = List.copyOf(parted);
    mixed = List.copyOf(mixed);
  }

  static DifferenceSheet of(DifferenceGold gold, Dossier dossier) {
    List<Contradiction> told =
        dossier.stories().stream().flatMap(s -> s.contradictions().stream()).toList();
    List<Match> matches = new ArrayList<>();
    for (int p = 0; p < gold.differences().size(); p++) {
      for (int t = 0; t < told.size(); t++) {
        int likeness = DifferenceMatcher.likeness(gold.differences().get(p), told.get(t));
        if (likeness > 0) {
          matches.add(new Match(p, t, likeness));
        }
      }
    }
    matches.sort(Comparator.comparingInt(m -> -m.likeness()));
    Set<Integer> planted = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Match match : matches) {
      if (!planted.contains(match.planted()) && !right.contains(match.told())) {
        planted.add(match.planted());
        right.add(match.told());
      }
    }
    List<Planted> found = new ArrayList<>();
    List<Planted> missed = new ArrayList<>();
    for (int p = 0; p < gold.differences().size(); p++) {
      (planted.contains(p) ? found : missed).add(gold.differences().get(p));
    }
    List<Contradiction> falsely = new ArrayList<>();
    for (int t = 0; t < told.size(); t++) {
      if (!right.contains(t)) {
        falsely.add(told.get(t));
      }
    }
    List<Contradiction> onSame =
        falsely.stream()
            .filter(t -> gold.same().stream().anyMatch(s -> DifferenceMatcher.isOn(s, t)))
            .toList();
    return statements(gold, dossier, found, missed, told, falsely, onSame);
  }

  private static DifferenceSheet statements(
      DifferenceGold gold,
      Dossier dossier,
      List<Planted> found,
      List<Planted> missed,
      List<Contradiction> told,
      List<Contradiction> falsely,
      List<Contradiction> onSame) {
    Map<String, String> texts =
        dossier.articles().stream()
            .map(Reading::article)
            .collect(java.util.stream.Collectors.toMap(Article::id, Article::text));
    List<JoinedStatement> statements =
        dossier.stories().stream().map(Story::statements).flatMap(List::stream).toList();
    List<Repeated> joined = new ArrayList<>();
    List<Repeated> parted = new ArrayList<>();
    int reports = 0;
    int all = 0;
    for (Repeated repeated : gold.corroborated()) {
      int most =
          (int)
              statements.stream()
                  .mapToLong(s -> s.reports().stream().filter(r -> is(repeated, r, texts)).count())
                  .max()
                  .orElse(0);
      (most > 1 ? joined : parted).add(repeated);
      reports += most > 1 ? most : 0;
      all += repeated.words().size();
    }
    List<JoinedStatement> mixed =
        statements.stream().filter(s -> isMixed(gold.corroborated(), s, texts)).toList();
    return new DifferenceSheet(
        found, missed, told, falsely, onSame, joined, parted, reports, all, mixed);
  }

  private static boolean is(Repeated repeated, StatementReport report, Map<String, String> texts) {
    String words = repeated.words().get(report.article());
    String text = Objects.requireNonNull(texts.get(report.article()));
    return words != null && report.sentence().of(text).contains(words);
  }

  /** Whether no planted statement has all of its reports that are of planted ones. */
  private static boolean isMixed(
      List<Repeated> planted, JoinedStatement statement, Map<String, String> texts) {
    List<StatementReport> reports =
        statement.reports().stream()
            .filter(r -> planted.stream().anyMatch(p -> is(p, r, texts)))
            .toList();
    return planted.stream().noneMatch(p -> reports.stream().allMatch(r -> is(p, r, texts)))
        && !reports.isEmpty();
  }
}
