package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * The text of one article with its quotations: what the readers of sentences all need.
 *
 * @param quotes in text order, none within another
 */
record Passage(String text, List<Span> quotes) {
  Passage {
    quotes = List.copyOf(quotes);
  }

  /** The quotation that holds a span. */
  Optional<Span> quoteAround(Span span) {
    return quotesIn(span).stream().filter(q -> q.contains(span)).findFirst();
  }

  /** The quotations that reach into an area; the cost does not grow with the others. */
  List<Span> quotesIn(Span area) {
    List<Span> found = new ArrayList<>();
    for (int i = firstEndingAfter(area.start());
        i < quotes.size() && quotes.get(i).start() < area.end();
        i++) {
      found.add(quotes.get(i));
    }
    return found;
  }

  private int firstEndingAfter(int position) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
