package org.khabar.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;

/** Reads the brackets of examples: {@code [text]}, {@code [slot:text]}, {@code [text=value]}. */
final class ExampleParser {
  /** A sentence without its brackets. */
  record Marked(String text, List<ExampleSpan> spans) {}

  private ExampleParser() {}

  /**
   * Reads a sentence; empty when its brackets are not in pairs or hold nothing.
   *
   * @param named whether the word before a colon names a slot
   */
  static Optional<Marked> parse(String source, boolean named) {
    StringBuilder text = new StringBuilder();
    List<ExampleSpan> spans = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ']') {
        return Optional.empty();
      }
      if (c != '[') {
        text.append(c);
        at++;
        continue;
      }
      int end = source.indexOf(']', at);
      int nested = source.indexOf('[', at + 1);
      if (end < 0 || nested >= 0 && nested < end) {
        return Optional.empty();
      }
      Optional<ExampleSpan> span = span(source.substring(at + 1, end), named, text);
      if (span.isEmpty()) {
        return Optional.empty();
      }
      spans.add(span.get());
      at = end + 1;
    }
    return Optional.of(new Marked(text.toString(), spans));
  }

  private static Optional<ExampleSpan> span(String inside, boolean named, StringBuilder text) {
    String rest = inside;
    String name = "";
    int colon = named ? rest.indexOf(':') : -1;
    if (colon > 0 && rest.substring(0, colon).chars().allMatch(Character::isLetterOrDigit)) {
      name = rest.substring(0, colon);
      rest = rest.substring(colon + 1);
    }
    int equals = rest.lastIndexOf('=');
    String value = equals > 0 ? rest.substring(equals + 1) : "";
    String shown = equals > 0 ? rest.substring(0, equals) : rest;
    if (shown.isBlank()) {
      return Optional.empty();
    }
    Span span = new Span(text.length(), text.length() + shown.length());
    text.append(shown);
    return Optional.of(new ExampleSpan(name, span, value));
  }
}
