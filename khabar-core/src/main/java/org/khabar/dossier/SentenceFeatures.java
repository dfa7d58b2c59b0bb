package org.khabar.dossier;

import java.util.List;

/** What a stretch of text speaks of, in terms that are of no one language. */
interface SentenceFeatures {
  /** Concepts of its words, in order, repeats kept; empty for a language without a lexicon. */
  List<String> concepts();

  /** Ids of the entities named, in order, repeats kept. */
  List<String> entities();

  /** Numbers of things counted, without needless zeros. */
  List<String> numbers();

  /** TIMEX3 values of the times named. */
  List<String> times();
}
