package org.khabar.bench.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Article;
import org.khabar.model.CalendarSystem;
import org.khabar.model.Channel;
import org.khabar.model.DatedText;
import org.khabar.model.EntityType;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Status;

/**
 * Readings of articles that nobody wrote: {@value #ARTICLES_A_DAY} a day on episodes of all sizes,
 * which share known entities, unknown names, numbers, concepts and often an encounter; some are
 * copies. The same seed gives the same news.
 */
final class GeneratedNews {
  static final int ARTICLES_A_DAY = 10_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final String[] LANGUAGES = {
    "en", "es", "ar", "fr", "ru", "de", "zh", "tr", "fa", "sw", "uk", "id"
  };
  private static final int EPISODES_A_DAY = 4_000;
  private static final int DAYS_OF_EPISODE = 3;
  private static final int DEVELOPMENTS = 3_000;
  private static final double MEETS = 0.3;
  private static final double COPIES = 0.15;
  private static final double TELLS = 0.8;

  /** One thing that happens, made anew from its number whenever an article tells of it. */
  private record Episode(
      List<Entity> entities,
      List<Long> names,
      List<Integer> numbers,
      List<String> topics,
      boolean meets) {}

  private final long seed;
  private final List<Entity> entities;
  private final List<String> topics;

  GeneratedNews(WorldTable world, long seed) {
    this.seed = seed;
    List<Entity> named = new ArrayList<>();
    world.entities().stream().filter(e -> e.names().containsKey("en")).forEach(named::add);
    java.util.Collections.shuffle(named, new Random(seed));
    entities = List.copyOf(named);
    topics =
        world.concepts().stream().map(c -> c.id()).filter(c -> c.startsWith("topic.")).toList();
  }

  private Random random(long kind, long number) {
    return new Random(seed * 31 + kind * 1_000_003 + number * 7_919);
  }

  /** By Zipf's law the first ones the most often. */
  private static int zipf(Random random, int size) {
    return (int) Math.pow(size, random.nextDouble()) - 1;
  }

  private Episode episode(long number) {
    Random of = random(1, number);
    Random matter = random(2, of.nextInt(DEVELOPMENTS));
    List<Entity> who = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      who.add(entities.get(zipf(matter, entities.size())));
    }
    for (int i = 0; i < 3; i++) {
      who.add(entities.get(zipf(of, entities.size())));
    }
    List<Long> names = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      names.add(5_000_000L + (long) of.nextInt(40_000_000));
    }
    List<Integer> numbers = List.of(10 + of.nextInt(990), 1_000 + of.nextInt(90_000));
    List<String> about = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      about.add(topics.get((i < 2 ? matter : of).nextInt(topics.size())));
    }
    return new Episode(who, names, numbers, about, of.nextDouble() < MEETS);
  }

  /** The article of a number; later numbers are of later days. */
  Reading article(int number) {
    Random of = random(3, number);
    boolean copy = number > 100 && of.nextDouble() < COPIES;
    if (copy) {
      Reading original = article(number - 1 - of.nextInt(100));
      return renamed(original, number);
    }
    int day = number / ARTICLES_A_DAY;
    int began = Math.max(0, day - of.nextInt(DAYS_OF_EPISODE));
    long id = (long) began * EPISODES_A_DAY + zipf(of, EPISODES_A_DAY);
    return told(number, day, began, episode(id), of);
  }

  private Reading told(int number, int day, int began, Episode episode, Random of) {
    int language = zipf(of, LANGUAGES.length);
    GeneratedText text = new GeneratedText(of);
    List<Mention> mentions = new ArrayList<>();
    int length = GeneratedText.length(of);
    Map<String, Integer> concepts = new HashMap<>();
    episode.topics().stream()
        .filter(t -> of.nextDouble() < TELLS)
        .forEach(t -> concepts.merge(t, 1 + of.nextInt(4), Integer::sum));
    for (int i = 0; i < 12; i++) {
      concepts.merge(topics.get(zipf(of, topics.size())), 1, Integer::sum);
    }
    while (text.words() < length) {
      int kind = of.nextInt(40);
      if (kind < 2) {
        Entity entity = episode.entities().get(of.nextInt(episode.entities().size()));
        mentions.add(mention(text, entity));
      } else if (kind == 2) {
        mentions.add(mention(text, entities.get(zipf(of, entities.size()))));
      } else if (kind == 3) {
        text.add(GeneratedText.name(episode.names().get(of.nextInt(episode.names().size()))));
      } else if (kind == 4 && of.nextBoolean()) {
        text.add(episode.numbers().get(of.nextInt(episode.numbers().size())).toString());
      } else {
        text.addWord(language);
      }
    }
    String whole = text.finish();
    LocalDate happened = FIRST_DAY.plusDays(began);
    List<Event> events =
        episode.meets() && !text.sentences().isEmpty()
            ? List.of(meeting(episode, happened, text.sentences().getFirst()))
            : List.of();
    return new Reading(
        article(number, LANGUAGES[language], whole, FIRST_DAY.plusDays(day)),
        text.sentences(),
        List.of(),
        List.of(),
        mentions,
        List.of(),
        List.of(),
        events,
        concepts,
        Map.of());
  }

  private static Mention mention(GeneratedText text, Entity entity) {
    String name = entity.names().getOrDefault("en", List.of(entity.id())).getFirst();
    return new Mention(
        text.add(name),
        entity.type(),
        entity.id(),
        name,
        Optional.empty(),
        Optional.empty(),
        "generated",
        1);
  }

  private static Event meeting(Episode episode, LocalDate day, Span sentence) {
    List<String> parties =
        episode.entities().stream()
            .filter(e -> e.type() != EntityType.EVENT)
            .limit(2)
            .map(Entity::id)
            .distinct()
            .toList();
    return new Event(
        "e1",
        EventType.CONSULT,
        Optional.empty(),
        Optional.of(Channel.IN_PERSON),
        parties,
        List.of(),
        Status.HELD,
        false,
        Optional.of(day.toString()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sentence,
        List.of(sentence),
        "generated",
        1);
  }

  private static Article article(int number, String language, String text, LocalDate day) {
    return new Article(
        "article-" + number,
        text,
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new DatedText(day, Optional.empty(), CalendarSystem.GREGORIAN)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(new Span(0, text.length())),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Reading renamed(Reading original, int number) {
    Article article = original.article();
    LocalDate day = article.published().map(DatedText::day).orElse(FIRST_DAY);
    return new Reading(
        article(number, article.language(), article.text() + " (" + number + ")", day),
        original.sentences(),
        original.times(),
        original.quantities(),
        original.entities(),
        original.statements(),
        original.conditions(),
        original.events(),
        original.concepts(),
        original.wordConcepts());
  }
}
