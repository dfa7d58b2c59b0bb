package org.khabar.app.source;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.RawDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON Lines as a document. */
final class JsonArticle {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> FIELDS =
      Set.of("id", "text", "html", "title", "language", "published", "url", "outlet");

  private final Map<String, String> values = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private JsonArticle() {}

  /**
   * @param line one JSON object
   * @throws UnreadableException when it is no JSON object, has no id or neither text nor page
   */
  static RawDocument parse(DecodedText line, SourceOptions options) throws UnreadableException {
    JsonArticle article = new JsonArticle();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line.text())) {
      article.read(parser);
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(
          "no JSON that can be read: it is nested too deeply, or holds too long a number or name");
    } catch (JacksonException e) {
      throw new UnreadableException("no JSON: " + firstLine(e.getOriginalMessage()));
    }
    return article.document(line, options);
  }

  private void read(JsonParser parser) throws UnreadableException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableException("no JSON object");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!FIELDS.contains(name) || value == JsonToken.VALUE_NULL) {
        parser.skipChildren();
      } else if (value == JsonToken.VALUE_STRING
          || (name.equals("id") && value == JsonToken.VALUE_NUMBER_INT)) {
        if (values.put(name, parser.getString()) != null) {
          throw new UnreadableException("\"" + name + "\" stands twice");
        }
      } else if (name.equals("id") || name.equals("text") || name.equals("html")) {
        throw new UnreadableException("\"" + name + "\" is no string");
      } else {
        notes.add("\"" + name + "\" of the input is no string and was left out");
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new UnreadableException("more than one JSON value on the line");
    }
  }

  private RawDocument document(DecodedText line, SourceOptions options) throws UnreadableException {
    Optional<String> id = value("id");
    if (id.isEmpty()) {
      throw new UnreadableException("no \"id\"");
    }
    Optional<String> text = value("text");
    Optional<String> html = value("html");
    if (text.isEmpty() && html.isEmpty()) {
      boolean given = values.containsKey("text") || values.containsKey("html");
      throw new UnreadableException(given ? "empty" : "neither \"text\" nor \"html\"");
    }
    DecodedText content = content(text, html);
    notes.addAll(line.notes());
    notes.addAll(content.notes());
    return new RawDocument(
            DecodedText.withoutLoneSurrogates(id.get()),
            content.text(),
            text.isEmpty(),
            options.plain(),
            value("title").map(title -> DecodedText.ofCharacters(title).repaired().text()),
            options.language().or(() -> value("language")),
            options.published().or(() -> value("published").flatMap(this::day)),
            value("url"),
            value("outlet"),
            line.changed().or(content::changed),
            notes)
        .withPublishedAt(
            options.published().isPresent()
                ? Optional.empty()
                : value("published").flatMap(JsonArticle::time));
  }

  private static DecodedText content(Optional<String> text, Optional<String> html)
      throws UnreadableException {
    return text.isPresent()
        ? DecodedText.ofCharacters(withoutMark(text.get())).repaired().withoutReferences()
        : Pages.checked(DecodedText.ofCharacters(withoutMark(html.orElseThrow())).repaired());
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name))
        .filter(value -> !value.isBlank())
        .map(value -> isContent(name) ? value : DecodedText.withoutLoneSurrogates(value));
  }

  private static boolean isContent(String name) {
    return name.equals("text") || name.equals("html");
  }

  /** The day of an ISO date or date-time as it is written there. */
  private Optional<LocalDate> day(String published) {
    String text = published.strip();
    String rest = text.length() > 10 ? text.substring(10, 11) : "";
    try {
      if (rest.isEmpty() || rest.equals("T") || rest.equals("t") || rest.equals(" ")) {
        return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    notes.add("\"published\" of the input is no ISO date: " + text);
    return Optional.empty();
  }

  /** The time of day of an ISO date-time, as clocks showed it there. */
  private static Optional<LocalTime> time(String published) {
    String text = published.strip();
    try {
      return text.length() < 16
          ? Optional.empty()
          : Optional.of(LocalTime.parse(text.substring(11, 16)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return line.length() > 160 ? line.substring(0, 160) + " …" : line;
  }
}
