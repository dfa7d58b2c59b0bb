package org.khabar.find.name.tag;

import java.util.List;
import org.khabar.find.name.tag.TagFeatures.Seen;
import org.khabar.rules.FormMemo;
import org.khabar.rules.Unit;
import org.khabar.text.SmallCache;

/** Tags the words of sentences by a learned model; linear in their number. Thread-safe. */
public final class NameTagger {
  /**
   * What is added to the score of no name, since text of strangers is unlike the texts learned
   * from. Chosen on three corpora (decision 9).
   */
  private static final float CAUTION = 1;

  /** Names and numbers whose scores are remembered, by what is seen of them. */
  private static final int REMEMBERED = 1 << 12;

  private static final int PLACES = 2 * TagFeatures.REACH + 1;

  private final TagModel model;
  private final TagFeatures features;

  /** What a word adds to the scores of the tags of itself and of its neighbours. */
  private static final class Scores {
    private final int[] values;

    Scores(int[] values) {
      this.values = values;
    }
  }

  private final FormMemo<Scores> ofFirstWords = new FormMemo<>();
  private final FormMemo<Scores> ofWords = new FormMemo<>();
  private final SmallCache<Seen, Scores> ofOthers = new SmallCache<>(REMEMBERED);
  private final SideScores ofNext;
  private final SideScores ofPrevious;
  private final SideScores ofKinds;
  private final int[] transitions;
  private final int caution;

  public NameTagger(TagModel model, TagFeatures features) {
    this.model = model;
    this.features = features;
    ofNext = new SideScores(model, NameTagger::ofNext);
    ofPrevious = new SideScores(model, NameTagger::ofPrevious);
    ofKinds = new SideScores(model, TagFeatures::ofKinds);
    transitions = model.transitions();
    caution = model.inSteps(CAUTION);
  }

  /** One of {@link Tags} for each unit. */
  public int[] tag(List<Unit> units) {
    Seen[] seen = features.seen(units);
    int[] scores = new int[seen.length * Tags.COUNT];
    for (int beyond = 1; beyond <= TagFeatures.REACH; beyond++) {
      Scores edge = ofOther(TagFeatures.at(seen, -1));
      spread(edge.values, -beyond, scores);
      spread(edge.values, seen.length - 1 + beyond, scores);
    }
    for (int word = 0; word < seen.length; word++) {
      spread(ofWord(units.get(word), seen[word], word == 0).values, word, scores);
    }
    TagFeatures.Collector collector = new TagFeatures.Collector();
    for (int word = 0; word < seen.length; word++) {
      int at = word * Tags.COUNT;
      Seen here = seen[word];
      Seen before = TagFeatures.at(seen, word - 1);
      Seen after = TagFeatures.at(seen, word + 1);
      int kinds = 31 * TagFeatures.at(seen, word - 2).kindHash() + before.kindHash();
      ofNext.add(before.hashCode(), here.kindHash(), seen, word, scores);
      ofPrevious.add(after.hashCode(), here.kindHash(), seen, word, scores);
      ofKinds.add(kinds, 31 * here.kindHash() + after.kindHash(), seen, word, scores);
      collector.clear();
      TagFeatures.ofWords(seen, word, collector);
      add(collector, scores, at);
      scores[at + Tags.OUTSIDE] += caution;
    }
    return Chain.best(scores, transitions);
  }

  private static void ofNext(Seen[] seen, int i, TagFeatures.Collector to) {
    TagFeatures.ofNext(TagFeatures.at(seen, i - 1), seen[i], false, to);
  }

  private static void ofPrevious(Seen[] seen, int i, TagFeatures.Collector to) {
    TagFeatures.ofPrevious(TagFeatures.at(seen, i + 1), seen[i], false, to);
  }

  /** Adds what a word tells to its own scores and to those of the words around it. */
  private static void spread(int[] ofWord, int word, int[] scores) {
    for (int place = 0; place < PLACES; place++) {
      int at = (word - (place - TagFeatures.REACH)) * Tags.COUNT;
      if (at >= 0 && at < scores.length) {
        for (int tag = 0; tag < Tags.COUNT; tag++) {
          scores[at + tag] += ofWord[place * Tags.COUNT + tag];
        }
      }
    }
  }

  private Scores ofWord(Unit unit, Seen word, boolean first) {
    FormMemo<Scores> memo = first ? ofFirstWords : ofWords;
    Scores known = memo.get(unit);
    return known != null ? known : memo.put(unit, ofOther(word));
  }

  private Scores ofOther(Seen word) {
    Scores known = ofOthers.get(word);
    return known != null ? known : ofOthers.put(word, reckoned(word));
  }

  private Scores reckoned(Seen word) {
    int[] scores = new int[PLACES * Tags.COUNT];
    TagFeatures.Collector collector = new TagFeatures.Collector();
    for (int place = 0; place < PLACES; place++) {
      collector.clear();
      TagFeatures.single(word, place - TagFeatures.REACH, false, collector);
      add(collector, scores, place * Tags.COUNT);
    }
    return new Scores(scores);
  }

  private void add(TagFeatures.Collector features, int[] scores, int at) {
    int[] hashes = features.hashes();
    for (int i = 0; i < features.count(); i++) {
      model.add(hashes[i], scores, at);
    }
  }
}
