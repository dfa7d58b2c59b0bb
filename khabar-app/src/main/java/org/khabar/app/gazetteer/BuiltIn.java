package org.khabar.app.gazetteer;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.Knowledge;

/** The entities that come with the program; their ids stay theirs. */
final class BuiltIn {
  private final Map<String, Entity> byWikidata = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, Entity> byCountry = new HashMap<>();

  BuiltIn(Knowledge knowledge) {
    Map<String, Entity> states = new HashMap<>();
    for (Entity entity : knowledge.worldIn("en").entities()) {
      byId.put(entity.id(), entity);
      if (!entity.wikidata().isEmpty()) {
        byWikidata.putIfAbsent(entity.wikidata(), entity);
      }
      if (entity.kind().equals("state")) {
        entity.names().getOrDefault("en", List.of()).forEach(n -> states.putIfAbsent(n, entity));
      }
    }
    for (String code : Locale.getISOCountries()) {
      Entity state = states.get(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH));
      if (state != null) {
        byCountry.put(code, state);
      }
    }
  }

  Optional<Entity> byWikidata(String wikidata) {
    return Optional.ofNullable(byWikidata.get(wikidata));
  }

  Optional<Entity> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The state with this code of ISO 3166-1. */
  Optional<Entity> byCountry(String code) {
    return Optional.ofNullable(byCountry.get(code));
  }

  boolean hasId(String id) {
    return byId.containsKey(id);
  }
}
