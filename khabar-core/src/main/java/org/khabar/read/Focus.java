package org.khabar.read;

import java.util.List;
import java.util.Optional;

/**
 * Whom pronouns mean: the person, the people and the body that the last sentences were about.
 *
 * <p>Who spoke comes before who was the first party of a sentence, and that before anybody else who
 * was mentioned: the order of centering theory (Grosz, Joshi and Weinstein 1995), for news.
 */
final class Focus {
  private Optional<String> person = Optional.empty();
  private Optional<String> body = Optional.empty();
  private List<String> several = List.of();
  private Optional<String> latest = Optional.empty();
  private boolean spoken;

  Optional<String> person() {
    return person;
  }

  Optional<String> body() {
    return body;
  }

  List<String> several() {
    return several;
  }

  /** The person or body that was told of last. */
  Optional<String> latest() {
    return latest;
  }

  /** Begins a new sentence. */
  void enter() {
    spoken = false;
  }

  /** Takes note of a speaker. */
  void spoke(String id, boolean isPerson) {
    spoken = true;
    note(id, isPerson);
  }

  /** Takes note of several who spoke as one. */
  void severalSpoke(String id) {
    spoken = true;
    several = List.of(id);
    latest = Optional.of(id);
  }

  /** Takes note of the first party of the sentence; who spoke in it comes first. */
  void subject(List<String> ids, boolean isPerson, boolean isPlural) {
    if (isPlural || ids.size() > 1) {
      several = List.copyOf(ids);
    } else if (!spoken && !ids.isEmpty()) {
      note(ids.getFirst(), isPerson);
    }
  }

  private void note(String id, boolean isPerson) {
    latest = Optional.of(id);
    if (isPerson) {
      person = Optional.of(id);
    } else {
      body = Optional.of(id);
    }
  }
}
