package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Span;

/**
 * Lays out a saved article: what stands before the title, between title and body, inside the body
 * and after it is judged differently.
 *
 * <p>The body runs from the first to the last line of running text below the title; inside it a
 * line stays unless something says that it is furniture (sub-headings and list items belong to the
 * body), outside it a line goes unless something says that it belongs.
 */
final class SavedText {
  /** Kinds of furniture that can end an article; all others also stand between paragraphs. */
  private static final List<String> ENDING =
      List.of("navigation", "comments", "share links", "copyright", "disclaimer");

  private static final int MIN_STANDFIRST = 5;
  private static final int MIN_OPEN_PROSE = 8;
  private static final int OPEN_SHARE = 2;
  private static final int HEAD = 4;

  /** A standfirst or two may stand before the paragraph that the dateline opens. */
  private static final int OPENING = 3;

  /** So many lines after a standfirst the author and the day may still stand. */
  private static final int STANDFIRST = 5;

  private static final int MAX_ITEMS = 12;
  private static final int UNFINISHED = 12;
  private static final int MIN_CLOSED_LINES = 4;

  private final String text;
  private final List<Line> lines;
  private final List<Mark> marks;
  private final HeaderReader headers;
  private final Dateline dateline;
  private final DateReader dates;
  private final String language;
  private final boolean openStyle;
  private final TeaserCutter teasers;

  private final Sorting sorting;
  private final HeadFacts head = new HeadFacts();
  private Optional<Span> datelineSpan = Optional.empty();

  SavedText(
      String text,
      List<Line> lines,
      Furniture furniture,
      HeaderReader headers,
      Dateline dateline,
      DateReader dates,
      String language) {
    this.text = text;
    this.lines = lines;
    this.headers = headers;
    this.dateline = dateline;
    this.dates = dates;
    this.language = language;
    this.marks = new Marker(text, lines, furniture, headers).marks();
    this.openStyle = openStyle();
    this.sorting = new Sorting(text);
    this.teasers = new TeaserCutter(text, furniture, punctuated());
  }

  /**
   * The layout of the text.
   *
   * @param title the title, where it is known; it is then only looked for
   */
  Layout layout(Optional<String> title) {
    BodyRange core = BodyRange.densest(lines, this::prose, this::neutral);
    int titleAt = new TitleChooser(text, lines, marks, core).choose(title);
    int first = core.empty() ? titleAt + 1 : Math.max(core.first(), firstProse(core, titleAt));
    int last = core.empty() ? lines.size() - 1 : lastProse(first, stop(first, core.last()));
    for (int i = 0; i < lines.size(); i++) {
      if (i == titleAt) {
        continue;
      }
      if (i < titleAt) {
        beforeTitle(i, titleAt);
      } else if (i < first) {
        beforeBody(i, titleAt, first);
      } else if (i <= last) {
        inBody(i, titleAt, first, last);
      } else {
        afterBody(i, last);
      }
    }
    return new Layout(
        titleAt < 0 ? Optional.empty() : Optional.of(title(lines.get(titleAt))),
        head.byline(),
        head.published(),
        head.modified(),
        datelineSpan,
        sorting.body(),
        sorting.boilerplate());
  }

  /** The headline without the name of the site behind it, which other lines have too. */
  private Span title(Line line) {
    int end = new SiteTail(text, lines, headers).start(line);
    if (end < line.end()) {
      sorting.drop(new Span(end, line.end()), "navigation");
      return trimmed(new Span(line.start(), end));
    }
    return line.span();
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && !Words.isWord(text, end - 1) && !closing(end - 1)) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private boolean closing(int at) {
    return "\"'\u201D\u2019\u00BB)]!?\u061F\u2026".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether most long lines of this text bear no end marks, so that none can be asked for. */
  private boolean openStyle() {
    int closed = 0;
    int open = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (marks.get(i).open() && lines.get(i).words() >= MIN_OPEN_PROSE) {
        closed += lines.get(i).closed() ? lines.get(i).words() : 0;
        open += lines.get(i).closed() ? 0 : lines.get(i).words();
      }
    }
    return open > OPEN_SHARE * closed;
  }

  private boolean prose(int i) {
    return marks.get(i).open()
        && (lines.get(i).prose() || openStyle && lines.get(i).words() >= MIN_OPEN_PROSE);
  }

  /**
   * Whether a line between paragraphs says nothing of where the text ends: the items of a list that
   * a colon announces, and furniture that stands inside texts.
   */
  private boolean neutral(int i) {
    Mark mark = marks.get(i);
    if (mark.furniture()) {
      return !ENDING.contains(mark.why());
    }
    if (lines.get(i).lead()) {
      return true;
    }
    int k = i;
    while (k > 0 && i - k < MAX_ITEMS && lines.get(k).item()) {
      k--;
    }
    return k < i && lines.get(k).lead();
  }

  private int firstProse(BodyRange core, int titleAt) {
    for (int i = titleAt + 1; i <= core.last(); i++) {
      if (prose(i)) {
        return i;
      }
    }
    return titleAt + 1;
  }

  /**
   * The line of {@code first} to {@code end} after which come lists of other articles, or past it.
   */
  private int stop(int first, int end) {
    int stop = end + 1;
    int rest = 0;
    int proseLines = 0;
    int proseWords = 0;
    int all = 0;
    for (int i = first; i <= end; i++) {
      all += prose(i) ? lines.get(i).words() : 0;
    }
    for (int i = end; i > first && proseWords * 3 < all; i--) {
      boolean parts = ENDING.contains(marks.get(i).why()) && i < end && !prose(i + 1);
      if (parts && rest > 0 && proseLines * 2 <= rest) {
        stop = i;
      }
      rest++;
      proseLines += prose(i) ? 1 : 0;
      proseWords += prose(i) ? lines.get(i).words() : 0;
    }
    return stop;
  }

  /** The last line of the body before {@code stop}, with short sentences right below it. */
  private int lastProse(int first, int stop) {
    int last = first;
    for (int i = first; i < stop; i++) {
      last = prose(i) ? i : last;
    }
    while (last + 1 < lines.size()
        && marks.get(last + 1).open()
        && lines.get(last + 1).closed()
        && lines.get(last + 1).words() >= 2) {
      last++;
    }
    return last;
  }

  private void beforeTitle(int i, int titleAt) {
    if (!takeHeader(i, titleAt - i <= 3 ? 2 : 1)) {
      sorting.drop(
          lines.get(i).span(), marks.get(i).furniture() ? marks.get(i).why() : "navigation");
    }
  }

  private void beforeBody(int i, int titleAt, int first) {
    Line line = lines.get(i);
    if (titleAt >= 0 && doubles(lines.get(titleAt), line)) {
      sorting.drop(line.span(), "doubled headline");
    } else if (takeHeader(i, 3)) {
      return;
    } else if (marks.get(i).furniture()) {
      sorting.drop(line.span(), marks.get(i).why());
    } else if (head.byline().isEmpty() && signs(i, titleAt, first)) {
      head.sign(line.span());
    } else if (standfirst(i, titleAt)) {
      sorting.keep(line.span());
    } else {
      sorting.drop(line.span(), "label");
    }
  }

  /** Whether a line has the headline again, with a few words more but as no sentence. */
  private static boolean doubles(Line title, Line line) {
    return title.keys().equals(line.keys())
        || !line.closed() && PageTitle.isPart(title.keys(), line.keys());
  }

  private boolean standfirst(int i, int titleAt) {
    Line line = lines.get(i);
    boolean near = titleAt >= 0 && i - titleAt <= HEAD && line.words() >= MIN_STANDFIRST;
    return near || prose(i) || line.closed() && line.words() >= 2 && i - titleAt <= HEAD;
  }

  /** Whether a line under the title is the name of the author. */
  private boolean signs(int i, int titleAt, int first) {
    Line line = lines.get(i);
    boolean dated =
        i > 0 && marks.get(i - 1).header() || i + 1 < lines.size() && marks.get(i + 1).header();
    boolean below = i == titleAt + 1 && i + 1 == first;
    boolean above = furniture(i + 1, first) || furniture(i + 2, first);
    if (headers.name(line.span(), text)) {
      return dated || below || above;
    }
    boolean uncased =
        line.cased() == 0 && line.words() >= 2 && line.words() <= 3 && line.digits() == 0;
    return uncased && dated && !line.closed();
  }

  private boolean furniture(int i, int first) {
    return i < first && marks.get(i).furniture();
  }

  /** Takes what a header line says; ranks tell which of several days is the better founded. */
  private boolean takeHeader(int i, int rank) {
    Optional<HeaderLine> header = marks.get(i).headerLine();
    return header.filter(line -> line.certain() || rank >= 3).isPresent()
        && head.take(header.get(), rank);
  }

  private void inBody(int i, int titleAt, int first, int last) {
    Line line = lines.get(i);
    Mark mark = marks.get(i);
    boolean underStandfirst = titleAt >= 0 && i <= first + STANDFIRST && i < last;
    if (mark.headerLine().filter(h -> h.labelled() && h.certain()).isPresent()) {
      takeHeader(i, 3);
      sorting.drop(line.span(), "date");
    } else if (underStandfirst && mark.header() && takeHeader(i, 3)) {
      return;
    } else if (mark.furniture()) {
      sorting.drop(line.span(), mark.why());
    } else if (prose(first) && straggler(line)) {
      sorting.drop(line.span(), "label");
    } else if (datelineSpan.isEmpty() && sorting.kept() < OPENING && prose(i)) {
      keepFirst(line, i == last);
    } else {
      keepTrimmed(line, i == last);
    }
  }

  /** One word in small letters between paragraphs is a label, not a heading. */
  private boolean straggler(Line line) {
    return line.words() == 1 && line.cased() == 1 && line.capitals() == 0 && !line.closed();
  }

  private void afterBody(int i, int last) {
    Line line = lines.get(i);
    Mark mark = marks.get(i);
    Optional<HeaderLine> header =
        mark.headerLine().filter(h -> h.labelled() || h.published().isEmpty() && h.certain());
    if (header.isPresent() && i <= last + 3 && takeHeader(i, 1)) {
      return;
    }
    boolean unfinished =
        i == last + 1 && mark.open() && line.words() > UNFINISHED && !line.closed();
    if (unfinished) {
      sorting.keep(line.span());
    } else {
      sorting.drop(line.span(), mark.furniture() ? mark.why() : "after the article");
    }
  }

  private void keepFirst(Line line, boolean last) {
    OptionalInt start = dateline.bodyStart(line, text);
    if (start.isEmpty()) {
      keepTrimmed(line, last);
      return;
    }
    Span prefix = new Span(line.start(), start.getAsInt());
    datelineSpan = Optional.of(prefix);
    sorting.drop(prefix, "dateline");
    dates.read(text, prefix, language).ifPresent(day -> head.date(day, 3));
    keepTrimmed(Line.of(text, start.getAsInt(), line.end(), line.gap(), line.glued()), last);
  }

  /** Keeps a paragraph without a headline of another article stuck to its end. */
  private void keepTrimmed(Line line, boolean last) {
    int end = teasers.end(line, last);
    sorting.keep(new Span(line.start(), end));
    if (end < line.end()) {
      sorting.drop(new Span(end, line.end()), Furniture.TEASER);
    }
  }

  /** Whether nearly all paragraphs end as sentences do. */
  private boolean punctuated() {
    int closed = 0;
    int open = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (prose(i)) {
        closed += lines.get(i).closed() ? 1 : 0;
        open += lines.get(i).closed() ? 0 : 1;
      }
    }
    return closed >= MIN_CLOSED_LINES && closed >= 4 * open;
  }
}
