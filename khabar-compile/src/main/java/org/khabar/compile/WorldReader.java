package org.khabar.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.Seat;
import org.khabar.knowledge.Term;
import org.khabar.model.EntityType;

/** Reads {@code entities/*.tsv} and {@code outlets/*.tsv}. */
final class WorldReader {
  private static final String TERMS = "entities/terms.tsv";
  private static final String SOURCES = "entities/sources.tsv";
  private static final String AMBIGUOUS = "entities/ambiguous.tsv";
  private static final String SEATS = "entities/seats.tsv";
  private static final Set<String> OTHER_TABLES = Set.of(TERMS, SOURCES, AMBIGUOUS, SEATS);
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]+)?");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Set<String> ENTITY_COLUMNS =
      Set.of("id", "type", "kind", "wikidata", "state", "partOf");
  private static final Set<String> MORE_ENTITY_COLUMNS =
      Set.of("iso", "region", "coordinates", "source", "looked");
  private static final Set<String> TERM_COLUMNS =
      Set.of("role", "of", "person", "from", "to", "lastKnown", "source", "looked");
  private static final Pattern COORDINATES =
      Pattern.compile("-?[0-9]{1,2}(\\.[0-9]+)?,-?[0-9]{1,3}(\\.[0-9]+)?");
  private static final Set<String> SOURCE_COLUMNS = Set.of("key", "address", "what", "licence");
  private static final Set<String> OUTLET_COLUMNS =
      Set.of("id", "name", "kind", "state", "hosts", "source", "looked");

  private static final Set<String> NO_LANGUAGE = Set.of("id", "iso");

  private final SourceFolder sources;
  private final Inventory inventory;
  private final Problems problems;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Map<Term, Place> termRows = new HashMap<>();
  private Set<String> sourceKeys = Set.of();

  WorldReader(SourceFolder sources, Inventory inventory) {
    this.sources = sources;
    this.inventory = inventory;
    this.problems = sources.problems();
  }

  WorldSources read() {
    sourceKeys = sourceKeys();
    TsvReader tables =
        new TsvReader(
            ENTITY_COLUMNS, c -> MORE_ENTITY_COLUMNS.contains(c) || isLanguage(c), problems);
    for (SourceFile file : sources.list("entities", ".tsv")) {
      if (!OTHER_TABLES.contains(file.path())) {
        tables.read(file).forEach(this::entity);
      }
    }
    for (Entity entity : entities.values()) {
      known(entity.state(), "state", entity.id());
      known(entity.partOf(), "partOf", entity.id());
    }
    WorldChecks checks = new WorldChecks(entities, places, problems);
    checks.names(ambiguous());
    checks.places();
    List<Term> terms = terms();
    checks.terms(terms, termRows);
    return new WorldSources(List.copyOf(entities.values()), states, terms, outlets(), seats());
  }

  private static boolean isLanguage(String column) {
    return LANGUAGE.matcher(column).matches();
  }

  private void known(String id, String column, String of) {
    if (!id.isEmpty() && !entities.containsKey(id)) {
      problems.error(
          places.getOrDefault(of, new Place("entities", 0)),
          column + " of " + of + ": no entity is called " + id);
    }
  }

  private void entity(TsvRow row) {
    String id = row.cell("id");
    Optional<EntityType> type = type(row.cell("type"));
    if (!Slug.is(id)) {
      problems.error(row.place(), "'" + id + "' is no id: small Latin letters, digits, hyphens");
    } else if (type.isEmpty()) {
      problems.error(row.place(), "'" + row.cell("type") + "' is no type of entity");
    } else if (places.putIfAbsent(id, row.place()) != null) {
      problems.error(row.place(), id + " stands at " + places.get(id) + " already");
    } else {
      String wikidata = row.cell("wikidata");
      if (!wikidata.isEmpty() && !WIKIDATA.matcher(wikidata).matches()) {
        problems.error(row.place(), "'" + wikidata + "' is no Wikidata item");
      }
      if (!wikidata.isEmpty() || !row.cell("coordinates").isEmpty()) {
        shown(row, id);
      }
      String coordinates = row.cell("coordinates");
      if (!coordinates.isEmpty() && !areOnEarth(coordinates)) {
        problems.error(row.place(), "'" + coordinates + "' are no degrees north and east");
      }
      if (!row.cell("iso").isEmpty()) {
        states.put(row.cell("iso"), id);
      }
      Map<String, List<String>> names = names(row);
      if (names.isEmpty()) {
        problems.error(row.place(), id + " has no name");
      }
      entities.put(
          id,
          new Entity(
              id,
              type.get(),
              row.cell("kind"),
              wikidata,
              row.cell("state"),
              row.cell("partOf"),
              row.cell("region"),
              row.cell("coordinates"),
              names));
    }
  }

  private static Optional<EntityType> type(String name) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The cells of all columns that are languages, by language code. */
  private Map<String, List<String>> names(TsvRow row) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String column : row.cells().keySet()) {
      boolean indonesian = column.equals(TsvReader.INDONESIAN);
      List<String> list = row.list(column);
      if (!list.isEmpty() && (indonesian || isLanguage(column) && !NO_LANGUAGE.contains(column))) {
        if (new HashSet<>(list).size() < list.size()) {
          problems.error(row.place(), "a name stands twice in the column " + column);
        }
        names.put(indonesian ? "id" : column, list.stream().distinct().toList());
      }
    }
    return names;
  }

  private List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    if (!sources.has(TERMS)) {
      return terms;
    }
    TsvReader tables = new TsvReader(TERM_COLUMNS, c -> false, problems);
    for (TsvRow row : tables.read(sources.read(TERMS))) {
      Term term =
          new Term(
              row.cell("role"),
              row.cell("of"),
              row.cell("person"),
              row.cell("from"),
              row.cell("to"),
              row.cell("lastKnown"),
              row.cell("source"));
      shown(row, term.person() + " as " + term.role());
      if (isSound(term, row.place())) {
        terms.add(term);
        termRows.put(term, row.place());
      }
    }
    return terms;
  }

  private boolean isSound(Term term, Place place) {
    boolean sound = inventory.use(term.role(), place);
    for (String id : List.of(term.of(), term.person())) {
      if (!entities.containsKey(id)) {
        problems.error(place, "no entity is called '" + id + "'");
        sound = false;
      }
    }
    for (String date : List.of(term.from(), term.to(), term.lastKnown())) {
      if (!date.isEmpty() && !ISO_DATE.matcher(date).matches()) {
        problems.error(place, "'" + date + "' is no date");
        sound = false;
      }
    }
    int same = Math.min(term.from().length(), term.to().length());
    if (sound && term.from().substring(0, same).compareTo(term.to().substring(0, same)) > 0) {
      problems.error(place, "the term ends, on " + term.to() + ", before it begins");
      sound = false;
    }
    return sound;
  }

  /**
   * Nothing that has to be looked up stands here without something that can be opened and shows it:
   * an address, or a key of {@code sources.tsv}.
   */
  private void shown(TsvRow row, String what) {
    String source = row.cell("source");
    if (!source.startsWith("http") && !sourceKeys.contains(source)) {
      problems.error(row.place(), what + " has no source that can be opened");
    }
    if (!ISO_DATE.matcher(row.cell("looked")).matches()) {
      problems.error(row.place(), what + ": the day when it was looked up is missing");
    }
  }

  /** Ids that share a name and are known to. */
  private List<Set<String>> ambiguous() {
    List<Set<String>> sets = new ArrayList<>();
    if (sources.has(AMBIGUOUS)) {
      TsvReader tables = new TsvReader(Set.of("name", "ids", "why"), c -> false, problems);
      for (TsvRow row : tables.read(sources.read(AMBIGUOUS))) {
        row.list("ids").stream()
            .filter(id -> !entities.containsKey(id))
            .forEach(id -> problems.error(row.place(), "no entity is called '" + id + "'"));
        sets.add(Set.copyOf(row.list("ids")));
      }
    }
    return sets;
  }

  /** Towns that act for a body, both of them entities. */
  private List<Seat> seats() {
    List<Seat> seats = new ArrayList<>();
    if (sources.has(SEATS)) {
      TsvReader tables = new TsvReader(Set.of("town", "body"), c -> false, problems);
      for (TsvRow row : tables.read(sources.read(SEATS))) {
        for (String id : List.of(row.cell("town"), row.cell("body"))) {
          if (!entities.containsKey(id)) {
            problems.error(row.place(), "no entity is called '" + id + "'");
          }
        }
        seats.add(new Seat(row.cell("town"), row.cell("body")));
      }
    }
    return seats;
  }

  /** The keys of {@code sources.tsv}, each with an address. */
  private Set<String> sourceKeys() {
    Set<String> keys = new HashSet<>();
    if (sources.has(SOURCES)) {
      TsvReader tables = new TsvReader(SOURCE_COLUMNS, c -> false, problems);
      for (TsvRow row : tables.read(sources.read(SOURCES))) {
        if (!row.cell("address").startsWith("http")) {
          problems.error(row.place(), row.cell("key") + " has no address that can be opened");
        }
        if (!keys.add(row.cell("key"))) {
          problems.error(row.place(), row.cell("key") + " stands here twice");
        }
      }
    }
    return keys;
  }

  private static boolean areOnEarth(String coordinates) {
    if (!COORDINATES.matcher(coordinates).matches()) {
      return false;
    }
    String[] degrees = coordinates.split(",", 2);
    return Math.abs(Double.parseDouble(degrees[0])) <= 90
        && Math.abs(Double.parseDouble(degrees[1])) <= 180;
  }

  private List<OutletRow> outlets() {
    List<OutletRow> outlets = new ArrayList<>();
    Map<String, Place> known = new HashMap<>();
    TsvReader tables = new TsvReader(OUTLET_COLUMNS, WorldReader::isLanguage, problems);
    for (SourceFile file : sources.list("outlets", ".tsv")) {
      for (TsvRow row : tables.read(file)) {
        String id = row.cell("id");
        if (!Slug.is(id)) {
          problems.error(
              row.place(), "'" + id + "' is no id: small Latin letters, digits, hyphens");
        } else if (known.putIfAbsent(id, row.place()) != null) {
          problems.error(row.place(), id + " stands at " + known.get(id) + " already");
        } else {
          places.put(id, row.place());
          known(row.cell("state"), "state", id);
          shown(row, id);
          outlets.add(
              new OutletRow(
                  id,
                  row.cell("name"),
                  row.cell("kind"),
                  row.cell("state"),
                  row.list("hosts"),
                  names(row)));
        }
      }
    }
    return outlets;
  }
}
