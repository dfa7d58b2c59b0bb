package org.khabar.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the title: the line at the head of the text that is most like the text below it in words,
 * has the length of a headline, and stands before the running text.
 */
final class TitleChooser {
  private static final int MIN_STEM = 4;
  private static final int STEM = 5;
  private static final int MAX_WORDS = 32;
  private static final int MAX_STEMS = 6_000;
  private static final double LIKENESS = 4.0;
  private static final double LENGTH = 0.4;
  private static final int GOOD_WORDS = 10;
  private static final int LONG_WORDS = 15;
  private static final double TOO_LONG = 0.3;
  private static final double AFTER_PROSE = 5.0;
  private static final double AFTER_CANDIDATE = 1.0;
  private static final double FULL_STOP = 2.5;
  private static final double COLON = 2.0;
  private static final double ENOUGH = 2.0;
  private static final int WINDOW = 80;
  private static final int NEAR = 12;
  private static final double FAR = 0.05;
  private static final int STANDFIRST = 3;
  private static final int MAX_STANDFIRST = 40;

  private final String text;
  private final List<Line> lines;
  private final List<Mark> marks;
  private final BodyRange core;

  TitleChooser(String text, List<Line> lines, List<Mark> marks, BodyRange core) {
    this.text = text;
    this.lines = lines;
    this.marks = marks;
    this.core = core;
  }

  /** The index of the title line, -1 if there is none. */
  int choose(Optional<String> known) {
    if (known.isPresent()) {
      return find(known.get());
    }
    Set<String> stems = proseStems();
    int[] prose = proseBefore();
    int from = Math.max(0, core.first() - WINDOW);
    int best = -1;
    double bestScore = ENOUGH;
    int candidates = 0;
    for (int i = from;
        i < lines.size() && (i < core.first() || prose[i] - prose[core.first()] < 3);
        i++) {
      Line line = lines.get(i);
      if (marks.get(i).open() && candidate(i)) {
        int between =
            Math.abs(prose[core.first()] - prose[i])
                - (i < core.first() && line.prose() ? 1 : 0)
                - (standfirstBelow(i) ? 1 : 0);
        int far = Math.max(0, core.first() - i - NEAR);
        double score =
            score(line, i, stems)
                - AFTER_PROSE * between
                - AFTER_CANDIDATE * candidates
                - FAR * far;
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
        if (far == 0 && line.words() >= 5 && likeness(line, stems) >= 0.25) {
          candidates++;
        }
      }
    }
    best = best < 0 ? best : withoutSite(best, from);
    boolean teaser = !marks.isEmpty() && marks.getFirst().why().equals(Furniture.TEASER);
    return best < 0 && teaser && lines.size() > 2 ? 0 : best;
  }

  /** Whether one sentence stands right below a line and above author, day and text. */
  private boolean standfirstBelow(int i) {
    for (int k = i + 1; k <= Math.min(i + STANDFIRST, core.first() - 1); k++) {
      if (marks.get(k).open() && lines.get(k).prose()) {
        return lines.get(k).words() <= MAX_STANDFIRST;
      }
    }
    return false;
  }

  /** The same headline without the name of the site, if a line near it has just that. */
  private int withoutSite(int best, int from) {
    List<String> keys = lines.get(best).keys();
    for (int i = Math.max(from, best - NEAR); i < Math.min(lines.size(), best + NEAR); i++) {
      List<String> shorter = lines.get(i).keys();
      if (shorter.size() >= MIN_STEM
          && shorter.size() < keys.size()
          && marks.get(i).open()
          && keys.subList(0, shorter.size()).equals(shorter)) {
        return i;
      }
    }
    return best;
  }

  /** For each line how many paragraphs stand before it. */
  private int[] proseBefore() {
    int[] before = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      before[i + 1] = before[i] + (marks.get(i).open() && lines.get(i).prose() ? 1 : 0);
    }
    return before;
  }

  private int find(String known) {
    List<String> wanted = Words.keys(known);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).keys().equals(wanted) && !wanted.isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private boolean candidate(int i) {
    Line line = lines.get(i);
    if (line.words() < 2
        || line.words() > MAX_WORDS
        || line.digits() * 2 > line.end() - line.start()) {
      return false;
    }
    if (!endsInFullStop(line)) {
      return i + 1 < lines.size();
    }
    // A sentence can be a title only where something parts it from the text.
    boolean parted =
        i + 1 < lines.size() && (marks.get(i + 1).header() || lines.get(i + 1).glued());
    return parted && line.words() <= MAX_WORDS / 2 + 4 || i == 0 && leads(line);
  }

  /** Whether the first line is one short sentence over a longer one. */
  private boolean leads(Line line) {
    return lines.size() > 2 && line.words() < LONG_WORDS && lines.get(1).words() > line.words();
  }

  private double score(Line line, int i, Set<String> stems) {
    double score = LIKENESS * likeness(line, stems) + LENGTH * Math.min(line.words(), GOOD_WORDS);
    score -= TOO_LONG * Math.max(0, line.words() - LONG_WORDS);
    if (endsInFullStop(line)) {
      score -= FULL_STOP;
    }
    if (text.charAt(line.end() - 1) == ':') {
      score -= COLON;
    }
    boolean headed = i + 1 < lines.size() && marks.get(i + 1).header();
    return score + (headed ? 1 : 0);
  }

  private boolean endsInFullStop(Line line) {
    char last = text.charAt(line.end() - 1);
    return last == '.' || last == '\u3002' || last == '\u06D4' || last == '\u0964';
  }

  private double likeness(Line line, Set<String> stems) {
    int all = 0;
    int shared = 0;
    for (String stem : stemsOf(line)) {
      all++;
      shared += stems.contains(stem) ? 1 : 0;
    }
    return all == 0 ? 0 : shared / (double) Math.max(all, 2);
  }

  private Set<String> proseStems() {
    Set<String> stems = new HashSet<>();
    for (int i = core.first(); i <= core.last() && stems.size() < MAX_STEMS; i++) {
      Line line = lines.get(i);
      if (marks.get(i).open() && line.prose() && line.words() > LONG_WORDS) {
        stems.addAll(stemsOf(line));
      }
    }
    return stems;
  }

  private static Set<String> stemsOf(Line line) {
    Set<String> stems = new HashSet<>();
    for (String key : line.keys()) {
      if (Words.spaceless(key.charAt(0))) {
        for (int i = 0; i + 2 <= key.length(); i++) {
          stems.add(key.substring(i, i + 2));
        }
      } else if (key.length() >= MIN_STEM) {
        stems.add(key.substring(0, Math.min(key.length(), STEM)));
      }
    }
    return stems;
  }
}
