package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Span;

/**
 * The text of a page's article: title, the lines that tell author and day, paragraphs; all parted
 * by empty lines.
 *
 * @param lines where the lines between title and paragraphs stand in {@code text}
 * @param paragraphs where each paragraph stands in {@code text}
 */
record PageText(String text, Optional<Span> title, List<Span> lines, List<Span> paragraphs) {
  /** Kinds of furniture that stand behind the text. */
  private static final Set<String> ENDING = Set.of("comments", "copyright", "credits of staff");

  private static final double MOST = 0.7;
  private static final String GAP = "\n\n";
  private static final int MIN_LABEL = 4;
  private static final double LINKED = 0.5;
  private static final double LINKED_ITEM = 0.7;
  private static final double ALL_LINKED = 0.9;
  private static final int MAX_LINKED = 30;

  PageText {
    lines = List.copyOf(lines);
    paragraphs = List.copyOf(paragraphs);
  }

  /** All blocks, before any is judged. */
  static PageText raw(Page page) {
    return join(page.title(), List.of(), page.paragraphs());
  }

  /** The blocks that are left when furniture is taken out, under {@code lines}. */
  static PageText cleaned(
      Page page, List<String> lines, Furniture furniture, HeaderReader headers) {
    List<PageBlock> blocks = page.paragraphs().stream().filter(PageText::belongs).toList();
    PageText raw = join(page.title(), List.of(), blocks);
    List<Line> all = new ArrayList<>();
    for (Span span : raw.paragraphs()) {
      all.add(Line.of(raw.text(), span.start(), span.end(), 1, false));
    }
    List<Mark> marks = new Marker(raw.text(), all, furniture, headers).marks();
    List<String> titleKeys = page.title().map(Words::keys).orElse(List.of());
    List<PageBlock> kept = new ArrayList<>();
    int end = end(all, marks);
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      boolean title = !titleKeys.isEmpty() && PageTitle.isPart(titleKeys, all.get(i).keys());
      boolean repeated = !kept.isEmpty() && kept.getLast().text().equals(block.text());
      if (marks.get(i).open() && !title && !repeated) {
        kept.add(block);
      }
    }
    return join(page.title(), lines, trimmed(kept));
  }

  /** Where lines that end articles stand for good: behind them there is little text left. */
  private static int end(List<Line> lines, List<Mark> marks) {
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      all += marks.get(i).open() ? lines.get(i).words() : 0;
    }
    int before = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (before >= MOST * all && ENDING.contains(marks.get(i).why())) {
        return i;
      }
      before += marks.get(i).open() ? lines.get(i).words() : 0;
    }
    return lines.size();
  }

  private static boolean belongs(PageBlock block) {
    Line line = block.line();
    if (block.linked() > (block.item() ? LINKED_ITEM : LINKED)
        && line.words() < MAX_LINKED
        && !(line.closed() && block.linked() < ALL_LINKED)) {
      return false;
    }
    boolean loose = !block.heading() && !block.item() && !block.paragraph();
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
    return block.heading() || !block.line().closed() && block.words() < 2 * MIN_LABEL;
  }

  private static PageText join(Optional<String> title, List<String> lines, List<PageBlock> blocks) {
    StringBuilder text = new StringBuilder();
    Optional<Span> titleSpan = title.filter(t -> !t.isEmpty()).map(t -> append(text, t));
    List<Span> lineSpans = lines.stream().map(line -> append(text, line)).toList();
    List<Span> paragraphs = blocks.stream().map(block -> append(text, block.text())).toList();
    return new PageText(text.toString(), titleSpan, lineSpans, paragraphs);
  }

  private static Span append(StringBuilder text, String part) {
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    int start = text.length();
    text.append(part);
    return new Span(start, text.length());
  }
}
