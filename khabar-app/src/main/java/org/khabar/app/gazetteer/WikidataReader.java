package org.khabar.app.gazetteer;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads lines of Wikidata's JSON dump: an array, one entity a line, a comma behind each but the
 * last; or the same without brackets and commas.
 *
 * <p>Source: the Wikibase JSON format, as documented by Wikimedia.
 */
final class WikidataReader implements LineReader {
  private final JsonFactory json = new JsonFactory();
  private final Kinds kinds = Kinds.of("wikidata-kinds.tsv");
  private final Wanted wanted;
  private boolean inArray;
  private boolean closed;

  WikidataReader(Wanted wanted) {
    this.wanted = wanted;
  }

  @Override
  public Optional<Told> read(byte[] line, int length) throws BadLineException {
    int end = length;
    while (end > 0 && line[end - 1] <= ' ' && line[end - 1] >= 0) {
      end--;
    }
    if (end == 0) {
      return Optional.empty();
    }
    if (end == 1 && (line[0] == '[' || line[0] == ']')) {
      inArray = true;
      closed = line[0] == ']';
      return Optional.empty();
    }
    if (line[end - 1] == ',') {
      inArray = true;
      end--;
    }
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line, 0, end)) {
      WikidataItem item = new WikidataItem(wanted, kinds);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLineException("no JSON object");
      }
      item.read(parser);
      if (parser.nextToken() != null) {
        throw new BadLineException("more than one JSON object");
      }
      return item.entity().map(entity -> new Told(entity, 0));
    } catch (JacksonException e) {
      throw new BadLineException("broken JSON at byte " + e.getLocation().getByteOffset());
    }
  }

  @Override
  public boolean isCut() {
    return inArray && !closed;
  }
}
