package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.ClaimChange;
import org.khabar.model.ClaimChange.Change;
import org.khabar.model.ClaimChange.Kind;
import org.khabar.model.ContractNames;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/** Which statements of an article came, went, were reworded or given to another speaker or act. */
final class StatementChanges {
  /** How alike two contents of one speaker and act must be to be one statement reworded. */
  private static final double REWORDED = 0.4;

  /** How alike two contents must be to be one statement otherwise told. */
  private static final double SAME_WORDS = 0.8;

  private record Told(Statement statement, Reading reading, String content, String quote) {
    static Told of(Statement s, Reading reading) {
      String text = reading.article().text();
      return new Told(
          s,
          reading,
          s.content().or(s::quote).orElse(s.sentence()).of(text),
          s.quote().map(q -> q.of(text)).orElse(""));
    }

    boolean isBySame(Told other) {
      return statement.speaker().equals(other.statement.speaker())
          && statement.act() == other.statement.act();
    }
  }

  private final ClaimWords words;
  private final List<ClaimChange> figures;

  /**
   * A comparer.
   *
   * @param figures what became of figures, which need not be told again as a new wording
   */
  StatementChanges(ClaimWords words, List<ClaimChange> figures) {
    this.words = words;
    this.figures = figures;
  }

  List<ClaimChange> of(Reading before, Reading after) {
    Pairing<Told> pairs = new Pairing<>(told(before), told(after));
    pairs.match(
        (a, b) ->
            a.isBySame(b) && Wordings.key(a.content()).equals(Wordings.key(b.content())) ? 1 : 0,
        1,
        (a, b) -> {});
    List<ClaimChange> changes = new ArrayList<>();
    pairs.match(
        (a, b) -> a.isBySame(b) ? Wordings.likeness(a.content(), b.content()) : 0,
        REWORDED,
        (a, b) -> reworded(a, b).ifPresent(changes::add));
    pairs.match(
        (a, b) -> Wordings.likeness(a.content(), b.content()),
        SAME_WORDS,
        (a, b) -> changes.addAll(otherwise(a, b)));
    changes.addAll(pairs.rest(Kind.STATEMENT, this::gist, told -> told.statement().sentence()));
    return changes;
  }

  private static List<Told> told(Reading reading) {
    return reading.statements().stream().map(s -> Told.of(s, reading)).toList();
  }

  private String gist(Told told) {
    return words.of(told.statement(), told.reading());
  }

  private Optional<ClaimChange> reworded(Told a, Told b) {
    boolean quoted = !a.quote().isEmpty() && !b.quote().isEmpty();
    boolean requoted = quoted && !Wordings.key(a.quote()).equals(Wordings.key(b.quote()));
    String old = requoted ? a.quote() : a.content();
    String now = requoted ? b.quote() : b.content();
    boolean onlyNumbers = Wordings.withoutNumbers(old).equals(Wordings.withoutNumbers(now));
    Span sentence = b.statement().sentence();
    boolean toldAsFigure =
        figures.stream().anyMatch(f -> f.nowSentence().filter(sentence::overlaps).isPresent());
    return onlyNumbers && toldAsFigure
        ? Optional.empty()
        : Optional.of(changed(a, b, requoted ? "quote" : "content", old, now));
  }

  private List<ClaimChange> otherwise(Told a, Told b) {
    List<ClaimChange> changes = new ArrayList<>();
    Statement old = a.statement();
    Statement now = b.statement();
    if (!old.speaker().equals(now.speaker())) {
      changes.add(changed(a, b, "speaker", old.speaker(), now.speaker()));
    }
    if (old.act() != now.act()) {
      changes.add(
          changed(
              a, b, "act", ContractNames.hyphened(old.act()), ContractNames.hyphened(now.act())));
    }
    return changes;
  }

  private ClaimChange changed(Told a, Told b, String slot, String old, String now) {
    return new ClaimChange(
        Kind.STATEMENT,
        Change.CHANGED,
        Optional.of(slot),
        gist(b),
        Optional.of(old),
        Optional.of(now),
        Optional.of(a.statement().sentence()),
        Optional.of(b.statement().sentence()));
  }
}
