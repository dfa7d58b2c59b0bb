package org.khabar.bench.score;

/** For what a golden article is kept, in the order of the report. */
enum GoldenSet {
  /** All that is read in it is annotated. */
  WHOLE("all"),
  /** What is said and done in it is annotated. */
  CLAUSES("said and done"),
  /** The same, kept from whoever writes rules: its figures stand for text that nobody has seen. */
  ASIDE("said and done, kept aside");

  private final String title;

  GoldenSet(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static GoldenSet of(JsonObject expected) {
    if (expected.find("aside").filter(Boolean.TRUE::equals).isPresent()) {
      return ASIDE;
    }
    return expected.has("names") ? CLAUSES : WHOLE;
  }
}
