package org.khabar.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;

/** A file of rows that is being written. */
final class Segment implements Closeable {
  private final Directory work;
  private final IndexOutput output;
  private final ByteSequencesWriter rows;
  private int count;

  Segment(Directory work, String name) throws IOException {
    this.work = work;
    output = work.createOutput(name, IOContext.DEFAULT);
    rows = new ByteSequencesWriter(output);
  }

  void add(LineReader.Told told) throws IOException {
    for (byte[] row : EntityRows.of(told.entity(), told.entity().source(), told.rank())) {
      rows.write(row);
    }
    count++;
  }

  int count() {
    return count;
  }

  String name() {
    return output.getName();
  }

  /** Brings all rows safely to the disk. */
  void finish() throws IOException {
    CodecUtil.writeFooter(output);
    rows.close();
    work.sync(List.of(output.getName()));
  }

  /** Lets a reader take note of the entities in a segment that was finished before. */
  static void recall(Directory work, String name, LineReader reader) throws IOException {
    try (ByteSequencesReader rows = new ByteSequencesReader(work.openChecksumInput(name), name)) {
      for (BytesRef row = rows.next(); row != null; row = rows.next()) {
        reader.recall(EntityRows.key(row));
      }
    }
  }

  @Override
  public void close() {
    IOUtils.closeWhileHandlingException(rows);
  }
}
