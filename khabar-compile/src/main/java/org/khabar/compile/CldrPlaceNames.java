package org.khabar.compile;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.Entity;
import org.khabar.model.EntityType;

/** Names of states, and of the cities that stand for time zones, in all languages of CLDR. */
final class CldrPlaceNames {
  private final Map<String, Map<String, Set<String>>> names = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  /** Names for states by their ISO code, and for cities by their English name. */
  CldrPlaceNames(CldrLocales locales, Map<String, String> states, List<Entity> entities) {
    for (Entity entity : entities) {
      Set<String> everywhere = new HashSet<>(entity.names().getOrDefault("en", List.of()));
      everywhere.addAll(entity.names().getOrDefault("mul", List.of()));
      known.put(entity.id(), everywhere);
    }
    Map<String, String> cities = cities(entities);
    Map<String, String> zones = new LinkedHashMap<>();
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
      @Nullable String name = english.getExemplarLocationName(zone);
      if (name != null && cities.containsKey(name)) {
        zones.put(zone, cities.get(name));
      }
    }
    if (states.isEmpty() && zones.isEmpty()) {
      return;
    }
    for (String language : locales.languages()) {
      for (ULocale locale : locales.standards(language)) {
        states.forEach((iso, id) -> add(id, language, country(iso, locale)));
        TimeZoneNames local = TimeZoneNames.getInstance(locale);
        zones.forEach((zone, id) -> add(id, language, local.getExemplarLocationName(zone)));
      }
    }
  }

  private static String country(String iso, ULocale locale) {
    return new ULocale("", iso).getDisplayCountry(locale);
  }

  private static Map<String, String> cities(List<Entity> entities) {
    Map<String, String> cities = new HashMap<>();
    for (Entity entity : entities) {
      String kind = entity.kind().toLowerCase(Locale.ROOT);
      if (entity.type() == EntityType.GPE && (kind.equals("city") || kind.equals("capital"))) {
        for (String code : List.of("en", "mul")) {
          entity.names().getOrDefault(code, List.of()).forEach(n -> cities.put(n, entity.id()));
        }
      }
    }
    return cities;
  }

  private void add(String id, String language, @Nullable String name) {
    if (name != null) {
      String clean = FloorLexicon.clean(name);
      if (FloorLexicon.isWord(clean)) {
        names
            .computeIfAbsent(id, k -> new LinkedHashMap<>())
            .computeIfAbsent(language, k -> new LinkedHashSet<>())
            .add(clean);
      }
    }
  }

  /** Names by entity id in a language; those that English or {@code mul} has stay out. */
  Map<String, List<String>> in(String language) {
    Map<String, List<String>> found = new TreeMap<>();
    names.forEach(
        (id, byLanguage) -> {
          Set<String> everywhere = known.getOrDefault(id, Set.of());
          List<String> local =
              byLanguage.getOrDefault(language, Set.of()).stream()
                  .filter(name -> !everywhere.contains(name))
                  .toList();
          if (!local.isEmpty()) {
            found.put(id, local);
          }
        });
    return found;
  }
}
