package org.khabar.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.OfflineSorter;
import org.apache.lucene.util.OfflineSorter.BufferSize;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;
import org.apache.lucene.util.OfflineSorter.ByteSequencesWriter;

/**
 * Sorts byte sequences of up to 32 KB each on disk, as unsigned bytes, in bounded memory.
 *
 * <p>Add all, then call {@link #sorted} once.
 */
final class DiskSort implements Closeable {
  /** Megabytes of heap for sorting at once; Lucene takes some times as much for a short while. */
  private static final int BUFFER = 96;

  private static final int MOST_FILES = 64;

  private final Directory work;
  private final String name;
  private final IndexOutput output;
  private final ByteSequencesWriter writer;
  private boolean written;
  private String sorted = "";

  DiskSort(Directory work, String name) throws IOException {
    this.work = work;
    this.name = name;
    output = work.createTempOutput(name, "unsorted", IOContext.DEFAULT);
    writer = new ByteSequencesWriter(output);
  }

  void add(byte[] bytes) throws IOException {
    writer.write(bytes);
  }

  void add(byte[] bytes, int offset, int length) throws IOException {
    writer.write(bytes, offset, length);
  }

  /** All that was added, in order; the caller closes it. */
  ByteSequencesReader sorted() throws IOException {
    CodecUtil.writeFooter(output);
    writer.close();
    written = true;
    OfflineSorter sorter =
        new OfflineSorter(
            work,
            name,
            OfflineSorter.DEFAULT_COMPARATOR,
            BufferSize.megabytes(BUFFER),
            MOST_FILES,
            -1,
            null,
            0);
    sorted = sorter.sort(output.getName());
    work.deleteFile(output.getName());
    return new ByteSequencesReader(work.openChecksumInput(sorted), sorted);
  }

  /** Frees the disk. */
  @Override
  public void close() throws IOException {
    if (!written) {
      writer.close();
    }
    IOUtils.deleteFilesIgnoringExceptions(work, output.getName());
    if (!sorted.isEmpty()) {
      IOUtils.deleteFilesIgnoringExceptions(work, sorted);
    }
  }
}
