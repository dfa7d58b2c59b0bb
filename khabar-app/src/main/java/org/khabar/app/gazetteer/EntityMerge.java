package org.khabar.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.jspecify.annotations.Nullable;

/** Joins the rows of each entity in sorted rows. Names whose entity is not there are left out. */
final class EntityMerge implements Closeable {
  private final ByteSequencesReader rows;
  private @Nullable BytesRef row;

  EntityMerge(ByteSequencesReader rows) throws IOException {
    this.rows = rows;
    row = rows.next();
  }

  /** The next entity, absent at the end. */
  Optional<ImportedEntity> next() throws IOException {
    while (row != null) {
      String key = EntityRows.key(row);
      ImportedEntity entity = EntityRows.entity(row);
      row = rows.next();
      while (row != null && EntityRows.key(row).equals(key)) {
        entity = entity.joined(EntityRows.entity(row));
        row = rows.next();
      }
      if (entity.isWhole()) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
