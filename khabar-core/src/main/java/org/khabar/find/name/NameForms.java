package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.UnitMaker;
import org.khabar.text.Tokenizer;

/** How a language inflects names, and what of a name of a body or place is a word for its kind. */
public final class NameForms {
  private static final String PLACE = "gram.place-noun";
  private static final Set<String> SMALL_CLASSES =
      Set.of("clitic", "adp", "prep", "article", "det", "conj", "particle");

  private final NameEndings endings;
  private final Optional<Tokenizer> tokenizer;
  private final Optional<UnitMaker> units;

  private NameForms(NameEndings endings, Optional<Tokenizer> tokenizer, Optional<UnitMaker> units) {
    this.endings = endings;
    this.tokenizer = tokenizer;
    this.units = units;
  }

  /** The forms of a language of which only its endings are known. */
  public static NameForms of(NameEndings endings) {
    return new NameForms(endings, Optional.empty(), Optional.empty());
  }

  /** The forms of a language. */
  public static NameForms of(NameTable table, Tokenizer tokenizer, UnitMaker units) {
    return new NameForms(table.endings(), Optional.of(tokenizer), Optional.of(units));
  }

  /** What the language puts on names. */
  public NameEndings endings() {
    return endings;
  }

  /**
   * The parts of the name of a body or place: "Chuo Kikuu cha Zelford" is a university, and its own
   * part is Zelford.
   *
   * @return empty when no word tells its kind, or none is left beside those that do
   */
  public Optional<NameParts> parts(String name) {
    if (tokenizer.isEmpty() || units.isEmpty()) {
      return Optional.empty();
    }
    Span whole = new Span(0, name.length());
    UnitMaker maker = units.orElseThrow();
    List<Unit> words =
        maker.phrases(maker.words(tokenizer.orElseThrow().tokenize(name, whole)), name);
    Set<String> kinds = new TreeSet<>();
    List<String> own = new ArrayList<>();
    for (Unit unit : words) {
      Optional<String> kind = kind(unit);
      if (kind.isPresent()) {
        kinds.add(kind.orElseThrow());
      } else if (unit.isWord() && !isSmall(unit)) {
        own.add(unit.surface());
      }
    }
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    return kinds.isEmpty() || own.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameParts(kinds, String.join(han ? "" : " ", own)));
  }

  /** The kind that a word names: the concept of a body, or that of places. */
  private static Optional<String> kind(Unit unit) {
    return unit.analyses().stream()
        .map(a -> a.concept())
        .filter(c -> c.startsWith("org.") || c.startsWith(PLACE))
        .map(c -> c.startsWith(PLACE) ? PLACE : c)
        .findFirst();
  }

  /** Whether a word only joins others: of, the, cha. */
  private static boolean isSmall(Unit unit) {
    return !unit.analyses().isEmpty()
        && unit.analyses().stream()
            .allMatch(
                a -> SMALL_CLASSES.contains(a.wordClass()) || a.concept().startsWith("gram."));
  }
}
