package org.khabar.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Boilerplate;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * What is what in a text.
 *
 * @param dateline place, day and agency at the beginning of the body, cut off it
 */
record Layout(
    Optional<Span> title,
    Optional<Span> byline,
    Optional<DatedText> published,
    Optional<LocalDate> modified,
    Optional<Span> dateline,
    List<Span> body,
    List<Boilerplate> boilerplate) {
  Layout {
    body = List.copyOf(body);
    boilerplate = List.copyOf(boilerplate);
  }
}
