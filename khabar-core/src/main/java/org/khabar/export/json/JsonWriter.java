package org.khabar.export.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.khabar.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object to a string, in the shapes that our formats are made of. Not thread-safe.
 *
 * <p>Names come in the order of the calls; nobody checks that one is not written twice.
 */
public final class JsonWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** One object on one line, with what {@code fields} writes into it. */
  public static String object(Consumer<JsonWriter> fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      generator.writeStartObject();
      fields.accept(new JsonWriter(generator));
      generator.writeEndObject();
    }
    return line.toString();
  }

  public void number(String name, int value) {
    out.writeNumberProperty(name, value);
  }

  public void number(String name, double value) {
    out.writeNumberProperty(name, value);
  }

  public void number(String name, BigDecimal value) {
    out.writeName(name);
    decimal(value);
  }

  /** A number, or null. */
  public void number(String name, Optional<BigDecimal> value) {
    out.writeName(name);
    value.ifPresentOrElse(this::decimal, out::writeNull);
  }

  /** Degrees, or null. */
  public void degrees(String name, Optional<OptionalDouble> value) {
    out.writeName(name);
    value.orElse(OptionalDouble.empty()).ifPresentOrElse(out::writeNumber, out::writeNull);
  }

  private void decimal(BigDecimal value) {
    BigDecimal short_ = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    out.writeNumber(short_.scale() < 0 && short_.scale() > -40 ? short_.setScale(0) : short_);
  }

  public void truth(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  public void text(String name, String value) {
    out.writeStringProperty(name, value);
  }

  /** A string, or null. */
  public void text(String name, Optional<String> value) {
    out.writeName(name);
    value.ifPresentOrElse(out::writeString, out::writeNull);
  }

  /** A string, or no field at all. */
  public void textIfAny(String name, Optional<String> value) {
    value.ifPresent(v -> out.writeStringProperty(name, v));
  }

  public void texts(String name, Collection<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  public void object(String name, Runnable fields) {
    out.writeObjectPropertyStart(name);
    fields.run();
    out.writeEndObject();
  }

  public void nothing(String name) {
    out.writeNullProperty(name);
  }

  public <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
    out.writeArrayPropertyStart(name);
    for (T item : items) {
      out.writeStartObject();
      fields.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A span as an object of its own. */
  public void span(String name, Span span, ArticleText text) {
    object(name, () -> spanFields(span, text));
  }

  /** A span, or null. */
  public void span(String name, Optional<Span> span, ArticleText text) {
    if (span.isPresent()) {
      span(name, span.get(), text);
    } else {
      nothing(name);
    }
  }

  /** The three fields of a span in the object that is being written. */
  public void spanFields(Span span, ArticleText text) {
    text("text", span.of(text.text()));
    bounds(span, text);
  }

  /** The offsets of a span in the object that is being written. */
  public void bounds(Span span, ArticleText text) {
    number("start", text.codePoints().at(span.start()));
    number("end", text.codePoints().at(span.end()));
  }
}
