package org.khabar.export;

import com.ibm.icu.text.BreakIterator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.khabar.export.json.ArticleText;
import org.khabar.export.json.JsonWriter;
import org.khabar.model.Span;

/**
 * Selects parts of one text by position and by quotation (Web Annotation Data Model, sections 4.2.4
 * and 4.2.5). Positions are code points; quotations are as long as they have to be and have some
 * words around them.
 */
final class Selectors {
  /** UTF-16 units before and behind a quotation. */
  private static final int AROUND = 32;

  private final ArticleText text;
  private final String source;
  private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

  /**
   * Selectors of a text.
   *
   * @param source IRI of what the text is of
   */
  Selectors(ArticleText text, String source) {
    this.text = text;
    this.source = source;
    characters.setText(text.text());
  }

  /** Writes the property {@code target} with a specific resource for each span. */
  void target(JsonWriter json, Collection<Span> spans) {
    json.objects(
        "target",
        spans,
        span -> {
          json.text("source", source);
          json.objects("selector", List.of(true, false), byPlace -> selector(json, span, byPlace));
        });
  }

  private void selector(JsonWriter json, Span span, boolean byPlace) {
    if (byPlace) {
      json.text("type", "TextPositionSelector");
      json.bounds(span, text);
    } else {
      json.text("type", "TextQuoteSelector");
      json.text("exact", span.of(text.text()));
      json.text("prefix", text.text().substring(before(span.start()), span.start()));
      json.text("suffix", text.text().substring(span.end(), behind(span.end())));
    }
  }

  /** Where a prefix begins: no character that a reader sees is cut in two. */
  private int before(int start) {
    int from = Math.max(0, start - AROUND);
    return from == 0 || characters.isBoundary(from) ? from : Math.min(start, next(from));
  }

  private int behind(int end) {
    int to = Math.min(text.text().length(), end + AROUND);
    return to == text.text().length() || characters.isBoundary(to)
        ? to
        : Math.max(end, characters.preceding(to));
  }

  private int next(int from) {
    int next = characters.following(from);
    return next == BreakIterator.DONE ? text.text().length() : next;
  }
}
