package org.khabar.bench.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Statements, and the conditions that stand in them. */
final class StatementScorer extends ClauseScorer {
  private static final String PART = "statements";
  private static final List<String> SLOTS = List.of("act", "form", "addressee");
  private static final List<String> SPANS =
      List.of("verb_span", "quote", "speaker_span", "sentence");
  private static final double QUOTE_SHARE = 0.8;
  private static final List<String> HALVES = List.of("if", "then");
  private static final double HALF_SHARE = 0.6;

  StatementScorer(Expected expected, ScoreSheet sheet) {
    super(expected, sheet);
  }

  void score() {
    statements();
    conditions();
  }

  private void statements() {
    Match match = match(PART, StatementScorer::likeness);
    Set<JsonObject> told = Collections.newSetFromMap(new IdentityHashMap<>());
    Stream.concat(match.pairs().stream(), match.optionalPairs().stream())
        .forEach(pair -> told.add(pair.wanted()));
    List<JsonObject> missing = new ArrayList<>();
    for (JsonObject wanted : match.missing()) {
      if (otherHalves(wanted).noneMatch(told::contains)) {
        missing.add(wanted);
        sheet.remark("MISSING", PART, wanted);
      }
    }
    sheet.count(
        PART,
        expected.required(PART).size() - missing.size(),
        missing.size(),
        match.extra().size());
    shares(PART, Stream.concat(SLOTS.stream(), Stream.of("quote")));
    for (Pair pair : match.pairs()) {
      List<JsonObject> halves =
          otherHalves(pair.wanted()).filter(half -> !told.contains(half)).toList();
      SLOTS.forEach(slot -> slot(PART, slot, pair, halves));
      quote(pair, halves);
    }
  }

  private static OptionalDouble likeness(JsonObject wanted, JsonObject answer) {
    if (!sentence(wanted).sameSentence(sentence(answer))
        || !Tolerance.right(wanted, answer, "speaker")) {
      return OptionalDouble.empty();
    }
    double like = 0;
    for (String span : SPANS) {
      Optional<Stretch> mine = answer.findStretch(span);
      like += mine.flatMap(m -> wanted.findStretch(span).map(m::likeness)).orElse(0.0);
    }
    like += one(Tolerance.same("speaker", wanted.find("speaker"), answer.find("speaker")));
    return OptionalDouble.of(
        like + SLOTS.stream().filter(slot -> Tolerance.right(wanted, answer, slot)).count());
  }

  /** A nested statement and the one that reports it are halves of one another. */
  private Stream<JsonObject> otherHalves(JsonObject wanted) {
    return expected.all(PART).stream()
        .filter(other -> reports(other, wanted) || reports(wanted, other));
  }

  private static boolean reports(JsonObject outer, JsonObject inner) {
    boolean nested = inner.find("nested").filter(Boolean.TRUE::equals).isPresent();
    if (outer == inner || !nested || !sentence(outer).sameSentence(sentence(inner))) {
      return false;
    }
    Set<Description> speakers = new HashSet<>();
    for (Optional<Object> speaker : Tolerance.accepted(outer, "speaker")) {
      speaker.ifPresent(name -> speakers.add(Description.of(String.valueOf(name))));
    }
    return Tolerance.accepted(inner, "via").stream()
        .flatMap(Optional::stream)
        .anyMatch(name -> speakers.contains(Description.of(String.valueOf(name))));
  }

  private void quote(Pair pair, List<JsonObject> halves) {
    Optional<Stretch> mine = pair.answer().findStretch("quote");
    if (mine.isEmpty() && pair.wanted().find("quote").isEmpty()) {
      return;
    }
    boolean right =
        mine.isEmpty()
            ? Tolerance.accepted(pair.wanted(), "quote").contains(Optional.empty())
            : Stream.concat(Stream.of(pair.wanted()), halves.stream())
                .flatMap(half -> Tolerance.accepted(half, "quote").stream())
                .flatMap(Optional::stream)
                .anyMatch(q -> ((JsonObject) q).stretch().likeness(mine.get()) >= QUOTE_SHARE);
    sheet.share(PART + ".quote", right);
  }

  /** A half of a condition, where the gold has its words and not only its gist. */
  private void half(Pair pair, String half) {
    List<Stretch> accepted =
        Tolerance.accepted(pair.wanted(), half).stream()
            .flatMap(Optional::stream)
            .filter(JsonObject.class::isInstance)
            .map(value -> ((JsonObject) value).stretch())
            .toList();
    if (!accepted.isEmpty()) {
      Optional<Stretch> mine = pair.answer().findStretch(half);
      sheet.share(
          "conditions." + half,
          mine.isPresent()
              && accepted.stream().anyMatch(a -> a.likeness(mine.orElseThrow()) >= HALF_SHARE));
    }
  }

  private void conditions() {
    Match match =
        match(
            "conditions",
            (wanted, answer) ->
                sentence(wanted).sameSentence(sentence(answer))
                    ? OptionalDouble.of(
                        one(Tolerance.right(wanted, answer, "speaker"))
                            + sentence(wanted).likeness(sentence(answer)))
                    : OptionalDouble.empty());
    sheet.count("conditions", match.pairs().size(), match.missing().size(), match.extra().size());
    match.missing().forEach(wanted -> sheet.remark("MISSING", "conditions", wanted));
    shares("conditions", Stream.of("speaker"));
    for (Pair pair : match.pairs()) {
      slot("conditions", "speaker", pair, List.of());
      HALVES.forEach(half -> half(pair, half));
    }
  }
}
