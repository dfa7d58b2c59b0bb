package org.khabar.app.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.khabar.find.name.Gazetteer;

/**
 * A file of names, mapped into memory: a few kilobytes of heap whatever its size. Thread-safe until
 * it is closed.
 */
public final class GazetteerFile implements Gazetteer, AutoCloseable {
  private final String name;
  private final Header header;
  private final About about;
  private final MMapDirectory folder;
  private final IndexInput file;
  private final FST<Long> names;
  private final Map<String, Integer> languages = new HashMap<>();

  private GazetteerFile(Path path, Header header) throws IOException {
    name = path.toString();
    this.header = header;
    Path real = path.toRealPath();
    folder = new MMapDirectory(real.getParent(), NoLockFactory.INSTANCE);
    file = folder.openInput(real.getFileName().toString(), IOContext.DEFAULT);
    ByteArrayDataInput description = new ByteArrayDataInput(description());
    about = About.read(description);
    FST.FSTMetadata<Long> metadata =
        FST.readMetadata(description, PositiveIntOutputs.getSingleton());
    names = FST.fromFSTReader(metadata, new OffHeapFSTStore(file, header.transducer(), metadata));
    for (String code : about.languages()) {
      languages.put(code, languages.size());
    }
  }

  /**
   * Opens a file.
   *
   * @throws GazetteerFormatException when it is none, another version's, damaged or cut
   */
  public static GazetteerFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    byte[] start;
    try (var in = Files.newInputStream(path)) {
      start = in.readNBytes(Header.LENGTH);
    }
    Header header = Header.of(start, path.toString(), Files.size(path));
    try {
      return new GazetteerFile(path, header);
    } catch (GazetteerFormatException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new GazetteerFormatException(path + ": damaged: " + e.getMessage());
    }
  }

  private byte[] description() throws IOException {
    byte[] bytes = new byte[Math.toIntExact(header.end() - header.about())];
    file.seek(header.about());
    file.readBytes(bytes, 0, bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (crc.getValue() != header.checksum()) {
      file.close();
      throw new GazetteerFormatException(name + ": damaged: the checksum of its end is wrong");
    }
    return bytes;
  }

  @Override
  public FileWalk walk() {
    return new FileWalk(this);
  }

  /** As the user named it. */
  public String name() {
    return name;
  }

  public long entities() {
    return header.entities();
  }

  /** How many different names there are. */
  public long names() {
    return header.names();
  }

  /** The dumps that went in, a line each. */
  public List<String> sources() {
    return about.sources();
  }

  /** Codes of the languages that some name is of. */
  public List<String> languages() {
    return about.languages();
  }

  FST<Long> transducer() {
    return names;
  }

  /** The number of a language in lists, -1 when no name is of it. */
  int numberOf(String code) {
    return languages.getOrDefault(code, -1);
  }

  /** Byte at which lists begin. */
  long listsAt() {
    return header.lists();
  }

  /** The file from some byte on. */
  IndexInput at(long place) {
    IndexInput in = file.clone();
    try {
      in.seek(place);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    file.close();
    folder.close();
  }
}
