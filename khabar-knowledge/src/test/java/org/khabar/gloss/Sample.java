package org.khabar.gloss;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Article;
import org.khabar.model.Channel;
import org.khabar.model.ConceptWord;
import org.khabar.model.Condition;
import org.khabar.model.ConditionKind;
import org.khabar.model.Description;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.model.Status;

/**
 * A finding made of a line such as {@code statement warn speaker=vladimir-putin to=joe-biden}, with
 * the reading that it stands in. Parties are ids, or the names of {@link #DESCRIBED}; several stand
 * apart by commas.
 */
record Sample(String kind, String type, Map<String, String> slots) {
  /** Unnamed people and bodies, each under a name without spaces. */
  static final Map<String, Described> DESCRIBED =
      Map.of(
          "official",
          described("a senior US official", "official", "senior", "united-states", false),
          "officials",
          described("senior US officials", "official", "senior", "united-states", true),
          "spokesperson",
          described("a White House spokesman", "spokesperson", "", "white-house", false),
          "ex-minister",
          described(
              "a former Kenyan foreign minister", "minister.foreign", "former", "kenya", false),
          "deputy",
          described("a deputy NATO spokesman", "spokesperson", "deputy", "nato", false),
          "diplomats",
          described("diplomats", "diplomat", "", "", true),
          "company",
          described("an Iranian company", "company", "", "iran", false),
          "sources",
          described("sources", "source", "", "", true));

  private static final int CONTENT = 100;

  /** An id with what it is made of. */
  record Described(String id, Description description) {}

  private static Described described(
      String id, String role, String rank, String of, boolean plural) {
    return new Described(
        id,
        new Description(
            "role." + role,
            rank.isEmpty() ? List.of() : List.of("role.rank." + rank),
            Optional.of(of).filter(o -> !o.isEmpty()),
            plural));
  }

  static Sample of(String line) {
    String[] words = line.strip().split(" +");
    Map<String, String> slots = new HashMap<>();
    for (int i = 2; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      slots.put(pair[0], pair[1]);
    }
    return new Sample(words[0], words[1], slots);
  }

  String told(Glosses glosses) {
    Reading reading = reading();
    return switch (kind) {
      case "statement" -> glosses.of(statement(), reading);
      case "condition" -> glosses.of(condition(), reading);
      case "event" -> glosses.of(event(), reading);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** The ids in a slot. */
  List<String> ids(String slot) {
    String value = slots.getOrDefault(slot, "");
    List<String> ids = new ArrayList<>();
    for (String id : value.isEmpty() ? new String[0] : value.split(",")) {
      Described described = DESCRIBED.get(id);
      ids.add(described == null ? id : described.id());
    }
    return ids;
  }

  private Optional<String> id(String slot) {
    return ids(slot).stream().findFirst();
  }

  Optional<String> text(String slot) {
    return Optional.ofNullable(slots.get(slot));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private Statement statement() {
    return new Statement(
        "s1",
        id("speaker").orElseThrow(),
        Optional.empty(),
        id("to"),
        id("target"),
        id("via"),
        StatementForm.INDIRECT,
        constant(Act.class, type),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Span(0, CONTENT)),
        new Span(0, CONTENT),
        "test",
        1);
  }

  private Condition condition() {
    return new Condition(
        id("speaker"),
        id("to"),
        id("via"),
        constant(ConditionKind.class, type),
        new Span(0, CONTENT / 2),
        Optional.of(new Span(CONTENT / 2, CONTENT)),
        new Span(0, CONTENT),
        "test",
        1);
  }

  Event event() {
    return new Event(
        "e1",
        constant(EventType.class, type),
        Optional.empty(),
        text("channel").map(c -> constant(Channel.class, c)),
        ids("actors"),
        ids("recipients"),
        constant(Status.class, slots.getOrDefault("status", "held")),
        false,
        text("date"),
        id("place"),
        text("duration"),
        id("initiator"),
        text("number").map(BigDecimal::new),
        id("by"),
        new Span(0, 1),
        List.of(new Span(0, CONTENT)),
        "test",
        1,
        text("concept"));
  }

  /** A reading in which the content names the topics and entities of the slot {@code about}. */
  Reading reading() {
    List<ConceptWord> topics = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (String about : slots.getOrDefault("about", "").split(",")) {
      Span span = new Span(at, at + 1);
      at += 2;
      if (about.startsWith("topic.")) {
        topics.add(new ConceptWord(span, about));
      } else if (!about.isEmpty()) {
        mentions.add(mention(about, EntityType.GPE, span));
      }
    }
    mentions.add(mention("zora-kelvinson", EntityType.PER, new Span(CONTENT + 1, CONTENT + 2)));
    mentions.add(mention("zelford-traders", EntityType.ORG, new Span(CONTENT + 3, CONTENT + 4)));
    Map<String, Description> descriptions = new HashMap<>();
    DESCRIBED.values().forEach(d -> descriptions.put(d.id(), d.description()));
    Span body = new Span(0, CONTENT + 10);
    return new Reading(
        article("x".repeat(CONTENT + 10), body),
        List.of(body),
        List.of(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        topics,
        descriptions,
        Map.of());
  }

  private static Mention mention(String id, EntityType type, Span span) {
    String name =
        switch (id) {
          case "zora-kelvinson" -> "Zora Kelvinson";
          case "zelford-traders" -> "Zelford Traders";
          default -> id;
        };
    return new Mention(span, type, id, name, Optional.empty(), Optional.empty(), "test", 1);
  }

  private static Article article(String text, Span body) {
    return new Article(
        "test",
        text,
        "und",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(body),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
