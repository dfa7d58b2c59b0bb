package org.khabar.app.gazetteer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What is wanted of one item, gathered while its JSON streams by. */
final class WikidataItem {
  private static final String INSTANCE_OF = "P31";
  private static final String COUNTRY = "P17";
  private static final String PLACE = "P625";

  private final Wanted wanted;
  private final Kinds kinds;
  private final WikidataNames names;
  private String id = "";
  private int sitelinks;
  private Map<String, List<WikidataClaim>> claims = new LinkedHashMap<>();

  WikidataItem(Wanted wanted, Kinds kinds) {
    this.wanted = wanted;
    this.kinds = kinds;
    names = new WikidataNames(wanted);
  }

  /** Reads an item whose opening brace was read. */
  void read(JsonParser parser) throws BadLineException {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      // PHP writes an empty object as an empty array
      boolean object = value == JsonToken.START_OBJECT;
      switch (field) {
        case "id" -> id = String.valueOf(parser.getValueAsString(""));
        case "labels", "aliases" -> {
          if (object) {
            names.read(parser, field.equals("labels"));
          } else {
            parser.skipChildren();
          }
        }
        case "claims" -> {
          if (object) {
            claims = WikidataClaim.all(parser, List.of(INSTANCE_OF, COUNTRY, PLACE));
          } else {
            parser.skipChildren();
          }
        }
        case "sitelinks" -> {
          if (object) {
            sitelinks = count(parser);
          } else {
            parser.skipChildren();
          }
        }
        default -> parser.skipChildren();
      }
    }
    if (id.isEmpty()) {
      throw new BadLineException("no id");
    }
  }

  private static int count(JsonParser parser) {
    int count = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      parser.nextToken();
      parser.skipChildren();
      count++;
    }
    return count;
  }

  /** The item, if it is wanted: a known kind of thing, and a name. */
  Optional<ImportedEntity> entity() {
    if (!id.matches("Q[1-9][0-9]*") || sitelinks < wanted.minSitelinks()) {
      return Optional.empty();
    }
    Map<String, List<String>> called = names.all();
    if (called.isEmpty()) {
      return Optional.empty();
    }
    return best(INSTANCE_OF)
        .map(WikidataClaim::item)
        .flatMap(name -> kinds.find(name).stream())
        .min(Comparator.comparingInt(Kinds.Kind::order))
        .filter(kind -> wanted.types().contains(kind.type()))
        .map(
            kind ->
                new ImportedEntity(
                    id,
                    id,
                    "",
                    kind.type(),
                    kind.name(),
                    best(COUNTRY).map(WikidataClaim::item).findFirst().orElse(""),
                    sitelinks,
                    best(PLACE).flatMap(c -> c.place().stream()).findFirst(),
                    called));
  }

  /** The claims of a property, preferred ones first. */
  private Stream<WikidataClaim> best(String property) {
    return claims.getOrDefault(property, List.of()).stream()
        .sorted(Comparator.comparing(c -> !c.preferred()));
  }
}
