package org.khabar.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Writes the sections of a file of names in order: first all entities, then all names, sorted.
 *
 * <p>The header comes first in the file and is known last, so that the sections go to a file of
 * their own and {@link #finish} puts the two together.
 */
final class GazetteerWriter implements Closeable {
  /** Megabytes that the transducer may take to find endings that names share. */
  private static final double SUFFIX_MEMORY = 64;

  private final Directory work;
  private final String output;
  private final IndexOutput body;
  private final IndexOutput arcs;
  private final FSTCompiler<Long> transducer;
  private final IntsRefBuilder labels = new IntsRefBuilder();
  private long entities;
  private long names;
  private long lists = -1;

  GazetteerWriter(Directory work, String output) throws IOException {
    this.work = work;
    this.output = output;
    body = work.createTempOutput("body", "sections", IOContext.DEFAULT);
    arcs = work.createTempOutput("body", "transducer", IOContext.DEFAULT);
    transducer =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
            .suffixRAMLimitMB(SUFFIX_MEMORY)
            .dataOutput(arcs)
            .build();
  }

  /** Writes an entity and answers its place in the file. */
  long entity(ImportedEntity entity) throws IOException {
    long place = Header.LENGTH + body.getFilePointer();
    EntityCodec.writeSized(entity, body);
    entities++;
    return place;
  }

  /** Writes a name, which comes after all before it, with what it means. */
  void name(BytesRef name, NameHits hits) throws IOException {
    if (lists < 0) {
      lists = body.getFilePointer();
    }
    transducer.add(Util.toIntsRef(name, labels), body.getFilePointer() - lists);
    hits.write(body);
    names++;
  }

  /** Writes the rest, and the whole as a file of the work folder. */
  Header finish(About about) throws IOException {
    FST.FSTMetadata<Long> metadata = transducer.compile();
    if (metadata == null) {
      throw new NoNamesException();
    }
    long listsAt = Header.LENGTH + lists;
    long transducerAt = Header.LENGTH + body.getFilePointer();
    long aboutAt = transducerAt + arcs.getFilePointer();
    body.close();
    arcs.close();
    ByteBuffersDataOutput description = new ByteBuffersDataOutput();
    about.write(description);
    metadata.save(description);
    byte[] end = description.toArrayCopy();
    CRC32 crc = new CRC32();
    crc.update(end);
    Header header =
        new Header(
            entities, names, listsAt, transducerAt, aboutAt, aboutAt + end.length, crc.getValue());
    try (IndexOutput whole = work.createOutput(output, IOContext.DEFAULT)) {
      byte[] start = header.bytes();
      whole.writeBytes(start, start.length);
      for (IndexOutput section : List.of(body, arcs)) {
        try (IndexInput in = work.openInput(section.getName(), IOContext.READONCE)) {
          whole.copyBytes(in, in.length());
        }
        work.deleteFile(section.getName());
      }
      whole.writeBytes(end, end.length);
    }
    work.sync(List.of(output));
    return header;
  }

  @Override
  public void close() throws IOException {
    IOUtils.closeWhileHandlingException(body, arcs);
    IOUtils.deleteFilesIgnoringExceptions(work, body.getName(), arcs.getName());
  }
}
