package org.khabar.bench.score;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scores a reading against the expected one. */
final class ReadingScorer {
  private static final double BOILERPLATE_SHARE = 0.8;

  private final Expected expected;
  private final ScoreSheet sheet = new ScoreSheet();

  private ReadingScorer(Expected expected) {
    this.expected = expected;
  }

  /**
   * The figures of one article; of one in which only what is said and done is annotated, those of
   * statements, conditions and events.
   *
   * @param gold the expected reading
   * @param reading what the program gave, as the JSON contract writes it
   */
  static ScoreSheet score(JsonObject gold, JsonObject reading) {
    JsonObject named = NamesOfGold.renamed(gold, reading);
    ReadingScorer scorer = new ReadingScorer(new Expected(gold, named));
    if (GoldenSet.of(gold) == GoldenSet.WHOLE) {
      scorer.values();
      scorer.agencies();
      scorer.body();
      new MentionScorer(scorer.expected, scorer.sheet).score();
    }
    new StatementScorer(scorer.expected, scorer.sheet).score();
    new EventScorer(scorer.expected, scorer.sheet).score();
    return scorer.sheet;
  }

  private void values() {
    for (String slot : List.of("published", "published_calendar", "reference_date", "language")) {
      value(slot, Tolerance.right(expected.gold(), expected.reading(), slot));
    }
    for (String slot : List.of("title", "byline")) {
      Optional<JsonObject> mine = expected.reading().findObject(slot);
      value(
          slot,
          Tolerance.accepted(expected.gold(), slot).stream()
              .anyMatch(
                  wanted ->
                      mine.isEmpty()
                          ? wanted.isEmpty()
                          : wanted
                              .filter(w -> Tolerance.spanRight((JsonObject) w, mine.get()))
                              .isPresent()));
    }
  }

  private void value(String slot, boolean right) {
    sheet.share(slot, right);
    if (!right) {
      sheet.remark(
          "WRONG",
          slot,
          expected.reading().find(slot) + ", expected: " + expected.gold().find(slot));
    }
  }

  /** By id: an agency may be credited in several places. */
  private void agencies() {
    List<JsonObject> answers = expected.answers("agencies");
    Set<Object> mine = new HashSet<>();
    answers.forEach(credit -> credit.find("id").ifPresent(mine::add));
    for (JsonObject wanted : expected.required("agencies")) {
      boolean right =
          Tolerance.accepted(wanted, "id").stream()
              .flatMap(Optional::stream)
              .anyMatch(mine::contains);
      sheet.count("agencies", right ? 1 : 0, right ? 0 : 1, 0);
      if (!right) {
        sheet.remark("MISSING", "agencies", wanted);
      }
    }
    Set<Object> known = new HashSet<>();
    for (JsonObject wanted : expected.all("agencies")) {
      Tolerance.accepted(wanted, "id").forEach(id -> id.ifPresent(known::add));
    }
    for (Object id : mine) {
      boolean extra =
          !known.contains(id)
              && answers.stream()
                  .filter(credit -> credit.find("id").filter(id::equals).isPresent())
                  .noneMatch(credit -> credit.stretch().liesIn(expected.boilerplate(), 1));
      sheet.count("agencies", 0, 0, extra ? 1 : 0);
      if (extra) {
        sheet.remark("EXTRA", "agencies", id);
      }
    }
    sheet.count("agencies", 0, 0, 0);
  }

  /** In characters that are no white space; optional boilerplate is left out. */
  private void body() {
    int[] text = expected.reading().findText("text").orElse("").codePoints().toArray();
    BitSet boilerplate = characters(expected.required("boilerplate"));
    BitSet solid = new BitSet();
    for (int i = 0; i < text.length; i++) {
      solid.set(i, !Character.isWhitespace(text[i]) && !Character.isSpaceChar(text[i]));
    }
    solid.andNot(characters(expected.optional("boilerplate")));
    boilerplate.and(solid);
    BitSet kept = characters(expected.answers("body"));
    expected.reading().findStretch("title").ifPresent(t -> kept.set(t.start(), t.end()));
    int found = 0;
    for (JsonObject wanted : expected.required("boilerplate")) {
      BitSet own = characters(List.of(wanted));
      own.andNot(kept);
      boolean out = own.cardinality() >= BOILERPLATE_SHARE * wanted.stretch().length();
      found += out ? 1 : 0;
      if (!out) {
        sheet.remark("MISSING", "boilerplate", wanted);
      }
    }
    BitSet body = minus(solid, boilerplate);
    BitSet dropped = minus(solid, kept);
    sheet.count("body", both(body, kept), both(body, dropped), both(boilerplate, kept));
    sheet.share("boilerplate.found", found, expected.required("boilerplate").size());
    sheet.count(
        "boilerplate", both(boilerplate, dropped), both(boilerplate, kept), both(body, dropped));
  }

  private static BitSet characters(List<JsonObject> items) {
    BitSet characters = new BitSet();
    items.forEach(item -> characters.set(item.stretch().start(), item.stretch().end()));
    return characters;
  }

  private static BitSet minus(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }

  private static int both(BitSet a, BitSet b) {
    BitSet shared = (BitSet) a.clone();
    shared.and(b);
    return shared.cardinality();
  }
}
