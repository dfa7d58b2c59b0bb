package org.khabar.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.text.Normalizer;

/** Names of places and publishers that datelines and headers are told by. */
final class Names {
  private static final int MAX_WORDS = 6;

  private final Set<String> places = new HashSet<>();
  private final Map<String, OutletRow> outlets = new HashMap<>();
  private final Map<String, OutletRow> hosts = new HashMap<>();

  Names(WorldTable world) {
    for (Entity entity : world.entities()) {
      if (entity.type() == EntityType.GPE) {
        entity.names().values().forEach(names -> names.forEach(name -> places.add(key(name))));
      }
    }
    for (OutletRow row : world.outlets()) {
      outlets.putIfAbsent(key(row.name()), row);
      outlets.putIfAbsent(key(row.id()), row);
      row.names()
          .values()
          .forEach(names -> names.forEach(name -> outlets.putIfAbsent(key(name), row)));
      row.hosts().forEach(host -> hosts.putIfAbsent(host, row));
    }
  }

  private static String key(String name) {
    return String.join(" ", Words.keys(name));
  }

  /** An outlet named in a run of words. */
  record Found(OutletRow row, int from, int to) {}

  /** The publisher whose name or id is {@code name}. */
  Optional<OutletRow> findOutlet(String name) {
    return Optional.ofNullable(outlets.get(key(name)));
  }

  /** The publisher that a host belongs to; {@code www.} and the like do not matter. */
  Optional<OutletRow> findHost(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (true) {
      OutletRow row = hosts.get(rest);
      if (row != null) {
        return Optional.of(row);
      }
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      rest = rest.substring(dot + 1);
    }
  }

  /** The first publisher named among {@code keys}, the longest name of those that begin there. */
  Optional<Found> firstOutlet(List<String> keys, int at) {
    for (int from = at; from < keys.size(); from++) {
      for (int to = Math.min(keys.size(), from + MAX_WORDS); to > from; to--) {
        OutletRow row = outlets.get(String.join(" ", keys.subList(from, to)));
        if (row != null) {
          return Optional.of(new Found(row, from, to));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words are the name of a place. */
  boolean isPlace(List<String> keys) {
    return places.contains(Normalizer.key(String.join(" ", keys)));
  }

  /** Whether a place is named among {@code keys}. */
  boolean hasPlace(List<String> keys) {
    for (int from = 0; from < keys.size(); from++) {
      for (int to = Math.min(keys.size(), from + 3); to > from; to--) {
        if (places.contains(Normalizer.key(String.join(" ", keys.subList(from, to))))) {
          return true;
        }
      }
    }
    return false;
  }
}
