package org.khabar.app.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Reads lines of GeoNames' {@code alternateNamesV2.txt}: 10 columns between tabs, 8 in the first
 * version. A line may bring a name in a language, or the Wikidata id.
 *
 * <p>Source: the readme of the GeoNames dump.
 */
final class AlternateNamesReader implements LineReader {
  private static final int LEAST_COLUMNS = 4;
  private static final int MOST_COLUMNS = 10;
  private static final int PREFERRED = 1;
  private static final int OTHER = 2;

  private final Wanted wanted;
  private final IntPredicate isKept;

  /**
   * A reader.
   *
   * @param isKept whether the place with a number is wanted
   */
  AlternateNamesReader(Wanted wanted, IntPredicate isKept) {
    this.wanted = wanted;
    this.isKept = isKept;
  }

  @Override
  public Optional<Told> read(byte[] line, int length) throws BadLineException {
    String text = new String(line, 0, length, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return Optional.empty();
    }
    String[] cells = text.split("\t", -1);
    if (cells.length < LEAST_COLUMNS || cells.length > MOST_COLUMNS) {
      throw new BadLineException(
          cells.length + " columns instead of " + LEAST_COLUMNS + " to " + MOST_COLUMNS);
    }
    int number = number(cells[1]);
    String code = cells[2];
    String name = cells[3].strip();
    if (!isKept.test(number)) {
      return Optional.empty();
    }
    String source = "G" + number;
    if (code.equals("wkdt")) {
      return name.matches("Q[1-9][0-9]*")
          ? Optional.of(new Told(ImportedEntity.part(source, name, Map.of()), OTHER))
          : Optional.empty();
    }
    boolean preferred = cells.length > 4 && cells[4].equals("1");
    return wanted
        .language(code)
        .filter(kept -> NameText.isUsable(name))
        .map(kept -> ImportedEntity.part(source, "", Map.of(kept, List.of(name))))
        .map(part -> new Told(part, preferred ? PREFERRED : OTHER));
  }

  private static int number(String cell) throws BadLineException {
    try {
      int number = Integer.parseInt(cell);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new BadLineException("the geonameid is no number");
  }
}
