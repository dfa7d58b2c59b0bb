package org.khabar.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.model.Act;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Channel;
import org.khabar.model.Condition;
import org.khabar.model.ConditionKind;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;
import org.khabar.model.Status;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Annotated articles as readings, so that the comparison can be measured by itself.
 *
 * <p>The annotation has no concepts; the words of its English gists can stand in for those of their
 * sentences.
 */
final class GoldReadings {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path articles;
  private final boolean gistsAsConcepts;

  GoldReadings(Path articles, boolean gistsAsConcepts) {
    this.articles = articles;
    this.gistsAsConcepts = gistsAsConcepts;
  }

  /** All annotated articles of a folder but its dossier, by name. */
  List<Reading> read(Path gold) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(gold)) {
      files =
          listed
              .filter(p -> p.toString().endsWith(".json") && !p.endsWith("dossier.json"))
              .sorted()
              .toList();
    }
    List<Reading> readings = new ArrayList<>();
    for (Path file : files) {
      readings.add(new One(JSON.readTree(file)).reading());
    }
    return readings;
  }

  private final class One {
    private final JsonNode gold;
    private final String text;
    private final Map<Span, List<String>> concepts = new HashMap<>();
    private final TreeMap<Integer, Span> sentences = new TreeMap<>();

    One(JsonNode gold) throws IOException {
      this.gold = gold;
      text = Files.readString(articles.resolve(gold.get("file").asString()));
    }

    Reading reading() {
      List<Statement> statements = new ArrayList<>();
      gold.get("statements").forEach(n -> statements.add(statement(n)));
      List<Event> events = new ArrayList<>();
      gold.get("events").forEach(n -> events.add(event(n)));
      List<Condition> conditions = new ArrayList<>();
      gold.get("conditions").forEach(n -> conditions.add(condition(n)));
      List<TimeMention> times = new ArrayList<>();
      gold.get("times").forEach(n -> times.add(time(n)));
      List<Quantity> quantities = new ArrayList<>();
      gold.get("quantities").forEach(n -> quantities.add(quantity(n)));
      List<Mention> mentions = new ArrayList<>();
      gold.get("entities").forEach(n -> mentions.add(mention(n)));
      Map<String, Integer> all = new HashMap<>();
      concepts.values().forEach(list -> list.forEach(c -> all.merge(c, 1, Integer::sum)));
      mentions.sort(Comparator.comparing(Mention::span));
      return new Reading(
          article(),
          sentences(),
          times,
          quantities,
          mentions,
          statements,
          conditions,
          events,
          all,
          concepts);
    }

    private Article article() {
      List<AgencyCredit> agencies = new ArrayList<>();
      gold.get("agencies")
          .forEach(n -> agencies.add(new AgencyCredit(span(n), n.get("id").asString())));
      return new Article(
          gold.get("file").asString(),
          text,
          gold.get("language").asString(),
          Optional.ofNullable(gold.get("title")).filter(n -> !n.isNull()).map(this::span),
          Optional.empty(),
          Optional.empty(),
          string(gold, "published")
              .map(
                  d ->
                      new DatedText(
                          LocalDate.parse(d), Optional.empty(), CalendarSystem.GREGORIAN)),
          Optional.empty(),
          string(gold, "reference_date").map(LocalDate::parse),
          agencies,
          List.of(new Span(0, text.length())),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }

    private List<Span> sentences() {
      gold.get("events").forEach(n -> n.path("also").forEach(this::sentence));
      return List.copyOf(sentences.values());
    }

    private Span sentence(JsonNode node) {
      Span span = span(node);
      sentences.putIfAbsent(span.start(), span);
      return span;
    }

    private Statement statement(JsonNode n) {
      Span sentence = sentence(n.get("sentence"));
      if (gistsAsConcepts) {
        List<String> here = concepts.computeIfAbsent(sentence, k -> new ArrayList<>());
        for (String word : n.get("gist").asString().split("\\W+")) {
          if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) {
            here.add("topic." + word.substring(0, Math.min(6, word.length())));
          }
        }
      }
      return new Statement(
          n.get("id").asString(),
          n.get("speaker").asString(),
          Optional.ofNullable(n.get("speaker_span")).filter(s -> !s.isNull()).map(this::span),
          string(n, "addressee"),
          string(n, "target"),
          string(n, "via"),
          StatementForm.valueOf(upper(n.get("form").asString())),
          Act.valueOf(upper(n.get("act").asString())),
          Optional.empty(),
          Optional.ofNullable(n.get("quote")).filter(s -> !s.isNull()).map(this::span),
          Optional.empty(),
          sentence,
          "gold",
          1);
    }

    private Event event(JsonNode n) {
      List<Span> told = new ArrayList<>(List.of(sentence(n.get("sentence"))));
      n.path("also").forEach(a -> told.add(span(a)));
      return new Event(
          n.get("id").asString(),
          EventType.valueOf(n.get("type").asString()),
          Optional.empty(),
          string(n, "channel").map(c -> Channel.valueOf(upper(c))),
          strings(n.get("actors")),
          strings(n.get("recipients")),
          Status.valueOf(upper(n.get("status").asString())),
          n.path("background").asBoolean(false),
          string(n, "date"),
          string(n, "place"),
          string(n, "duration"),
          string(n, "initiator"),
          Optional.empty(),
          Optional.empty(),
          told.getFirst(),
          told,
          "gold",
          1);
    }

    private Condition condition(JsonNode n) {
      Span sentence = span(n.get("sentence"));
      return new Condition(
          string(n, "speaker"),
          Optional.empty(),
          string(n, "via"),
          ConditionKind.valueOf(upper(n.get("kind").asString())),
          sentence,
          Optional.empty(),
          sentence,
          "gold",
          1);
    }

    private TimeMention time(JsonNode n) {
      return new TimeMention(
          span(n),
          TimeType.valueOf(n.get("type").asString()),
          n.get("value").asString(),
          Optional.empty(),
          string(n, "mod"),
          "gold");
    }

    private Quantity quantity(JsonNode n) {
      return new Quantity(
          span(n),
          new BigDecimal(n.get("value").asString()),
          string(n, "unit").orElse(""),
          Optional.empty(),
          "gold");
    }

    private Mention mention(JsonNode n) {
      String id = n.get("id").asString();
      return new Mention(
          span(n),
          EntityType.valueOf(n.get("type").asString()),
          id,
          id,
          Optional.empty(),
          string(n, "stands_for"),
          "gold",
          1);
    }

    private Span span(JsonNode n) {
      return new Span(
          text.offsetByCodePoints(0, n.get("start").asInt()),
          text.offsetByCodePoints(0, n.get("end").asInt()));
    }
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(n -> strings.add(n.asString()));
    return strings;
  }

  private static Optional<String> string(JsonNode n, String field) {
    return Optional.ofNullable(n.get(field)).filter(v -> !v.isNull()).map(JsonNode::asString);
  }
}
