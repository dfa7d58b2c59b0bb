package org.khabar.app.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.khabar.extract.RawDocument;
import org.khabar.knowledge.RecordCodec;
import org.khabar.knowledge.TableFormatException;
import org.khabar.model.Reading;
import org.khabar.story.StoryMemory;

/**
 * The readings of a stream of articles and the stories made of them, in a folder on disk.
 *
 * <p>One process at a time. Everything is appended and becomes valid with {@link #commit}: whoever
 * is killed at any moment finds what was committed last, whole. Not thread-safe.
 */
public final class StateFolder implements AutoCloseable {
  private static final String FILE = "khabar.state";
  private static final String JOINED = "joined";
  private static final int TOLD_HELD = 1_000;

  private final Path folder;
  private final MVStore store;

  /** In order of arrival, from 0. */
  private final MVMap<Integer, byte[]> readings;

  /** Digests of the documents read, with the number of the reading. */
  private final MVMap<String, Integer> documents;

  /** Numbers of the readings of each article id, in order. */
  private final MVMap<String, int[]> versions;

  private final StateMemory memory;
  private final RecordMap<ToldStory> told;

  /** Ids that stories and chapters were told under, with the numbers of the stories. */
  private final MVMap<String, Integer> ids;

  /** Numbers of stories that have changed since they were told of. */
  private final MVMap<Integer, Boolean> changed;

  private final MVMap<String, Integer> marks;

  private StateFolder(Path folder, MVStore store) {
    this.folder = folder;
    this.store = store;
    readings = store.openMap("readings");
    documents = store.openMap("documents");
    versions = store.openMap("versions");
    memory = new StateMemory(store);
    told = new RecordMap<>(ToldStory.class, store.openMap("told"), TOLD_HELD);
    ids = store.openMap("ids");
    changed = store.openMap("changed");
    marks = store.openMap("marks");
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
      StateFolder state = new StateFolder(folder, store);
      if (state.versions.isEmpty() && !state.readings.isEmpty()) {
        store.closeImmediately();
        throw state.fromElsewhere(new TableFormatException("no articles beside the readings"));
      }
      return state;
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
    String id = reading.article().id();
    int[] before = versions.getOrDefault(id, new int[0]);
    int[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = number;
    versions.put(id, all);
  }

  /**
   * Readings in order of arrival, from the one of a number on.
   *
   * @param most how many at the most
   * @throws StateException when another version of Khabar wrote them
   */
  public List<Reading> readings(int from, int most) throws StateException {
    List<Reading> found = new ArrayList<>();
    for (int i = from; i < Math.min(size(), from + most); i++) {
      found.add(reading(i));
    }
    return found;
  }

  /**
   * All readings of some articles, in order of arrival.
   *
   * @throws StateException when another version of Khabar wrote them
   */
  public List<Reading> readings(Collection<String> articles) throws StateException {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String id : articles) {
      for (int number : versions.getOrDefault(id, new int[0])) {
        numbers.add(number);
      }
    }
    List<Reading> found = new ArrayList<>(numbers.size());
    for (int number : numbers) {
      found.add(reading(number));
    }
    return found;
  }

  private Reading reading(int number) throws StateException {
    try {
      return RecordCodec.read(Reading.class, Objects.requireNonNull(readings.get(number)));
    } catch (TableFormatException e) {
      throw fromElsewhere(e);
    }
  }

  /** Whether a reading of an article is kept. */
  public boolean hasArticle(String id) {
    return versions.containsKey(id);
  }

  /** The number of the latest reading of an article; empty when there is none. */
  Optional<Integer> latestReading(String article) {
    return Optional.ofNullable(versions.get(article)).map(all -> all[all.length - 1]);
  }

  /** What the index of stories knows. */
  public StoryMemory memory() {
    return memory;
  }

  /** How many readings, of the first that arrived, have been joined to stories. */
  int joined() {
    return marks.getOrDefault(JOINED, 0);
  }

  void setJoined(int count) {
    marks.put(JOINED, count);
  }

  /** Stories as they were told last, by their numbers. */
  RecordMap<ToldStory> told() {
    return told;
  }

  /** Ids that stories and chapters were ever told under, with the numbers of the stories. */
  MVMap<String, Integer> ids() {
    return ids;
  }

  /** Numbers of stories that have changed since they were told of, or went into others. */
  MVMap<Integer, Boolean> changed() {
    return changed;
  }

  /** Makes all that was added valid, and safe on disk. */
  public void commit() {
    memory.flush();
    told.flush();
    store.commit();
    store.sync();
  }

  /** Closes the folder; what was not committed is lost. */
  @Override
  public void close() {
    store.rollback();
    store.close();
  }

  StateException fromElsewhere(TableFormatException cause) {
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
