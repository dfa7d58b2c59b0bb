package org.khabar.find.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.PatternRule;
import org.khabar.model.Quantity;
import org.khabar.rules.Firings;
import org.khabar.rules.IndexRange;
import org.khabar.rules.PatternMatch;
import org.khabar.rules.PatternSet;
import org.khabar.rules.Shape;
import org.khabar.rules.Unit;
import org.khabar.text.Analysis;

/**
 * Finds numbers with what they count.
 *
 * <p>Runs after {@link org.khabar.find.time.TimeFinder}, so that numbers in times are gone.
 * Patterns of layer {@code quantity} capture {@code number}, {@code unit} and {@code bound}; their
 * {@code make} gives {@code quantity: count}, or {@code quantity: none} for what only looks like
 * one, and may name the {@code unit} itself, and the {@code value} of words that are no number.
 * Thread-safe; linear in the units.
 */
public final class QuantityFinder {
  private static final List<String> COUNTED = List.of("unit.", "role.", "people.");
  private static final String GRADE = "role.rank.";

  private final PatternSet patterns;

  /** A finder for a language by its patterns; those of other layers are left aside. */
  public QuantityFinder(Collection<PatternRule> rules) {
    this(rules, Firings.NONE);
  }

  /** The same; {@code firings} is told which rules match. */
  public QuantityFinder(Collection<PatternRule> rules, Firings firings) {
    patterns =
        new PatternSet(rules.stream().filter(r -> r.layer().equals("quantity")).toList(), firings);
  }

  /** The quantities of a sentence, in text order. */
  public List<Quantity> find(List<Unit> units) {
    List<Quantity> found = new ArrayList<>();
    for (PatternMatch match : patterns.match(units)) {
      quantity(match, units).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static Optional<Quantity> quantity(PatternMatch match, List<Unit> units) {
    if (!match.rule().make().getOrDefault("quantity", "").equals("count")) {
      return Optional.empty();
    }
    Optional<Unit> number = match.capture("number").map(r -> units.get(r.from()));
    Optional<BigDecimal> value =
        Optional.ofNullable(match.rule().make().get("value"))
            .map(BigDecimal::new)
            .or(() -> number.flatMap(Shape::number))
            .filter(v -> number.filter(n -> !isArticle(n, v)).isPresent());
    Optional<String> unit = unit(match, units);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    return value.map(
        v ->
            new Quantity(
                number.orElseThrow().span(),
                v.stripTrailingZeros(),
                unit.get(),
                bound(match, units),
                match.rule().id()));
  }

  /** One as a word rarely counts: it is an article or a pronoun in many languages. */
  private static boolean isArticle(Unit number, BigDecimal value) {
    return number.isWord() && value.compareTo(BigDecimal.ONE) == 0;
  }

  /**
   * What is counted; empty where a word was captured that only grades a noun that is not known: two
   * late tries. A pattern that captures none may name it, or leave it open.
   */
  private static Optional<String> unit(PatternMatch match, List<Unit> units) {
    String named = match.rule().make().getOrDefault("unit", "");
    Optional<String> counted =
        concepts(match.capture("unit"), units).stream()
            .filter(c -> COUNTED.stream().anyMatch(c::startsWith) && !c.startsWith(GRADE))
            .map(c -> c.substring(c.indexOf('.') + 1))
            .findFirst();
    boolean open = match.capture("unit").isEmpty() || !named.isEmpty();
    return counted.isPresent() ? counted : open ? Optional.of(named) : Optional.empty();
  }

  private static Optional<String> bound(PatternMatch match, List<Unit> units) {
    return concepts(match.capture("bound"), units).stream()
        .filter(c -> c.startsWith("num.bound."))
        .findFirst()
        .flatMap(
            c ->
                switch (c.substring("num.bound.".length())) {
                  case "about" -> Optional.of("APPROX");
                  case "more-than", "over" -> Optional.of("MORE_THAN");
                  case "less-than", "under" -> Optional.of("LESS_THAN");
                  case "at-least" -> Optional.of("EQUAL_OR_MORE");
                  case "at-most" -> Optional.of("EQUAL_OR_LESS");
                  default -> Optional.<String>empty();
                });
  }

  private static List<String> concepts(Optional<IndexRange> range, List<Unit> units) {
    return range.isEmpty()
        ? List.of()
        : units.subList(range.get().from(), range.get().to()).stream()
            .flatMap(u -> u.analyses().stream())
            .map(Analysis::concept)
            .toList();
  }
}
