package org.khabar.find.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.find.time.TimeExpression.Several;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Span;
import org.khabar.rules.Firings;
import org.khabar.rules.IndexRange;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.PatternSet;
import org.khabar.rules.Unit;

/** One layer of time patterns: puts a unit with an expression in the place of each match. */
final class ExpressionLayer {
  private final PatternSet patterns;

  /** A layer of {@code rules}, each of which names a value function. */
  ExpressionLayer(List<PatternRule> rules, Firings firings) {
    patterns = new PatternSet(rules, firings);
  }

  /** The units with matches replaced; the very list given if there are none. */
  List<Unit> apply(List<Unit> units, String text) {
    List<PatternMatch> matches = patterns.match(units);
    if (matches.isEmpty()) {
      return units;
    }
    List<Unit> out = new ArrayList<>(units.size());
    int at = 0;
    for (PatternMatch match : matches) {
      Optional<Unit> unit = make(match, units, text);
      if (unit.isPresent()) {
        IndexRange core = core(match);
        out.addAll(units.subList(at, core.from()));
        out.add(unit.get());
        at = core.to();
      }
    }
    out.addAll(units.subList(at, units.size()));
    return out;
  }

  private static Optional<Unit> make(PatternMatch match, List<Unit> units, String text) {
    UnitCaptures captures = new UnitCaptures(match, units);
    return TimeMaker.named(match.rule().make().getOrDefault("time", ""))
        .flatMap(maker -> maker.make(captures))
        .map(
            expression -> {
              IndexRange core = core(match);
              List<Span> spans = spans(match, core, units, expression);
              Spoken spoken = new Spoken(expression, spans, match.rule().id());
              return unit(units, core, text, TimeLabels.of(expression), spoken);
            });
  }

  /** A span for each member; members that were found before keep theirs. */
  private static List<Span> spans(
      PatternMatch match, IndexRange core, List<Unit> units, TimeExpression expression) {
    if (!(expression instanceof Several several)) {
      Span whole = span(units, core.from(), core.to());
      return Stream.concat(
              Stream.of(whole), Stream.of("first", "last").flatMap(end -> end(match, end, units)))
          .toList();
    }
    int members = several.members().size();
    return match
        .capture("inner")
        .flatMap(range -> units.get(range.from()).value(Spoken.class))
        .map(Spoken::spans)
        .filter(found -> found.size() == members)
        .orElseGet(() -> memberSpans(match, core, units, members));
  }

  /** Where an end of a stretch stands: it counts alone if the two make no stretch. */
  private static Stream<Span> end(PatternMatch match, String name, List<Unit> units) {
    return match.capture(name).map(r -> span(units, r.from(), r.to())).stream();
  }

  private static Unit unit(
      List<Unit> units, IndexRange core, String text, Set<String> labels, Object value) {
    Span span = span(units, core.from(), core.to());
    StringBuilder key = new StringBuilder();
    for (Unit unit : units.subList(core.from(), core.to())) {
      key.append(key.isEmpty() ? "" : " ").append(unit.key());
    }
    return new Unit(
        span,
        span.of(text),
        key.toString(),
        units.get(core.from()).kind(),
        List.of(),
        labels,
        Optional.of(value));
  }

  /** The match without a cue at its beginning or end. */
  private static IndexRange core(PatternMatch match) {
    int from = match.from();
    int to = match.to();
    for (String name : List.of("cue", "tail")) {
      Optional<IndexRange> cue = match.capture(name);
      if (cue.isPresent() && cue.get().from() == from) {
        from = cue.get().to();
      } else if (cue.isPresent() && cue.get().to() == to) {
        to = cue.get().from();
      }
    }
    return new IndexRange(from, to);
  }

  /** Members begin at captures named day, number, first, then next…, last…. */
  private static List<Span> memberSpans(
      PatternMatch match, IndexRange core, List<Unit> units, int members) {
    List<Integer> starts = new ArrayList<>(List.of(core.from()));
    for (String name : List.of("next", "last")) {
      match.captures().entrySet().stream()
          .filter(e -> e.getKey().startsWith(name) && e.getValue().from() > core.from())
          .map(e -> e.getValue().from())
          .min(Comparator.naturalOrder())
          .ifPresent(starts::add);
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size() && i < members; i++) {
      int from = starts.get(i);
      int limit = i + 1 < starts.size() ? starts.get(i + 1) : core.to();
      spans.add(span(units, from, lastCaptured(match, from, limit)));
    }
    return spans;
  }

  private static int lastCaptured(PatternMatch match, int from, int limit) {
    return match.captures().values().stream()
        .filter(r -> r.from() >= from && r.to() <= limit)
        .mapToInt(IndexRange::to)
        .max()
        .orElse(limit);
  }

  private static Span span(List<Unit> units, int from, int to) {
    return units.get(from).span().union(units.get(to - 1).span());
  }
}
