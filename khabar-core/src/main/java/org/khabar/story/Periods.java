package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds for an article the chapters that share most with it, and the article that it copies.
 *
 * <p>Articles are indexed by periods of {@value #DAYS} days. Only the period of an article and the
 * two beside it are asked, as an episode is over in a week, and of a feature that very many have
 * only the latest: so the cost of a look does not grow with the articles known. Periods that have
 * not been asked for long are forgotten, and made again of what the memory has. What has no day is
 * a period by itself, asked always. Not thread-safe.
 */
final class Periods {
  /** Length of a period. */
  static final int DAYS = 8;

  /** The period of what has no day. */
  static final int UNDATED = Integer.MIN_VALUE;

  private static final int FEATURES = 48;
  private static final int CHAPTERS_OF_FEATURE = 120;
  private static final int COPIES_OF_BAND = 8;

  /** What comes so many days later is no copy: papers have set phrases for what happens again. */
  private static final int DAYS_OF_COPIES = 3;

  private static final int HELD = 8;

  /** How prominent the encounter is that leads an article. */
  private static final double LEADS = 0.5;

  private final StoryMemory memory;
  private final LinkedHashMap<Integer, Period> held = new LinkedHashMap<>(16, 0.75f, true);

  Periods(StoryMemory memory) {
    this.memory = memory;
  }

  /** The number of a day's period. */
  static int of(Optional<LocalDate> day) {
    return day.map(d -> Math.toIntExact(Math.floorDiv(d.toEpochDay(), DAYS))).orElse(UNDATED);
  }

  /** The articles of some days. */
  private static final class Period {
    final Postings chapters = new Postings(CHAPTERS_OF_FEATURE);
    final Postings bands = new Postings(COPIES_OF_BAND);
    final Map<Integer, Sketched> sketches = new HashMap<>();

    void add(Weights neutral, int chapter) {
      Weights heaviest = neutral.heaviest(FEATURES);
      for (int i = 0; i < heaviest.size(); i++) {
        chapters.add(heaviest.feature(i), chapter);
      }
    }

    void add(int article, Sketched sketched) {
      sketches.put(article, sketched);
      for (int band : sketched.sketch().bands(sketched.language())) {
        bands.add(band, article);
      }
    }
  }

  /** An article as far as copies of it are known. */
  record Sketched(Sketch sketch, String language, Optional<LocalDate> day) {
    boolean isNear(Sketched other) {
      return day.isEmpty()
          || other.day.isEmpty()
          || Math.abs(day.get().toEpochDay() - other.day.get().toEpochDay()) < DAYS_OF_COPIES;
    }
  }

  /** Lets copies of an article be known. */
  void add(int article, Sketched sketched) {
    period(of(sketched.day())).add(article, sketched);
  }

  /**
   * The periods under which an article is found: its own, and that of the encounter that leads it,
   * so that a meeting held is found beside the one announced long before.
   */
  static Set<Integer> of(ArticleVectors article) {
    Set<Integer> periods = new LinkedHashSet<>();
    periods.add(of(article.day()));
    article.leads().stream()
        .findFirst()
        .filter(lead -> lead.dated() && lead.prominence() > LEADS)
        .flatMap(Lead::date)
        .filter(DateValue::isPrecise)
        .ifPresent(date -> periods.add(of(Optional.of(date.first()))));
    return periods;
  }

  /** Lets an article that stands in a chapter be found. */
  void add(ArticleVectors article, int chapter) {
    of(article).forEach(period -> period(period).add(article.neutral(), chapter));
  }

  /** The article that another one copies: of several the one most like it. */
  Optional<Integer> original(Sketched copy) {
    double best = Sketch.COPY;
    Optional<Integer> found = Optional.empty();
    for (Period period : asked(copy.day())) {
      for (int band : copy.sketch().bands(copy.language())) {
        for (int other : period.bands.of(band)) {
          Sketched known = period.sketches.get(other);
          if (known != null && known.isNear(copy)) {
            double alike = copy.sketch().likeness(known.sketch());
            if (alike > best || alike == best && found.isEmpty()) {
              best = alike;
              found = Optional.of(other);
            }
          }
        }
      }
    }
    return found;
  }

  /**
   * Chapters that share heavy features with each of some articles, in their order, those that share
   * most first.
   */
  List<List<Integer>> chaptersNear(List<ArticleVectors> articles, int most) {
    List<Collection<Period>> asked = articles.stream().map(a -> asked(a.day())).toList();
    return IntStream.range(0, articles.size())
        .parallel() // nothing is changed
        .mapToObj(i -> chaptersNear(articles.get(i), asked.get(i), most))
        .toList();
  }

  private static List<Integer> chaptersNear(
      ArticleVectors article, Collection<Period> asked, int most) {
    Weights features = article.neutral().heaviest(FEATURES);
    Tally shared = new Tally();
    for (Period period : asked) {
      for (int i = 0; i < features.size(); i++) {
        double weight = features.value(i) * features.value(i);
        for (int chapter : period.chapters.of(features.feature(i))) {
          shared.add(chapter, weight);
        }
      }
    }
    return shared.most(most);
  }

  private Collection<Period> asked(Optional<LocalDate> day) {
    Set<Integer> numbers = new LinkedHashSet<>();
    if (day.isEmpty()) {
      numbers.addAll(held.keySet());
    } else {
      int middle = of(day);
      numbers.addAll(List.of(middle - 1, middle, middle + 1));
    }
    numbers.add(UNDATED);
    List<Period> periods = new ArrayList<>();
    numbers.forEach(number -> periods.add(period(number)));
    return periods;
  }

  private Period period(int number) {
    Period known = held.get(number);
    if (known != null) {
      return known;
    }
    Period made = new Period();
    for (int article : memory.articlesOf(number)) {
      Optional<Integer> chapter = memory.chapterOf(article);
      ArticleTrace trace = memory.article(article);
      if (chapter.isPresent() && trace.copyOf().isEmpty()) {
        if (!trace.digest()) {
          made.add(Weights.of(trace.neutral()), chapter.get());
        }
        made.add(article, new Sketched(Sketch.of(trace.sketch()), trace.language(), trace.day()));
      }
    }
    held.put(number, made);
    if (held.size() > HELD) {
      held.remove(held.firstEntry().getKey());
    }
    return made;
  }
}
