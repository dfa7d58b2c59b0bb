package org.khabar.bench.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.khabar.model.Dossier;

/**
 * What one order of arrival led to.
 *
 * @param seed of the order
 * @param chapters group of each article
 * @param stories group of each article
 */
record Arrival(int seed, Map<String, String> chapters, Map<String, String> stories) {
  /** How many orders are tried. */
  static final int ORDERS = 5;

  Arrival {
    chapters = Map.copyOf(chapters);
    stories = Map.copyOf(stories);
  }

  /** The groups of a dossier; an article in none is a group of its own. */
  static Arrival of(int seed, Dossier dossier) {
    Map<String, String> chapters = new HashMap<>();
    Map<String, String> stories = new HashMap<>();
    dossier.articles().forEach(r -> chapters.put(r.article().id(), r.article().id()));
    stories.putAll(chapters);
    for (var story : dossier.stories()) {
      story.articles().forEach(id -> stories.put(id, story.id()));
      for (var chapter : story.chapters()) {
        chapter.articles().forEach(id -> chapters.put(id, story.id() + " " + chapter.id()));
      }
    }
    return new Arrival(seed, chapters, stories);
  }

  /** The seeds of all orders. */
  static IntStream seeds() {
    return IntStream.rangeClosed(1, ORDERS);
  }

  /** The items in the order of a seed. */
  static <T> List<T> shuffled(List<T> items, int seed) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
