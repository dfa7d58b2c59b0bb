package org.khabar.gloss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Channel;
import org.khabar.model.ContractNames;
import org.khabar.model.Encounter;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Headline;
import org.khabar.model.Reading;
import org.khabar.model.Status;

/** Puts the headline of a story or chapter into words. */
final class HeadlineGlosses {
  private final Messages messages;
  private final Times times;
  private final Names names;
  private final Labels labels;
  private final Parties parties;
  private final String language;
  private final boolean rightToLeft;

  HeadlineGlosses(
      Messages messages,
      Times times,
      Names names,
      Labels labels,
      Parties parties,
      String language,
      boolean rightToLeft) {
    this.messages = messages;
    this.times = times;
    this.names = names;
    this.labels = labels;
    this.parties = parties;
    this.language = language;
    this.rightToLeft = rightToLeft;
  }

  /** The headline, with its day or period. */
  String line(Headline headline, List<Reading> readings) {
    Parties.InArticle articles = parties.in(readings);
    if (headline.event().isEmpty()) {
      boolean named = !headline.parties().isEmpty();
      String line =
          headline.isEmpty() || !named && titled(language, readings).isPresent()
              ? title(readings)
              : about(headline, articles);
      return dated(line, headline.when());
    }
    Event event = headline.event().get();
    String line = undated(event, headline.count(), articles);
    if (headline.further() > 0) {
      line = messages.fill("headline.further", Map.of("line", line, "more", headline.further()));
      return dated(line, headline.when());
    }
    return dated(line, event.date());
  }

  /** An encounter as a headline without its day. */
  String what(Encounter encounter, Parties.InArticle articles) {
    return talk(
        encounter.participants(),
        encounter.channel(),
        encounter.status(),
        encounter.place(),
        articles);
  }

  private String undated(Event event, Optional<Headline.Count> count, Parties.InArticle articles) {
    if (event.type() == EventType.CONSULT) {
      return talk(event.actors(), event.channel(), event.status(), event.place(), articles);
    }
    String line = deed(event, count, articles);
    if (event.claimedBy().isPresent()) {
      Map<String, Object> claim = new HashMap<>();
      claim.put("line", line);
      articles.put(claim, "by", event.claimedBy());
      line = messages.fill("claimed", claim);
    }
    return line;
  }

  private String dated(String line, Optional<String> when) {
    return when.flatMap(times::bare)
        .map(w -> messages.fill("headline.dated", Map.of("line", line, "when", w)))
        .orElse(line);
  }

  private String talk(
      List<String> actors,
      Optional<Channel> channel,
      Status status,
      Optional<String> place,
      Parties.InArticle articles) {
    boolean alone = actors.size() == 1 && names.isPerson(actors.getFirst());
    boolean inPerson = channel.filter(c -> c == Channel.IN_PERSON).isPresent();
    Optional<String> elsewhere = place.filter(p -> !actors.contains(p));
    boolean visit = alone && inPerson && elsewhere.isPresent();
    Map<String, Object> arguments = new HashMap<>();
    articles.putBare(arguments, "actors", actors);
    arguments.put("status", ContractNames.hyphened(status));
    boolean there = channel.isEmpty() || inPerson;
    arguments.put(
        "there",
        elsewhere
            .filter(p -> there)
            .map(p -> visit ? articles.who(p).plain() : in(p, articles))
            .orElse(""));
    return messages.fill(HeadlineKeys.talk(channel, visit), arguments);
  }

  private String deed(Event event, Optional<Headline.Count> count, Parties.InArticle articles) {
    String key =
        HeadlineKeys.ofDeed(event).orElseThrow(() -> new IllegalArgumentException(event.id()));
    Map<String, Object> arguments = new HashMap<>();
    articles.putBare(arguments, "actors", event.actors());
    boolean bare = event.actors().isEmpty();
    // Where nobody is named, those who suffered are the ones counted.
    boolean counted = bare && count.isPresent() && articles.areDescribed(event.recipients());
    articles.putBare(
        arguments,
        "recipients",
        event.recipients().stream().filter(r -> !counted && !event.actors().contains(r)).toList());
    arguments.put("status", ContractNames.hyphened(event.status()));
    arguments.put("where", where(event, articles));
    boolean done = !bare && !event.recipients().isEmpty();
    arguments.put(
        "count", count.map(c -> count(c, done && HeadlineKeys.isOfDeed(c.what(), key))).orElse(""));
    arguments.put("count_n", count.isPresent() ? "some" : "none");
    String message = HeadlineKeys.message(key, bare);
    arguments.put("line", messages.fill(message, arguments));
    if (messages.speaksOf(message, "where")) {
      arguments.put("where", "");
    }
    if (messages.speaksOf(message, "count")) {
      arguments.put("count_n", "none");
    }
    return messages.fill("headline.line", arguments);
  }

  private String count(Headline.Count count, boolean told) {
    String what = told ? "all" : count.what().substring(count.what().lastIndexOf('.') + 1);
    return messages.fill(
        "headline.count." + what,
        Map.of("number", count.number(), "mod", count.mod().orElse("none")));
  }

  /** Where a deed is; nothing where a party is the place already. */
  private String where(Event event, Parties.InArticle articles) {
    return event
        .place()
        .filter(p -> !event.recipients().contains(p) && !event.actors().contains(p))
        .map(place -> in(place, articles))
        .orElse("");
  }

  private String in(String place, Parties.InArticle articles) {
    return messages.fill(
        "place",
        Map.of("place", articles.who(place).plain(), "place_kind", names.kindOfPlace(place)));
  }

  private String about(Headline headline, Parties.InArticle articles) {
    Map<String, Object> arguments = new HashMap<>();
    articles.putBare(arguments, "parties", headline.parties());
    Optional<String> topics =
        headline.topics().stream()
            .map(topic -> Isolates.around(labels.get(topic).one(), rightToLeft))
            .reduce((a, b) -> messages.fill("topics", Map.of("first", a, "second", b)));
    arguments.put("topics", topics.orElse(""));
    return topics.isEmpty()
        ? String.valueOf(arguments.get("parties"))
        : messages.fill("headline.about", arguments);
  }

  /** The title of an article in the reader's language, else in English, else of the first. */
  private String title(List<Reading> readings) {
    return titled(language, readings)
        .or(() -> titled("en", readings))
        .or(() -> titled("", readings))
        .map(
            reading -> {
              Article article = reading.article();
              String words =
                  Isolates.clean(article.title().map(t -> t.of(article.text())).orElse(""));
              boolean own = article.language().equals(language);
              return own ? words : Isolates.around(words, rightToLeft);
            })
        .orElseGet(() -> messages.fill("headline.report", Map.of()));
  }

  /** The first article in a language, or in any, that has a title. */
  private static Optional<Reading> titled(String code, List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.article().title().isPresent())
        .filter(r -> code.isEmpty() || r.article().language().equals(code))
        .findFirst();
  }
}
