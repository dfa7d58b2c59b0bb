package org.khabar.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
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

  private static final int MIN_BEFORE = 40;
  private static final double SOME = 0.3;
  private static final String GAP = "\n\n";
  private static final int MIN_LABEL = 4;
  private static final int BOX_LEVELS = 2;
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

  /** How many words the paragraphs have. */
  int words() {
    return paragraphs.stream()
        .mapToInt(span -> Line.of(text, span.start(), span.end(), 0, false).words())
        .sum();
  }

  /** The paragraphs as lines of the text; {@code blocks} are what it was joined from. */
  List<Line> paragraphLines(List<PageBlock> blocks) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      all.add(blocks.get(i).line().at(paragraphs.get(i).start()));
    }
    return all;
  }

  /** The blocks that are left when furniture is taken out, under {@code lines}. */
  static PageText cleaned(
      Page page, List<String> lines, Furniture furniture, HeaderReader headers) {
    List<PageBlock> blocks = page.paragraphs().stream().filter(b -> !linked(b)).toList();
    PageText raw = join(page.title(), List.of(), blocks);
    List<Line> all = raw.paragraphLines(blocks);
    List<Mark> marks = new Marker(raw.text(), all, furniture, headers).marks();
    List<String> titleKeys = page.title().map(Words::keys).orElse(List.of());
    List<PageBlock> kept = new ArrayList<>();
    int end = end(all, marks);
    BitSet out = teaserBoxes(blocks, marks);
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      boolean title = isTitle(titleKeys, all.get(i));
      boolean repeated = !kept.isEmpty() && kept.getLast().text().equals(block.text());
      if (marks.get(i).open() && !title && !repeated && !out.get(i) && !label(block)) {
        kept.add(block);
      }
    }
    return join(page.title(), lines, cut(trimmed(kept), furniture));
  }

  /** The blocks without what is stuck to their ends. */
  private static List<PageBlock> cut(List<PageBlock> blocks, Furniture furniture) {
    List<PageBlock> cut = new ArrayList<>();
    for (PageBlock block : blocks) {
      int end = new TeaserCutter(block.text(), furniture, false).end(block.line(), true);
      String text = block.text().substring(0, end).strip();
      cut.add(
          text.length() == block.text().length()
              ? block
              : new PageBlock(block.at(), text, block.tag(), block.linked(), block.element()));
    }
    return cut;
  }

  /** The headline once more, perhaps with its kicker; a sentence that begins like it is none. */
  private static boolean isTitle(List<String> title, Line line) {
    return !title.isEmpty()
        && (title.equals(line.keys()) || !line.closed() && PageTitle.isPart(title, line.keys()));
  }

  /** Where the first line stands that ends articles: what comes behind it is by others. */
  private static int end(List<Line> lines, List<Mark> marks) {
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      all += marks.get(i).open() ? lines.get(i).words() : 0;
    }
    int before = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean ends = ENDING.contains(marks.get(i).why()) && !lines.get(i).prose();
      if (ends && before >= MIN_BEFORE && before >= SOME * all) {
        return i;
      }
      before += marks.get(i).open() ? lines.get(i).words() : 0;
    }
    return lines.size();
  }

  /**
   * What stands in one box with a heading that is furniture ("Related news"), behind the middle of
   * the text: summaries of other articles.
   */
  private static BitSet teaserBoxes(List<PageBlock> blocks, List<Mark> marks) {
    BitSet out = new BitSet();
    for (int i = blocks.size() / 2; i < blocks.size(); i++) {
      if (blocks.get(i).heading() && marks.get(i).furniture()) {
        Element box = box(blocks, i);
        for (int k = i; k < blocks.size() && blocks.get(k).inside(box); k++) {
          out.set(k);
        }
      }
    }
    return out;
  }

  /** The element around a heading that holds nothing of what stands before it. */
  private static Element box(List<PageBlock> blocks, int heading) {
    Element box = blocks.get(heading).element();
    for (int level = 0; level < BOX_LEVELS; level++) {
      Element around = box.parent();
      if (around == null || heading == 0 || blocks.get(heading - 1).inside(around)) {
        break;
      }
      box = around;
    }
    return box;
  }

  /** Whether a short block is no more than links. */
  private static boolean linked(PageBlock block) {
    return block.linked() > (block.item() ? LINKED_ITEM : LINKED)
        && block.words() < MAX_LINKED
        && !(block.line().closed() && block.linked() < ALL_LINKED);
  }

  /** A few words that are neither sentence, heading, item nor paragraph. */
  private static boolean label(PageBlock block) {
    boolean loose = !block.heading() && !block.item() && !block.paragraph();
    return loose && block.words() < MIN_LABEL && !block.line().closed();
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
    return block.heading()
        || !block.item() && !block.line().closed() && block.words() < 2 * MIN_LABEL;
  }

  private static PageText join(Optional<String> title, List<String> lines, List<PageBlock> blocks) {
    StringBuilder text = new StringBuilder();
    Optional<Span> titleSpan = title.filter(t -> !t.isEmpty()).map(t -> append(text, t));
    List<Span> lineSpans = lines.stream().map(line -> append(text, line)).toList();
    List<Span> paragraphs = blocks.stream().map(block -> append(text, block.text())).toList();
    return new PageText(text.toString(), titleSpan, lineSpans, paragraphs);
  }

  /** A page may refer to half of a character: U+FFFD stands for it, as in all other texts. */
  private static String whole(String part) {
    StringBuilder whole = new StringBuilder(part);
    for (int i = 0; i < whole.length(); i++) {
      boolean pair =
          i + 1 < whole.length() && Character.isSurrogatePair(whole.charAt(i), whole.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(whole.charAt(i))) {
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole.toString();
  }

  private static Span append(StringBuilder text, String part) {
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    int start = text.length();
    text.append(whole(part));
    return new Span(start, text.length());
  }
}
