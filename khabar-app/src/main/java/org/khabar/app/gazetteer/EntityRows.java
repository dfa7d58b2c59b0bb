package org.khabar.app.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Entities as rows that can be sorted as bytes: key, zero, rank, part, entity.
 *
 * <p>An entity with many names makes several rows, since a row may hold 32 KB; rows of one key are
 * one entity.
 */
final class EntityRows {
  /** UTF-16 units of names in one row; three bytes each at most. */
  private static final int MOST_IN_ROW = 8_000;

  private EntityRows() {}

  /**
   * The rows of an entity.
   *
   * @param key what rows are joined by
   * @param rank rows of a lower rank come first and win; below 128
   */
  static List<byte[]> of(ImportedEntity entity, String key, int rank) throws IOException {
    List<byte[]> rows = new ArrayList<>(1);
    for (ImportedEntity part : parts(entity)) {
      ByteBuffersDataOutput row = new ByteBuffersDataOutput();
      row.writeBytes(key.getBytes(StandardCharsets.UTF_8));
      row.writeByte((byte) 0);
      row.writeByte((byte) rank);
      row.writeByte((byte) (rows.size() >> 8));
      row.writeByte((byte) rows.size());
      EntityCodec.write(part, row);
      rows.add(row.toArrayCopy());
    }
    return rows;
  }

  static String key(BytesRef row) {
    return new String(row.bytes, row.offset, keyLength(row), StandardCharsets.UTF_8);
  }

  static ImportedEntity entity(BytesRef row) throws IOException {
    int start = keyLength(row) + 4;
    return EntityCodec.read(new RecordInput(row.bytes, row.offset + start, row.length - start));
  }

  private static int keyLength(BytesRef row) {
    int length = 0;
    while (row.bytes[row.offset + length] != 0) {
      length++;
    }
    return length;
  }

  private static List<ImportedEntity> parts(ImportedEntity entity) {
    List<ImportedEntity> parts = new ArrayList<>(1);
    Map<String, List<String>> names = new LinkedHashMap<>();
    int size = 0;
    for (Map.Entry<String, List<String>> list : entity.names().entrySet()) {
      for (String name : list.getValue()) {
        size += name.length() + list.getKey().length();
        if (size > MOST_IN_ROW) {
          parts.add(entity.withNames(names));
          names.clear();
          size = name.length();
        }
        names.computeIfAbsent(list.getKey(), k -> new ArrayList<>()).add(name);
      }
    }
    parts.add(entity.withNames(names));
    return parts;
  }
}
