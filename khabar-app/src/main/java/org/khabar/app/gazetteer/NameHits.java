package org.khabar.app.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * That a name means an entity, as rows that sort by name, then by prominence; and the lists that
 * are made of them.
 *
 * <p>Row: name, zero, inverse prominence, place of the entity in the file, languages as bytes.
 */
final class NameHits {
  /** Entities of one name beyond which none would be looked at. */
  static final int MOST_ENTITIES = 64;

  private static final int NUMBERS = 1 + Integer.BYTES + Long.BYTES;

  private record Hit(long entity, byte[] languages) {}

  private final List<Hit> hits = new ArrayList<>();

  /** A row; {@code languages} are at most 255 numbers below 255. */
  static byte[] row(String key, int prominence, long entity, List<Integer> languages) {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    ByteBuffer row =
        ByteBuffer.allocate(name.length + NUMBERS + languages.size() + 1)
            .put(name)
            .put((byte) 0)
            .putInt(Integer.MAX_VALUE - prominence)
            .putLong(entity);
    languages.forEach(language -> row.put(language.byteValue()));
    return row.put((byte) languages.size()).array();
  }

  /** The name that a row tells of. */
  static BytesRef name(BytesRef row) {
    int languages = row.bytes[row.offset + row.length - 1] & 0xFF;
    return new BytesRef(row.bytes, row.offset, row.length - languages - 1 - NUMBERS);
  }

  /** Adds a row of the same name. */
  void add(BytesRef row) {
    if (hits.size() == MOST_ENTITIES) {
      return;
    }
    int count = row.bytes[row.offset + row.length - 1] & 0xFF;
    int start = row.offset + row.length - 1 - count;
    long entity = ByteBuffer.wrap(row.bytes).getLong(start - Long.BYTES);
    byte[] languages = new byte[count];
    System.arraycopy(row.bytes, start, languages, 0, count);
    hits.add(new Hit(entity, languages));
  }

  /** Writes the list and forgets it. */
  void write(DataOutput out) throws IOException {
    out.writeVInt(hits.size());
    for (Hit hit : hits) {
      out.writeVLong(hit.entity());
      out.writeByte((byte) hit.languages().length);
      out.writeBytes(hit.languages(), hit.languages().length);
    }
    hits.clear();
  }
}
