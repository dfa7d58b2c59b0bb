package org.khabar.app.gazetteer;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;

/** Entities as bytes: texts in UTF-8 with their length before them, numbers as varints. */
final class EntityCodec {
  /** Parts of a degree that a place is kept to, about a metre. */
  private static final double GRAIN = 100_000;

  /** The place in this list stands in files. */
  private static final List<EntityType> TYPES =
      List.of(EntityType.PER, EntityType.ORG, EntityType.GPE, EntityType.LOC, EntityType.EVENT);

  private EntityCodec() {}

  static void write(ImportedEntity entity, DataOutput out) throws IOException {
    out.writeString(entity.source());
    out.writeString(entity.wikidata());
    out.writeString(entity.id());
    out.writeByte((byte) TYPES.indexOf(entity.type()));
    out.writeString(entity.kind());
    out.writeString(entity.state());
    out.writeVInt(entity.prominence());
    out.writeByte((byte) (entity.place().isPresent() ? 1 : 0));
    if (entity.place().isPresent()) {
      out.writeZInt((int) Math.round(entity.place().get().latitude() * GRAIN));
      out.writeZInt((int) Math.round(entity.place().get().longitude() * GRAIN));
    }
    out.writeVInt(entity.names().size());
    for (Map.Entry<String, List<String>> names : entity.names().entrySet()) {
      out.writeString(names.getKey());
      out.writeVInt(names.getValue().size());
      for (String name : names.getValue()) {
        out.writeString(name);
      }
    }
  }

  /** Writes an entity with its length before it. */
  static void writeSized(ImportedEntity entity, DataOutput out) throws IOException {
    ByteBuffersDataOutput record = new ByteBuffersDataOutput();
    write(entity, record);
    out.writeVInt(Math.toIntExact(record.size()));
    record.copyTo(out);
  }

  static ImportedEntity read(RecordInput in) throws IOException {
    return new ImportedEntity(
        in.text(),
        in.text(),
        in.text(),
        TYPES.get(in.number()),
        in.text(),
        in.text(),
        in.number(),
        place(in),
        names(in));
  }

  /** The same as {@link #read}, with only that which reading needs: it is done for every hit. */
  static Entity readEntity(RecordInput in) throws IOException {
    in.skipText();
    String wikidata = in.text();
    String id = in.text();
    EntityType type = TYPES.get(in.number());
    String kind = in.text();
    String state = in.text();
    in.number();
    if (in.number() == 1) {
      in.number();
      in.number();
    }
    return new Entity(id, type, kind, wikidata, state, "", Collections.unmodifiableMap(names(in)));
  }

  private static Optional<Coordinates> place(RecordInput in) throws IOException {
    return in.number() == 0
        ? Optional.empty()
        : Optional.of(new Coordinates(in.signed() / GRAIN, in.signed() / GRAIN));
  }

  private static Map<String, List<String>> names(RecordInput in) throws IOException {
    int codes = in.number();
    Map<String, List<String>> names = LinkedHashMap.newLinkedHashMap(codes);
    for (int i = 0; i < codes; i++) {
      String code = in.text();
      String[] list = new String[in.number()];
      for (int n = 0; n < list.length; n++) {
        list[n] = in.text();
      }
      names.put(code, List.of(list));
    }
    return names;
  }
}
