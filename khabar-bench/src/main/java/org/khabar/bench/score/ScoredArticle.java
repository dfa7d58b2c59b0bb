package org.khabar.bench.score;

/** The figures of one golden article. */
record ScoredArticle(String slug, GoldenSet set, ScoreSheet sheet) {}
