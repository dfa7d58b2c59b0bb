package org.khabar.gloss;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.GlossTable;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Condition;
import org.khabar.model.Encounter;
import org.khabar.model.Event;
import org.khabar.model.Headline;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;

/**
 * Tells findings to readers of one language, each in one line: "Vladimir Putin warned Joe Biden
 * (about: sanctions, Ukraine)".
 *
 * <p>A line is made of the slots of the finding alone. What was said is not translated: of its
 * content the line has the topics and names that are found in it. Names of the other direction
 * stand between isolates (U+2068, U+2069). Thread-safe.
 */
public final class Glosses {
  private final Messages messages;
  private final Parties parties;
  private final Topics topics;
  private final EventGlosses events;
  private final HeadlineGlosses headlines;
  private final ULocale locale;

  /** The article of the last line, since lines are asked for article by article. */
  private volatile Parties.@Nullable InArticle last;

  private Glosses(GlossTable table, WorldTable world) {
    messages = new Messages(table);
    locale = messages.locale();
    boolean rightToLeft = locale.isRightToLeft();
    Labels labels = new Labels(table, world.concepts());
    Names names = new Names(table, world, labels, rightToLeft);
    parties =
        new Parties(table, names, new Descriptions(table, messages, labels), messages, rightToLeft);
    topics = new Topics(labels, messages, rightToLeft);
    Times times = new Times(messages);
    events = new EventGlosses(messages, times, names);
    headlines =
        new HeadlineGlosses(messages, times, names, labels, parties, table.code(), rightToLeft);
  }

  /**
   * Glosses for readers of a language.
   *
   * @param code BCP 47; a code with subtags falls back to the one without
   * @throws IllegalArgumentException when nothing can be told in the language; {@link
   *     Knowledge#glossLanguages} lists those in which it can
   */
  public static Glosses open(Knowledge knowledge, String code) {
    GlossTable table =
        knowledge
            .glosses(code)
            .orElseThrow(() -> new IllegalArgumentException("no glosses in " + code));
    return of(table, knowledge.worldIn(table.code()));
  }

  /**
   * Glosses in the words of a table.
   *
   * @param world what is known of entities, with their names in the language
   */
  public static Glosses of(GlossTable table, WorldTable world) {
    return new Glosses(table, world);
  }

  /** The language, BCP 47. */
  public String language() {
    return locale.getLanguage();
  }

  /** Whether the lines run from right to left. */
  public boolean isRightToLeft() {
    return locale.isRightToLeft();
  }

  /**
   * The headline of a story or chapter: its main event, or whom and what it is about.
   *
   * @param readings its articles
   */
  public String of(Headline headline, List<Reading> readings) {
    return finished(headlines.line(headline, readings));
  }

  /**
   * What an encounter is, as a headline without its day.
   *
   * @param readings the articles that tell of it
   */
  public String what(Encounter encounter, List<Reading> readings) {
    return finished(headlines.what(encounter, parties.in(readings)));
  }

  /**
   * Who did what by speaking, to whom, through whom, and what it was about.
   *
   * @param reading the reading that the statement stands in
   */
  public String of(Statement statement, Reading reading) {
    Parties.InArticle article = in(reading);
    Optional<String> addressee =
        statement.addressee().filter(to -> !statement.target().equals(Optional.of(to)));
    Map<String, Object> arguments = new HashMap<>();
    article.put(arguments, "speaker", List.of(statement.speaker()));
    article.put(arguments, "to", addressee);
    article.put(arguments, "target", statement.target());
    String key = GlossKeys.of(statement.act());
    String line = messages.fill(key, arguments);
    if (statement.target().isPresent() && !messages.speaksOf(key, "target")) {
      arguments.put("line", line);
      line = messages.fill("target", arguments);
    }
    line = via(line, statement.via(), article);
    Set<String> named = new HashSet<>(List.of(statement.speaker()));
    Stream.of(statement.addressee(), statement.target(), statement.via())
        .forEach(id -> id.ifPresent(named::add));
    return finished(about(line, statement.content().stream().toList(), named, article));
  }

  /**
   * Who made what depend on a condition; the condition itself is not told.
   *
   * @param reading the reading that the condition stands in
   */
  public String of(Condition condition, Reading reading) {
    Parties.InArticle article = in(reading);
    Map<String, Object> arguments = new HashMap<>();
    article.put(arguments, "speaker", condition.speaker());
    article.put(arguments, "to", condition.addressee());
    String line = messages.fill(GlossKeys.of(condition.kind()), arguments);
    line = via(line, condition.via(), article);
    Set<String> named = new HashSet<>();
    Stream.of(condition.speaker(), condition.addressee(), condition.via())
        .forEach(id -> id.ifPresent(named::add));
    List<Span> contents =
        Stream.concat(Stream.of(condition.when()), condition.then().stream()).toList();
    return finished(about(line, contents, named, article));
  }

  /**
   * Who did what to whom, when, where and how, how real it is, and whose word it is.
   *
   * @param reading the reading that the event stands in
   */
  public String of(Event event, Reading reading) {
    return finished(events.line(event, in(reading)));
  }

  private Parties.InArticle in(Reading reading) {
    Parties.InArticle known = last;
    if (known == null || known.reading() != reading) {
      known = parties.in(reading);
      last = known;
    }
    return known;
  }

  private String via(String line, Optional<String> via, Parties.InArticle article) {
    if (via.isEmpty()) {
      return line;
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("line", line);
    article.put(arguments, "via", via);
    return messages.fill("via." + article.goBetween(via.get()), arguments);
  }

  private String about(
      String line, List<Span> contents, Set<String> named, Parties.InArticle article) {
    return topics
        .of(contents, named, article)
        .map(t -> messages.fill("about", Map.of("line", line, "topics", t)))
        .orElse(line);
  }

  /** The line with a capital letter at its head, where the script has such. */
  private String finished(String line) {
    int end = line.offsetByCodePoints(0, Math.min(1, line.length()));
    return UCharacter.toUpperCase(locale, line.substring(0, end)) + line.substring(end);
  }
}
