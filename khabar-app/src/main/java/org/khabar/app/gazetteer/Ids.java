package org.khabar.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.khabar.find.name.Latin;
import org.khabar.knowledge.Entity;

/**
 * Chooses the ids: that of the built-in entity with the same Wikidata id; or the slug of the
 * English or Latin name, which goes to the most prominent of that name; or the slug with the id of
 * the dump behind it.
 *
 * <p>First {@link #note} every entity, then {@link #choose}, then ask for each {@link #id} and
 * {@link #state}, in the same order.
 */
final class Ids implements Closeable {
  /** Ordinal and inverse prominence behind the slug and a zero. */
  private static final int TAIL = 1 + 2 * Integer.BYTES;

  private final BuiltIn builtIn;
  private final DiskSort slugs;
  private final BitSet plain = new BitSet();
  private final List<Map.Entry<Integer, ImportedEntity>> stateEntities = new ArrayList<>();
  private final Map<String, String> states = new HashMap<>();
  private int count;

  Ids(BuiltIn builtIn, Directory work) throws IOException {
    this.builtIn = builtIn;
    slugs = new DiskSort(work, "slugs");
  }

  void note(ImportedEntity entity) throws IOException {
    int ordinal = count++;
    if (entity.kind().endsWith("state") && !entity.wikidata().isEmpty()) {
      stateEntities.add(Map.entry(ordinal, entity.withNames(Map.of("en", List.of(label(entity))))));
    }
    String slug = Latin.slug(label(entity));
    if (slug.isEmpty() || builtIn.hasId(slug)) {
      return;
    }
    byte[] bytes = slug.getBytes(StandardCharsets.US_ASCII);
    slugs.add(
        ByteBuffer.allocate(bytes.length + TAIL)
            .put(bytes)
            .put((byte) 0)
            .putInt(Integer.MAX_VALUE - entity.prominence())
            .putInt(ordinal)
            .array());
  }

  void choose() throws IOException {
    try (ByteSequencesReader sorted = slugs.sorted()) {
      byte[] last = {};
      for (BytesRef row = sorted.next(); row != null; row = sorted.next()) {
        int length = row.length - TAIL;
        boolean same =
            last.length == length
                && new BytesRef(last).equals(new BytesRef(row.bytes, row.offset, length));
        if (!same) {
          plain.set(ByteBuffer.wrap(row.bytes, row.offset + row.length - 4, 4).getInt());
          last = BytesRef.deepCopyOf(new BytesRef(row.bytes, row.offset, length)).bytes;
        }
      }
    }
    stateEntities.forEach(e -> states.put(e.getValue().wikidata(), id(e.getValue(), e.getKey())));
  }

  /** How many entities were noted. */
  int count() {
    return count;
  }

  /** The id of the entity that was noted as the {@code ordinal}-th, from zero on. */
  String id(ImportedEntity entity, int ordinal) {
    Optional<Entity> known = builtIn.byWikidata(entity.wikidata());
    if (known.isPresent()) {
      return known.get().id();
    }
    String slug = Latin.slug(label(entity));
    if (plain.get(ordinal)) {
      return slug;
    }
    String own =
        entity.wikidata().isEmpty()
            ? entity.source().substring(1)
            : entity.wikidata().toLowerCase(Locale.ROOT);
    return slug.isEmpty() ? own : slug + "-" + own;
  }

  /** The id of the state that an entity lies in, empty when it is not known. */
  String state(ImportedEntity entity) {
    String state = entity.state();
    if (state.startsWith("iso:")) {
      return builtIn.byCountry(state.substring(4)).map(Entity::id).orElse("");
    }
    if (!state.matches("Q[0-9]+")) {
      return state;
    }
    String id =
        builtIn.byWikidata(state).map(Entity::id).orElseGet(() -> states.getOrDefault(state, ""));
    return state.equals(entity.wikidata()) ? "" : id;
  }

  private static String label(ImportedEntity entity) {
    return Stream.of("en", "mul")
        .flatMap(code -> entity.names().getOrDefault(code, List.of()).stream())
        .findFirst()
        .or(
            () ->
                entity.names().values().stream()
                    .flatMap(List::stream)
                    .filter(NameText::isLatin)
                    .findFirst())
        .orElse("");
  }

  @Override
  public void close() throws IOException {
    slugs.close();
  }
}
