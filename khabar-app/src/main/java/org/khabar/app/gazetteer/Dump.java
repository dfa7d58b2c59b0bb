package org.khabar.app.gazetteer;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A dump file as a stream of bytes: plain, or packed with gzip or bzip2 (in one stream or many), or
 * in a zip archive under its own name. What it is, its first bytes say.
 */
final class Dump implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final FileChannel file;
  private final InputStream in;

  private Dump(FileChannel file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @param offset of the first byte wanted, unpacked; what stands before is passed over
   * @throws EOFException when the file ends before {@code offset}
   */
  static Dump open(Path path, long offset) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      InputStream packed = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      packed.mark(4);
      byte[] first = packed.readNBytes(4);
      packed.reset();
      InputStream in = unpacked(packed, first, path);
      if (in == packed) {
        file.position(Math.min(offset, file.size()));
        in = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      } else {
        in.skipNBytes(offset);
      }
      return new Dump(file, in);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static InputStream unpacked(InputStream packed, byte[] first, Path path)
      throws IOException {
    if (startsWith(first, 0x1F, 0x8B)) {
      return new GZIPInputStream(packed, BUFFER);
    }
    if (startsWith(first, 'B', 'Z', 'h')) {
      return new UpToDamage(new BZip2CompressorInputStream(packed, true));
    }
    return startsWith(first, 'P', 'K', 3, 4) ? entry(packed, path) : packed;
  }

  /** GeoNames packs {@code allCountries.txt} as {@code allCountries.zip}, beside lists of codes. */
  private static InputStream entry(InputStream packed, Path path) throws IOException {
    String wanted = String.valueOf(path.getFileName()).replaceFirst("\\.zip$", ".txt");
    ZipInputStream zip = new ZipInputStream(packed);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(wanted)) {
        return zip;
      }
    }
    throw new IOException("the archive holds no " + wanted);
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  InputStream in() {
    return in;
  }

  /** Bytes of the file that were read, packed as they are. */
  long position() throws IOException {
    return file.position();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
