package org.khabar.compile;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of all sources, so that one run tells of all of them. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void error(Place place, String text) {
    found.add(new Problem(place, text, false));
  }

  void warning(Place place, String text) {
    found.add(new Problem(place, text, true));
  }

  List<Problem> errors() {
    return found.stream().filter(p -> !p.warning()).toList();
  }

  List<Problem> warnings() {
    return found.stream().filter(Problem::warning).toList();
  }
}
