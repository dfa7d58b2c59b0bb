package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.gloss.Glosses;
import org.khabar.model.ClaimChange;
import org.khabar.model.ClaimChange.Change;
import org.khabar.model.ClaimChange.Kind;
import org.khabar.model.Reading;
import org.khabar.model.Revision;
import org.khabar.model.Span;
import org.khabar.story.EntityRelations;

/**
 * Compares two versions of one article: their sentences, and what they claim. Spaces and
 * punctuation do not count.
 */
final class RevisionFinder {
  private final EntityRelations relations;
  private final Optional<Glosses> english;

  /**
   * A finder.
   *
   * @param english what puts claims into words
   */
  RevisionFinder(EntityRelations relations, Optional<Glosses> english) {
    this.relations = relations;
    this.english = english;
  }

  /**
   * What changed from one version to the next.
   *
   * @param number of the earlier version, 1 for the first; used where no day tells the two apart
   */
  Revision compare(Reading before, Reading after, int number) {
    String from = label(before, number);
    String to = label(after, number + 1);
    boolean unlike = !from.equals(to);
    return new Revision(
        after.article().id(),
        unlike ? from : "version " + number,
        unlike ? to : "version " + (number + 1),
        before.article().text(),
        after.article().text(),
        onlyIn(after, before),
        onlyIn(before, after),
        claims(before, after));
  }

  private List<ClaimChange> claims(Reading before, Reading after) {
    ClaimWords words = new ClaimWords(relations, english);
    List<ClaimChange> claims = new ArrayList<>();
    title(before, after).ifPresent(claims::add);
    List<ClaimChange> figures = new FigureChanges(words).of(before, after);
    claims.addAll(figures);
    claims.addAll(new StatementChanges(words, figures).of(before, after));
    claims.addAll(new EventChanges(words, figures).of(before, after));
    return claims;
  }

  private static Optional<ClaimChange> title(Reading before, Reading after) {
    Optional<Span> old = before.article().title();
    Optional<Span> now = after.article().title();
    Optional<String> oldWords = old.map(t -> t.of(before.article().text()));
    Optional<String> nowWords = now.map(t -> t.of(after.article().text()));
    if (oldWords.map(Wordings::key).equals(nowWords.map(Wordings::key))) {
      return Optional.empty();
    }
    Change change = old.isEmpty() ? Change.CAME : now.isEmpty() ? Change.WENT : Change.CHANGED;
    return Optional.of(
        new ClaimChange(
            Kind.TITLE,
            change,
            change == Change.CHANGED ? Optional.of("title") : Optional.empty(),
            nowWords.or(() -> oldWords).orElse(""),
            oldWords,
            nowWords,
            old,
            now));
  }

  private static String label(Reading reading, int number) {
    return reading
        .article()
        .modified()
        .or(() -> reading.article().published().map(p -> p.day()))
        .map(Object::toString)
        .orElse("version " + number);
  }

  private static List<Span> onlyIn(Reading one, Reading other) {
    Map<String, Integer> there = new HashMap<>();
    other.sentences().forEach(s -> there.merge(key(other, s), 1, Integer::sum));
    List<Span> only = new ArrayList<>();
    for (Span sentence : one.sentences()) {
      String key = key(one, sentence);
      int left = there.merge(key, -1, Integer::sum);
      if (left < 0 && !key.isEmpty()) {
        only.add(sentence);
      }
    }
    return only;
  }

  private static String key(Reading reading, Span sentence) {
    return Wordings.key(sentence.of(reading.article().text()));
  }
}
