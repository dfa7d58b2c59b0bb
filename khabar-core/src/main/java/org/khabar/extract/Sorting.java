package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.model.Boilerplate;
import org.khabar.model.Span;

/**
 * The parts of a text as they are sorted into body and boilerplate, without space at their ends.
 */
final class Sorting {
  private final String text;
  private final List<Span> body = new ArrayList<>();
  private final List<Boilerplate> boilerplate = new ArrayList<>();

  Sorting(String text) {
    this.text = text;
  }

  void keep(Span span) {
    body.add(trimmed(span));
  }

  void drop(Span span, String why) {
    boilerplate.add(new Boilerplate(trimmed(span), why));
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && Words.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }

  /** How many parts belong to the body so far. */
  int kept() {
    return body.size();
  }

  /** The body in the order of the text. */
  List<Span> body() {
    return body.stream().sorted(Comparator.naturalOrder()).toList();
  }

  /** What is no body in the order of the text. */
  List<Boilerplate> boilerplate() {
    return boilerplate.stream().sorted(Comparator.comparing(Boilerplate::span)).toList();
  }
}
