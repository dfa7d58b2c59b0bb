package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.khabar.bench.score.AttributionGold.Attribution;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/**
 * Counts statements found against attributions: one is found when content and content overlap by
 * half of both (Dice) and so does the speaker somewhere; exact when no letter of the content
 * differs.
 */
final class AttributionTally implements SeenAndAsideReport.Figures {
  private static final double HALF = 0.5;

  private Tally found = Tally.counts(0, 0, 0);
  private Tally exact = Tally.counts(0, 0, 0);
  private Tally speakers = Tally.share(0, 0);
  private int passages;
  private final List<String> remarks = new ArrayList<>();

  void add(AttributionGold gold, List<Statement> statements) {
    passages++;
    List<Statement> left = new ArrayList<>(statements);
    int right = 0;
    int same = 0;
    for (Attribution wanted : gold.attributions()) {
      Optional<Statement> match = best(wanted, left, gold.text());
      if (match.isEmpty()) {
        remarks.add("MISSING " + wanted.shown() + " in: " + gold.text());
        continue;
      }
      Statement statement = match.get();
      left.remove(statement);
      boolean speaker = isSpeaker(wanted, statement, gold.text());
      boolean whole = content(statement, wanted, gold.text()).equals(wanted.content());
      speakers = speakers.plus(Tally.share(speaker ? 1 : 0, 1));
      right += speaker ? 1 : 0;
      same += speaker && whole ? 1 : 0;
      if (!speaker || !whole) {
        remarks.add(
            (speaker ? "CONTENT " : "SPEAKER ")
                + wanted.shown()
                + " but found "
                + shown(statement, gold.text()));
      }
    }
    left.forEach(s -> remarks.add("EXTRA " + shown(s, gold.text()) + " in: " + gold.text()));
    int wanted = gold.attributions().size();
    found = found.plus(Tally.counts(right, wanted - right, statements.size() - right));
    exact = exact.plus(Tally.counts(same, wanted - same, statements.size() - same));
  }

  private static Optional<Statement> best(
      Attribution wanted, List<Statement> statements, String text) {
    Statement best = null;
    double most = HALF;
    for (Statement statement : statements) {
      double likeness = dice(wanted.content(), content(statement, wanted, text));
      likeness += isSpeaker(wanted, statement, text) && likeness >= HALF ? 1 : 0;
      if (likeness >= most) {
        best = statement;
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What a statement says was said; who says it may stand amid the words, and is none of them. */
  private static BitSet content(Statement statement, Attribution wanted, String text) {
    BitSet letters =
        statement
            .content()
            .or(statement::quote)
            .map(span -> letters(span, text))
            .orElseGet(BitSet::new);
    statement.speakerSpan().ifPresent(span -> letters.andNot(letters(span, text)));
    statement.cue().ifPresent(span -> letters.andNot(letters(span, text)));
    wanted.source().ifPresent(letters::andNot);
    return letters;
  }

  private static boolean isSpeaker(Attribution wanted, Statement statement, String text) {
    if (wanted.source().isEmpty() || statement.speakerSpan().isEmpty()) {
      return true;
    }
    return wanted.source().get().intersects(letters(statement.speakerSpan().get(), text));
  }

  private static BitSet letters(Span span, String text) {
    return AttributionGold.letters(text, span.start(), span.end());
  }

  private static double dice(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int all = one.cardinality() + other.cardinality();
    return all == 0 ? 0 : 2.0 * both.cardinality() / all;
  }

  private static String shown(Statement statement, String text) {
    return "%s [%s] by %s"
        .formatted(
            statement.speaker(),
            statement.content().or(statement::quote).map(s -> s.of(text)).orElse(""),
            statement.rule());
  }

  @Override
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public String row() {
    return String.join(
        " | ",
        String.valueOf(passages),
        String.valueOf(found.right() + found.missing()),
        found.precision(),
        found.recall(),
        found.f1(),
        exact.f1(),
        speakers.recall());
  }
}
