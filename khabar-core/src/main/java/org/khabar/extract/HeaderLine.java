package org.khabar.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.DatedText;
import org.khabar.model.Span;

/**
 * What a line between title and body tells about the article.
 *
 * @param labelled whether a word says that the day is the one of publication
 * @param certain whether it holds nothing else; an uncertain one may be a headline with a date in
 *     it
 */
record HeaderLine(
    Optional<DatedText> published,
    Optional<LocalDate> modified,
    Optional<Span> byline,
    boolean labelled,
    boolean certain) {}
