package org.khabar.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Clitic;
import org.khabar.knowledge.Lexeme;
import org.khabar.model.Span;
import org.khabar.text.Analysis;
import org.khabar.text.Normalizer;

/** Cuts the words written on to the front of a word into units of their own. */
public final class CliticUnits {
  private CliticUnits() {}

  /**
   * The clitics of {@code unit} as units, in order.
   *
   * @param clitics what stands in front
   * @param end characters of the unit's key that they take up
   */
  public static List<Unit> of(Unit unit, List<Clitic> clitics, int end) {
    List<Unit> cut = new ArrayList<>();
    int at = 0;
    for (Clitic clitic : clitics) {
      int to = Math.min(end, at + Math.max(1, Normalizer.key(clitic.form()).length()));
      if (to > at) {
        Lexeme lexeme =
            new Lexeme(
                clitic.form(), "clitic", clitic.features().getOrDefault("concept", ""), Map.of());
        Analysis analysis = new Analysis(lexeme, clitic.features(), 0, to - at, List.of());
        cut.add(part(unit, at, to, List.of(analysis)));
      }
      at = to;
    }
    return cut;
  }

  /** The rest of {@code unit} from that character of its key on. */
  public static Unit rest(Unit unit, int start, String key, List<Analysis> analyses) {
    Unit rest = part(unit, start, unit.key().length(), analyses);
    return new Unit(
        rest.span(), rest.surface(), key, rest.kind(), analyses, unit.labels(), unit.value());
  }

  private static Unit part(Unit unit, int from, int to, List<Analysis> analyses) {
    int start = from == 0 ? 0 : Normalizer.surfaceLength(unit.surface(), from);
    int end =
        to == unit.key().length()
            ? unit.surface().length()
            : Normalizer.surfaceLength(unit.surface(), to);
    Span span = new Span(unit.span().start() + start, unit.span().start() + end);
    return new Unit(
        span,
        unit.surface().substring(start, end),
        unit.key().substring(from, to),
        unit.kind(),
        analyses,
        Set.of(),
        Optional.empty());
  }
}
