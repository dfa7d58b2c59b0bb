package org.khabar.app.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.khabar.knowledge.RecordCodec;

/**
 * Records by number, those asked for last at hand; what is put is written with {@link #flush}. Not
 * thread-safe.
 */
final class RecordMap<T extends Record> {
  private final Class<T> type;
  private final MVMap<Integer, byte[]> stored;
  private final int most;
  private final LinkedHashMap<Integer, T> held = new LinkedHashMap<>(16, 0.75f, true);

  /** What is to be written; empty where a record is to go. */
  private final Map<Integer, Optional<T>> unwritten = new TreeMap<>();

  RecordMap(Class<T> type, MVMap<Integer, byte[]> stored, int most) {
    this.type = type;
    this.stored = stored;
    this.most = most;
  }

  Optional<T> get(int number) {
    Optional<T> changed = unwritten.get(number);
    if (changed != null) {
      return changed;
    }
    T known = held.get(number);
    if (known != null) {
      return Optional.of(known);
    }
    byte[] bytes = stored.get(number);
    if (bytes == null) {
      return Optional.empty();
    }
    T read = RecordCodec.read(type, bytes);
    hold(number, read);
    return Optional.of(read);
  }

  boolean has(int number) {
    Optional<T> changed = unwritten.get(number);
    return changed == null
        ? held.containsKey(number) || stored.containsKey(number)
        : changed.isPresent();
  }

  void put(int number, T record) {
    unwritten.put(number, Optional.of(record));
    held.remove(number);
  }

  void remove(int number) {
    unwritten.put(number, Optional.empty());
    held.remove(number);
  }

  /** All numbers, ascending. */
  List<Integer> numbers() {
    flush();
    return new ArrayList<>(stored.keySet());
  }

  /** Gives to the store what has been put; valid with its next commit. */
  void flush() {
    unwritten.forEach(
        (number, record) -> {
          if (record.isPresent()) {
            stored.put(number, RecordCodec.write(record.get()));
            hold(number, record.get());
          } else {
            stored.remove(number);
          }
        });
    unwritten.clear();
  }

  private void hold(int number, T record) {
    held.put(number, record);
    if (held.size() > most) {
      held.remove(held.firstEntry().getKey());
    }
  }
}
