package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Reading;
import org.khabar.model.Revision;
import org.khabar.model.Span;
import org.khabar.text.Normalizer;

/** Compares two versions of one article sentence by sentence. */
final class RevisionFinder {
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
        onlyIn(after, before),
        onlyIn(before, after));
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
      int left = there.merge(key(one, sentence), -1, Integer::sum);
      if (left < 0) {
        only.add(sentence);
      }
    }
    return only;
  }

  private static String key(Reading reading, Span sentence) {
    return Normalizer.key(sentence.of(reading.article().text())).strip();
  }
}
