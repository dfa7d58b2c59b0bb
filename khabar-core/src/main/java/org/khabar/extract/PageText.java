package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * The text of a page's article: title, empty line, paragraphs parted by empty lines.
 *
 * @param paragraphs where each paragraph stands in {@code text}
 */
record PageText(String text, Optional<Span> title, List<Span> paragraphs) {
  private static final String GAP = "\n\n";
  private static final int MIN_LABEL = 4;
  private static final double LINKED = 0.5;
  private static final double LINKED_ITEM = 0.7;
  private static final int MAX_LINKED = 30;

  PageText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** All blocks, before any is judged. */
  static PageText raw(Page page) {
    return join(page.title(), page.paragraphs());
  }

  /** The blocks that are left when furniture is taken out. */
  static PageText cleaned(Page page, Furniture furniture, HeaderReader headers) {
    PageText raw = raw(page);
    List<Line> lines = new ArrayList<>();
    for (Span span : raw.paragraphs()) {
      lines.add(Line.of(raw.text(), span.start(), span.end(), 1, false));
    }
    List<Mark> marks = new Marker(raw.text(), lines, furniture, headers).marks();
    List<String> titleKeys = page.title().map(Words::keys).orElse(List.of());
    List<PageBlock> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageBlock block = page.paragraphs().get(i);
      if (marks.get(i).open()
          && !lines.get(i).keys().equals(titleKeys)
          && belongs(block, lines.get(i))) {
        kept.add(block);
      }
    }
    return join(page.title(), trimmed(kept));
  }

  private static boolean belongs(PageBlock block, Line line) {
    if (block.linked() > (block.item() ? LINKED_ITEM : LINKED)
        && line.words() < MAX_LINKED
        && !(line.closed() && block.linked() < 0.9)) {
      return false;
    }
    boolean loose =
        !block.heading()
            && !block.item()
            && !block.tag().equals("p")
            && !block.tag().equals("blockquote");
    return !(loose && line.words() < MIN_LABEL && !line.closed());
  }

  /** Without headings and scraps before the first and after the last paragraph. */
  private static List<PageBlock> trimmed(List<PageBlock> blocks) {
    int last = blocks.size();
    while (last > 0 && scrap(blocks.get(last - 1))) {
      last--;
    }
    int first = 0;
    while (first < last && scrap(blocks.get(first)) && !blocks.get(first).heading()) {
      first++;
    }
    return first < last ? blocks.subList(first, last) : blocks;
  }

  private static boolean scrap(PageBlock block) {
    Line line = Line.of(block.text(), 0, block.text().length(), 0, false);
    return block.heading() || !line.closed() && line.words() < 2 * MIN_LABEL;
  }

  private static PageText join(Optional<String> title, List<PageBlock> blocks) {
    StringBuilder text = new StringBuilder(title.orElse(""));
    Optional<Span> titleSpan =
        text.isEmpty() ? Optional.empty() : Optional.of(new Span(0, text.length()));
    List<Span> paragraphs = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (!text.isEmpty()) {
        text.append(GAP);
      }
      int start = text.length();
      text.append(block.text());
      paragraphs.add(new Span(start, text.length()));
    }
    return new PageText(text.toString(), titleSpan, paragraphs);
  }
}
