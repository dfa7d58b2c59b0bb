package org.khabar.gloss;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.GlossLabel;
import org.khabar.knowledge.GlossName;
import org.khabar.knowledge.GlossTable;
import org.khabar.knowledge.OutletRow;
import org.khabar.knowledge.Term;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;

/** What entities are called in the reader's language, and of what kind and class they are. */
final class Names {
  private final GlossTable table;
  private final Labels labels;
  private final boolean rightToLeft;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, OutletRow> outlets = new HashMap<>();
  private final Map<String, Set<String>> offices = new HashMap<>();

  Names(GlossTable table, WorldTable world, Labels labels, boolean rightToLeft) {
    this.table = table;
    this.labels = labels;
    this.rightToLeft = rightToLeft;
    world.entities().forEach(e -> entities.put(e.id(), e));
    world.outlets().forEach(o -> outlets.put(o.id(), o));
    for (Term term : world.terms()) {
      offices.computeIfAbsent(term.person(), p -> new HashSet<>()).add(term.role());
    }
  }

  boolean isPress(String id) {
    Entity entity = entities.get(id);
    return outlets.containsKey(id) || entity != null && entity.kind().equals("news-agency");
  }

  /** Whether somebody is known to have spoken for others. */
  boolean speaksForOthers(String id) {
    return offices.getOrDefault(id, Set.of()).stream().anyMatch(Names::isSpokesperson);
  }

  static boolean isSpokesperson(String role) {
    return role.startsWith("role.spokesperson") || role.startsWith("role.press-secretary");
  }

  /** What a place is: {@code city}, {@code state} or {@code other}. */
  String kindOfPlace(String id) {
    Entity entity = entities.get(id);
    return entity == null
        ? "other"
        : switch (entity.kind()) {
          case "city", "capital" -> "city";
          case "state" -> "state";
          default -> "other";
        };
  }

  /**
   * An entity.
   *
   * @param latin its Latin name as an article has it, for one that is not known
   * @param type what the article takes it for
   */
  Who who(String id, Optional<String> latin, Optional<EntityType> type) {
    Entity entity = entities.get(id);
    String kind =
        entity != null
            ? kind(entity)
            : outlets.containsKey(id) || type.isPresent() && type.get() != EntityType.PER
                ? "body"
                : "person";
    String name = Isolates.clean(name(id, latin));
    String nounClass = table.kinds().getOrDefault(kind, "");
    String before = "";
    if (kind.equals("person")) {
      nounClass = personClass(id).orElse(nounClass);
    } else {
      for (GlossName rule : table.names()) {
        if (rule.fits(name)) {
          nounClass = rule.nounClass().isEmpty() ? nounClass : rule.nounClass();
          before = rule.before().isEmpty() ? "" : rule.before() + " ";
          break;
        }
      }
    }
    String plain = Isolates.around(name, rightToLeft);
    return new Who(before + plain, before + plain, plain, kind, nounClass);
  }

  boolean isPerson(String id) {
    Entity entity = entities.get(id);
    return entity != null && entity.type() == EntityType.PER;
  }

  /**
   * A person as English headlines have them: by the one word that they are known by too, else by
   * the last word, unless that is the given name.
   */
  String shortName(String id, Who who) {
    Entity entity = entities.get(id);
    if (!table.code().equals("en") || entity == null || entity.type() != EntityType.PER) {
      return who.plain();
    }
    List<String> known =
        Stream.of("mul", "en")
            .flatMap(code -> entity.names().getOrDefault(code, List.of()).stream())
            .toList();
    Optional<String> single = known.stream().filter(n -> n.indexOf(' ') < 0).findFirst();
    String last = who.plain().substring(who.plain().lastIndexOf(' ') + 1);
    boolean given = known.stream().anyMatch(n -> n.startsWith(last + " "));
    return single.orElse(given ? who.plain() : last);
  }

  private static String kind(Entity entity) {
    return entity.type() == EntityType.PER
        ? "person"
        : entity.kind().equals("state") ? "state" : "body";
  }

  /** The class of a person whose office tells it: a queen. */
  private Optional<String> personClass(String id) {
    return offices.getOrDefault(id, Set.of()).stream()
        .flatMap(role -> labels.own(role).stream())
        .map(GlossLabel::nounClass)
        .filter(c -> !c.isEmpty())
        .findFirst();
  }

  private String name(String id, Optional<String> latin) {
    Entity entity = entities.get(id);
    OutletRow outlet = outlets.get(id);
    if (entity != null) {
      return chosen(entity.names()).or(() -> latin).orElseGet(() -> capitalised(id));
    }
    if (outlet != null) {
      return chosen(outlet.names()).orElse(outlet.name());
    }
    return latin.orElseGet(() -> capitalised(id));
  }

  private Optional<String> chosen(Map<String, List<String>> names) {
    Stream<String> order =
        rightToLeft ? Stream.of(table.code(), "en", "mul") : Stream.of(table.code(), "mul", "en");
    return order.flatMap(code -> names.getOrDefault(code, List.of()).stream()).findFirst();
  }

  private static String capitalised(String slug) {
    StringBuilder words = new StringBuilder();
    for (String part : slug.split("-", -1)) {
      if (!part.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(part.substring(0, 1).toUpperCase(Locale.ROOT))
            .append(part.substring(1));
      }
    }
    return words.isEmpty() ? slug : words.toString();
  }
}
