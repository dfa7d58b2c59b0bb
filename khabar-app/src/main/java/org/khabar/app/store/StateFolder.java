package org.khabar.app.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.RecordCodec;
import org.khabar.knowledge.TableFormatException;
import org.khabar.model.Reading;

/**
 * The readings of a stream of articles and the stories made of them, in a folder on disk.
 *
 * <p>One process at a time. Everything is appended and becomes valid with {@link #commit}: whoever
 * is killed at any moment finds what was committed last, whole. Not thread-safe.
 */
public final class StateFolder implements AutoCloseable {
  private static final String FILE = "khabar.state";
  private static final String RUN = "run";

  private final Path folder;
  private final MVStore store;

  /** In order of arrival, from 0. */
  private final MVMap<Integer, byte[]> readings;

  /** Digests of the documents read, with the number of the reading. */
  private final MVMap<String, Integer> documents;

  private final MVMap<String, byte[]> runs;

  private StateFolder(Path folder, MVStore store) {
    this.folder = folder;
    this.store = store;
    readings = store.openMap("readings");
    documents = store.openMap("documents");
    runs = store.openMap("runs");
  }

  /**
   * Opens the state in a folder, which is made when it is missing.
   *
   * @throws StateException when it cannot be, or another process has it open
   */
  public static StateFolder open(Path folder) throws StateException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StateException(folder + ": no state can be kept there", e);
    }
    Path file = folder.resolve(FILE);
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new StateException(folder + ": no state can be kept there");
    }
    MVStore store = null;
    try {
      store =
          new MVStore.Builder().fileName(file.toString()).compress().autoCommitDisabled().open();
      return new StateFolder(folder, store);
    } catch (MVStoreException e) {
      if (store != null) {
        store.closeImmediately();
      }
      throw new StateException(
          e.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED
              ? folder + ": another run of khabar has this state open"
              : file + ": damaged, or no state of khabar",
          e);
    }
  }

  /** Whether this very document, with all that is known of it from outside, was read before. */
  public boolean knows(RawDocument document) {
    return documents.containsKey(digest(document));
  }

  /** Number of readings kept. */
  public int size() {
    return readings.size();
  }

  /** Keeps what was made of a document; valid with the next commit. */
  public void add(RawDocument document, Reading reading) {
    int number = readings.size();
    readings.put(number, RecordCodec.write(reading));
    documents.put(digest(document), number);
  }

  /**
   * All readings, in order of arrival.
   *
   * @throws StateException when another version of Khabar wrote them
   */
  public List<Reading> readings() throws StateException {
    List<Reading> all = new ArrayList<>(readings.size());
    try {
      for (byte[] reading : readings.values()) {
        all.add(RecordCodec.read(Reading.class, reading));
      }
    } catch (TableFormatException e) {
      throw fromElsewhere(e);
    }
    return all;
  }

  /**
   * What the last run left behind.
   *
   * @throws StateException when another version of Khabar wrote it
   */
  public LastRun lastRun() throws StateException {
    byte[] run = runs.get(RUN);
    try {
      return run == null ? LastRun.NONE : RecordCodec.read(LastRun.class, run);
    } catch (TableFormatException e) {
      throw fromElsewhere(e);
    }
  }

  /** Leaves something behind for the next run; valid with the next commit. */
  public void leave(LastRun run) {
    runs.put(RUN, RecordCodec.write(run));
  }

  /** Makes all that was added valid, and safe on disk. */
  public void commit() {
    store.commit();
    store.sync();
  }

  /** Closes the folder; what was not committed is lost. */
  @Override
  public void close() {
    store.rollback();
    store.close();
  }

  private StateException fromElsewhere(TableFormatException cause) {
    return new StateException(
        folder + ": written by another version of khabar; begin another state", cause);
  }

  private static String digest(RawDocument document) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(RecordCodec.write(document));
      return new String(digest, StandardCharsets.ISO_8859_1);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }
}
