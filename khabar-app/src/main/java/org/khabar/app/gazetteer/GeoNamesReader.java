package org.khabar.app.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.find.name.Latin;
import org.khabar.knowledge.Entity;

/**
 * Reads lines of GeoNames' {@code allCountries.txt} (or of one country): 19 columns between tabs.
 *
 * <p>Source: the readme of the GeoNames dump.
 */
final class GeoNamesReader implements LineReader {
  private static final int COLUMNS = 19;
  private static final int HIGHEST_ID = 100_000_000;

  /** People from whom on a place of the name of a built-in city is taken for it. */
  private static final long CITY = 100_000;

  private final Kinds kinds = Kinds.of("geonames-kinds.tsv");
  private final Wanted wanted;
  private final BuiltIn builtIn;
  private final boolean otherNames;
  private final BitSet kept = new BitSet();

  /**
   * A reader.
   *
   * @param otherNames whether the names of the fourth column count; they are of no known language
   */
  GeoNamesReader(Wanted wanted, BuiltIn builtIn, boolean otherNames) {
    this.wanted = wanted;
    this.builtIn = builtIn;
    this.otherNames = otherNames;
  }

  @Override
  public Optional<Told> read(byte[] line, int length) throws BadLineException {
    String text = new String(line, 0, length, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return Optional.empty();
    }
    String[] cells = text.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new BadLineException(cells.length + " columns instead of " + COLUMNS);
    }
    int number = (int) number(cells[0], "geonameid", HIGHEST_ID);
    long population = cells[14].isEmpty() ? 0 : number(cells[14], "population", Long.MAX_VALUE);
    Optional<Coordinates> place = place(cells[4], cells[5]);
    Optional<Kinds.Kind> kind =
        kinds.find(cells[6] + "." + cells[7]).or(() -> kinds.find(cells[6]));
    boolean few = cells[6].equals("P") && population < wanted.minPopulation();
    if (kind.isEmpty()
        || few
        || !wanted.types().contains(kind.get().type())
        || !isAmong(wanted.featureClasses(), cells[6])
        || !isAmong(wanted.countries(), cells[8])) {
      return Optional.empty();
    }
    Set<String> names = names(cells);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    kept.set(number);
    return Optional.of(
        new Told(
            new ImportedEntity(
                "G" + number,
                known(kind.get(), cells, population).map(Entity::wikidata).orElse(""),
                "",
                kind.get().type(),
                kind.get().name(),
                cells[8].isEmpty() ? "" : "iso:" + cells[8],
                (int) Math.round(Math.cbrt((double) population)),
                place,
                Map.of("mul", List.copyOf(names))),
            0));
  }

  private Set<String> names(String[] cells) {
    Set<String> names = new LinkedHashSet<>();
    names.add(cells[1].strip());
    names.add(cells[2].strip());
    if (otherNames) {
      for (String name : cells[3].split(",", -1)) {
        if (NameText.isLatin(name)) {
          names.add(name.strip());
        }
      }
    }
    names.removeIf(name -> !NameText.isUsable(name));
    return names;
  }

  /** The built-in entity that this is; GeoNames itself does not say. */
  private Optional<Entity> known(Kinds.Kind kind, String[] cells, long population) {
    Optional<Entity> state = builtIn.byCountry(cells[8]);
    if (kind.name().equals("state")) {
      return state;
    }
    boolean large = population >= CITY || cells[7].equals("PPLC");
    return large && cells[6].equals("P")
        ? builtIn
            .byId(Latin.slug(cells[2]))
            .filter(e -> state.map(Entity::id).equals(Optional.of(e.state())))
            .filter(e -> e.kind().equals("city") || e.kind().equals("capital"))
        : Optional.empty();
  }

  private static boolean isAmong(Set<String> some, String one) {
    return some.isEmpty() || some.contains(one);
  }

  private static long number(String cell, String column, long most) throws BadLineException {
    try {
      long number = Long.parseLong(cell);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new BadLineException("the " + column + " is no number");
  }

  private static Optional<Coordinates> place(String latitude, String longitude)
      throws BadLineException {
    try {
      Optional<Coordinates> place =
          Coordinates.of(Double.parseDouble(latitude), Double.parseDouble(longitude));
      if (place.isPresent()) {
        return place;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new BadLineException("latitude and longitude are no place on Earth");
  }

  @Override
  public void recall(String source) {
    kept.set(Integer.parseInt(source.substring(1)));
  }

  /** Whether the place with this number was wanted. */
  boolean hasKept(int number) {
    return kept.get(number);
  }
}
