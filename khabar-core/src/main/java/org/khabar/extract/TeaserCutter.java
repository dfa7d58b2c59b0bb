package org.khabar.extract;

/** Finds the headline of another article, or an offer, that stands stuck to a paragraph's end. */
final class TeaserCutter {
  private final String text;
  private final Furniture furniture;
  private final boolean punctuated;

  /** A cutter; {@code punctuated} says that paragraphs of this text end as sentences do. */
  TeaserCutter(String text, Furniture furniture, boolean punctuated) {
    this.text = text;
    this.furniture = furniture;
    this.punctuated = punctuated;
  }

  /** Where the teaser of a paragraph begins, or the paragraph's end if it has none. */
  int end(Line line, boolean last) {
    int cut = furniture.teaserStart(line, text);
    if (cut < 0 && !line.closed() && !line.lead()) {
      int fragment = Fragment.start(line, text);
      boolean offer = fragment > 0 && offers(fragment, line.end());
      cut = offer || punctuated && !last && line.prose() ? fragment : -1;
    }
    return cut > line.start() ? cut : line.end();
  }

  private boolean offers(int from, int to) {
    return furniture.why(Line.of(text, from, to, 0, false), text).isPresent();
  }
}
