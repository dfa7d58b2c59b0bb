package org.khabar.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * The work folder of an import: segments of rows, and a journal that tells which of them are whole
 * and how far the dumps were read for them.
 *
 * <p>A line of the journal is written when its segment is safely on disk, so that an import that
 * was killed goes on behind the last one. A segment without a line is made anew.
 */
final class ImportJournal implements Closeable {
  private static final String END = " ok";

  private final Path folder;
  private final FSDirectory directory;
  private final FileChannel journal;
  private final List<String> segments = new ArrayList<>();
  private final List<Progress> progress = new ArrayList<>();
  private boolean begunAnew;

  private ImportJournal(Path folder) throws IOException {
    this.folder = folder;
    directory = new MMapDirectory(folder, NoLockFactory.INSTANCE);
    journal =
        FileChannel.open(
            folder.resolve("journal"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  /**
   * Opens the work folder, or makes it.
   *
   * @param call what was asked for; the work of another call is thrown away
   * @throws BusyException when another import is at work there
   */
  static ImportJournal open(Path folder, String call) throws IOException {
    Files.createDirectories(folder);
    ImportJournal journal = new ImportJournal(folder);
    try {
      journal.lock();
      journal.read(call);
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    FileLock lock;
    try {
      lock = journal.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new BusyException(folder);
    }
  }

  private void read(String call) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(journal.size()));
    while (bytes.hasRemaining() && journal.read(bytes) >= 0) {
      // until all is there
    }
    String text = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    // a line that was being written has no end
    List<String> lines =
        text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(l -> l.endsWith(END)).toList();
    if (lines.isEmpty() || !lines.getFirst().equals(call + END)) {
      begunAnew = !lines.isEmpty();
      journal.truncate(0);
      append(call);
    } else {
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(" ", -1);
        segments.add(cells[0]);
        progress.add(
            new Progress(
                Integer.parseInt(cells[1]),
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                Long.parseLong(cells[4]),
                Boolean.parseBoolean(cells[5]),
                Boolean.parseBoolean(cells[6])));
      }
      journal.position(
          lines.stream().mapToLong(l -> l.getBytes(StandardCharsets.UTF_8).length + 1L).sum());
      journal.truncate(journal.position());
    }
    for (String name : directory.listAll()) {
      if (!name.equals("journal") && !segments.contains(name)) {
        directory.deleteFile(name);
      }
    }
  }

  /** Takes note of a segment that is safely on disk. */
  void add(String segment, Progress now) throws IOException {
    append(
        String.join(
            " ",
            segment,
            String.valueOf(now.input()),
            String.valueOf(now.offset()),
            String.valueOf(now.lines()),
            String.valueOf(now.bad()),
            String.valueOf(now.done()),
            String.valueOf(now.cut())));
    segments.add(segment);
    progress.add(now);
  }

  private void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + END + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      journal.write(bytes);
    }
    journal.force(true);
  }

  /** Whether the work of another call was thrown away. */
  boolean isBegunAnew() {
    return begunAnew;
  }

  boolean isResumed() {
    return !segments.isEmpty();
  }

  /** How far a dump was read, absent when it was not begun. */
  Optional<Progress> last(int input) {
    return progress.stream().filter(p -> p.input() == input).reduce((first, second) -> second);
  }

  /** All segments, in order. */
  List<String> segments() {
    return List.copyOf(segments);
  }

  /** The segments of one dump, in order. */
  List<String> segments(int input) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      if (progress.get(i).input() == input) {
        some.add(segments.get(i));
      }
    }
    return some;
  }

  FSDirectory directory() {
    return directory;
  }

  /** Where a file of the work folder is. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** Deletes the work folder; nothing of it is needed any more. */
  void discard() throws IOException {
    close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    journal.close();
    directory.close();
  }
}
