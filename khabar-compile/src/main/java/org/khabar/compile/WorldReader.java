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
import org.khabar.knowledge.Term;
import org.khabar.model.EntityType;

/** Reads {@code entities/*.tsv} and {@code outlets/*.tsv}. */
final class WorldReader {
  private static final String TERMS = "entities/terms.tsv";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]+)?");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Set<String> ENTITY_COLUMNS =
      Set.of("id", "type", "kind", "wikidata", "state", "partOf");
  private static final Set<String> TERM_COLUMNS =
      Set.of("role", "of", "person", "from", "to", "lastKnown", "source");
  private static final Set<String> OUTLET_COLUMNS =
      Set.of("id", "name", "kind", "state", "hosts", "source", "looked");

  private static final Set<String> NO_LANGUAGE = Set.of("id", "iso");

  private final SourceFolder sources;
  private final Inventory inventory;
  private final Problems problems;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();

  WorldReader(SourceFolder sources, Inventory inventory) {
    this.sources = sources;
    this.inventory = inventory;
    this.problems = sources.problems();
  }

  WorldSources read() {
    TsvReader tables =
        new TsvReader(ENTITY_COLUMNS, c -> c.equals("iso") || isLanguage(c), problems);
    for (SourceFile file : sources.list("entities", ".tsv")) {
      if (!file.path().equals(TERMS)) {
        tables.read(file).forEach(this::entity);
      }
    }
    for (Entity entity : entities.values()) {
      known(entity.state(), "state", entity.id());
      known(entity.partOf(), "partOf", entity.id());
    }
    return new WorldSources(List.copyOf(entities.values()), states, terms(), outlets());
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
      if (isSound(term, row.place())) {
        terms.add(term);
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

  /** No publisher stands here without something that can be opened and shows it. */
  private void shown(TsvRow row) {
    if (!row.cell("source").startsWith("http")) {
      problems.error(row.place(), row.cell("id") + " has no source that can be opened");
    }
    if (!ISO_DATE.matcher(row.cell("looked")).matches()) {
      problems.error(row.place(), row.cell("id") + ": the day when it was looked up is missing");
    }
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
          shown(row);
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
