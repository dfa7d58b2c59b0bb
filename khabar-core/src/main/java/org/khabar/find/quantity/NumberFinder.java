package org.khabar.find.quantity;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.knowledge.Lexeme;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;
import org.khabar.text.Analysis;
import org.khabar.text.TokenKind;

/**
 * Makes one unit of each number, in figures of any script, in words, or in both.
 *
 * <p>A number has the label {@code NUM} and a {@link BigDecimal} as its value, an ordinal the label
 * {@code ORD} and an {@link Ordinal}. A lone number word keeps its readings: whether it counts
 * something is for the finders after this one to say. Works in time linear in the units.
 *
 * <p>Settings of the language: {@code scaleFirst: true} where the scale precedes its multiplier
 * (Swahili elfu kumi), {@code unitsFirst: true} where units precede tens (Arabic, German).
 */
public final class NumberFinder {
  private static final int LONGEST = 24;
  private static final String SPELLED_YEAR = "SPELLEDYEAR";
  private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1700);
  private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2150);

  private final boolean scaleFirst;
  private final boolean unitsFirst;
  private final char decimal;
  private final SolidNumbers solids;

  /** A finder for a language that knows no words written as one. */
  public NumberFinder(LanguageProfile profile) {
    this(profile, List.of());
  }

  /** A finder for a language with the words of its lexicon. */
  public NumberFinder(LanguageProfile profile, Collection<Lexeme> lexemes) {
    solids = new SolidNumbers(lexemes);
    scaleFirst = profile.settings().getOrDefault("scaleFirst", "false").equals("true");
    unitsFirst = profile.settings().getOrDefault("unitsFirst", "false").equals("true");
    decimal = decimal(profile.code());
  }

  /** Whether a point between figures never begins decimals in the language. */
  public static boolean pointsGroup(LanguageProfile profile) {
    return DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(profile.code()))
            .getDecimalSeparator()
        == ',';
  }

  /** English papers alone may mean three decimals; elsewhere three digits after a point group. */
  private static char decimal(String language) {
    char mark =
        DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language)).getDecimalSeparator();
    return mark == '.' && !language.startsWith("en") ? '\u066B' : mark;
  }

  /** {@code units} with one unit for each number; {@code text} is what their spans count in. */
  public List<Unit> find(List<Unit> units, String text) {
    List<Unit> found = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      int digits = DigitWords.end(units, at);
      if (digits > at) {
        BigDecimal value = DigitWords.value(units, at, digits);
        Unit merged = Units.merge(units, at, digits, text, "NUM", value);
        found.add(
            isSpelledYear(units.subList(at, digits), value)
                ? merged.withLabel(SPELLED_YEAR)
                : merged);
        at = digits;
        continue;
      }
      Optional<NumberReader.Result> number =
          part(units, at).isEmpty()
              ? Optional.empty()
              : NumberReader.read(parts(units, at), scaleFirst, unitsFirst);
      if (number.isEmpty() || isVague(units.get(at), number.get())) {
        found.add(units.get(at++));
        continue;
      }
      int to = at + number.get().length();
      found.add(unit(units, at, to, text, number.get()));
      at = to;
    }
    return found;
  }

  /** Thousands, millions: the plural of a scale alone is no number. */
  private static boolean isVague(Unit unit, NumberReader.Result number) {
    return number.length() == 1
        && unit.means("num.scale")
        && unit.any(a -> a.has("number", "plural"));
  }

  private static Unit unit(
      List<Unit> units, int from, int to, String text, NumberReader.Result number) {
    boolean place =
        number.ordinal() && number.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
    Unit merged =
        place
            ? Units.merge(units, from, to, text, "ORD", new Ordinal(number.value().intValue()))
            : Units.merge(units, from, to, text, "NUM", number.value());
    return isSpelledYear(units.subList(from, to), number.value())
        ? merged.withLabel(SPELLED_YEAR)
        : merged;
  }

  /** Two thousand and ten, тысяча девятьсот сорок пятого: patterns ask for it where years stand. */
  private static boolean isSpelledYear(List<Unit> words, BigDecimal value) {
    return value.compareTo(EARLIEST_YEAR) >= 0
        && value.compareTo(LATEST_YEAR) <= 0
        && words.stream().noneMatch(w -> w.kind() == TokenKind.NUMBER);
  }

  private List<NumberPart> parts(List<Unit> units, int from) {
    List<NumberPart> parts = new ArrayList<>();
    for (int i = from; i < units.size() && i - from < LONGEST; i++) {
      Optional<NumberPart> part = part(units, i);
      if (part.isEmpty()) {
        break;
      }
      parts.add(part.get());
    }
    return parts;
  }

  private Optional<NumberPart> part(List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (!unit.labels().isEmpty()) {
      return Optional.empty();
    }
    if (unit.kind() == TokenKind.NUMBER) {
      return DigitNumber.read(unit.key(), decimal).map(NumberPart.Figures::new);
    }
    if (unit.isPunctuation()) {
      boolean hyphen = unit.key().equals("-") && touches(units, at);
      return hyphen ? Optional.of(new NumberPart.Join(true)) : Optional.empty();
    }
    for (Analysis analysis : unit.analyses()) {
      Optional<NumberPart> part = part(analysis, unit, units, at);
      if (part.isPresent()) {
        return part;
      }
    }
    return unit.isWord() && unit.analyses().isEmpty() ? solid(unit) : Optional.empty();
  }

  /** A word made of number words alone is a number word itself, or a scale if it ends in one. */
  private Optional<NumberPart> solid(Unit unit) {
    return solids
        .parts(unit.key())
        .flatMap(
            parts ->
                NumberReader.read(parts, scaleFirst, unitsFirst)
                    .filter(whole -> whole.length() == parts.size())
                    .map(whole -> new NumberPart.Word(whole.value(), whole.ordinal())));
  }

  /** Whether the unit is written on to figures after a currency sign: £125m. */
  private static boolean followsPrice(List<Unit> units, int at) {
    return at > 1
        && units.get(at - 1).span().end() == units.get(at).span().start()
        && units.get(at - 1).kind() == TokenKind.NUMBER
        && Character.getType(units.get(at - 2).surface().codePointAt(0))
            == Character.CURRENCY_SYMBOL;
  }

  private static boolean touches(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return at > 0
        && at + 1 < units.size()
        && units.get(at - 1).span().end() == unit.span().start()
        && units.get(at + 1).span().start() == unit.span().end();
  }

  private static Optional<NumberPart> part(Analysis analysis, Unit unit, List<Unit> units, int at) {
    String concept = analysis.concept();
    if (concept.equals("num.ordinal")) {
      boolean after = at > 0 && units.get(at - 1).span().end() == unit.span().start();
      return after ? Optional.of(new NumberPart.OrdinalMark()) : Optional.empty();
    }
    if (concept.equals("num.half") || concept.equals("num.quarter")) {
      return Optional.of(
          new NumberPart.Fraction(new BigDecimal(concept.equals("num.half") ? "0.5" : "0.25")));
    }
    if (analysis.wordClass().equals("suffix")) {
      return followsPrice(units, at) ? NumberParts.suffix(concept) : Optional.empty();
    }
    return NumberParts.of(analysis.lexeme());
  }
}
