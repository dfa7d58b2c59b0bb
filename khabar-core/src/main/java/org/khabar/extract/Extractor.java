package org.khabar.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.knowledge.Knowledge;
import org.khabar.knowledge.LanguageTable;
import org.khabar.model.AgencyCredit;
import org.khabar.model.Article;
import org.khabar.model.DatedText;
import org.khabar.model.Outlet;
import org.khabar.model.Span;

/**
 * Turns an input into an article: language, title, byline, day of publication, outlet, body, and
 * what is none of them.
 *
 * <p>The reference day is the day of publication or absent; the reading fills it. Safe for use by
 * many threads.
 */
public final class Extractor {
  private static final String UNKNOWN = "und";
  private static final String COMMON = "en";
  private static final int MAX_NOTES = 5;

  private final Knowledge knowledge;
  private final DateReader dates;
  private final ProseLanguage languages;
  private final Names names;
  private final OutletFinder outlets;
  private final Map<String, Tools> tools = new ConcurrentHashMap<>();

  /** What is made once per language. */
  private record Tools(
      Furniture furniture, HeaderReader headers, Dateline dateline, AgencyFinder agencies) {}

  /** An extractor that reads dates with {@code dates}. */
  public Extractor(Knowledge knowledge, DateReader dates) {
    this(knowledge, dates, new ArticleLanguage(knowledge.language(UNKNOWN).profile().settings()));
  }

  /** An extractor with a language identifier of the caller's own. */
  public Extractor(Knowledge knowledge, DateReader dates, LanguageIdentifier languages) {
    this.knowledge = knowledge;
    this.dates = dates;
    this.languages = new ProseLanguage(languages);
    this.names = new Names(knowledge.world());
    this.outlets = new OutletFinder(names);
  }

  /**
   * The article in {@code document}.
   *
   * @throws NoArticleException when it holds no text, or is a page without an article
   */
  public Article extract(RawDocument document) throws NoArticleException {
    if (document.html()) {
      return page(document);
    }
    if (document.content().isBlank()) {
      throw new NoArticleException("no article found: the text is empty");
    }
    return document.plain()
        ? plain(document)
        : laidOut(document, document.content(), document.title());
  }

  private Article page(RawDocument document) throws NoArticleException {
    Page page = Page.of(document.content(), document.url(), document.title());
    PageText raw = PageText.raw(page);
    ProseLanguage.Told told =
        told(document, raw.text(), raw.paragraphLines(page.paragraphs()))
            .orElse(page.metadata().language().map(Extractor::primary));
    String language = told.language();
    Tools tool = tools.computeIfAbsent(language, this::toolsOf);
    PageKind kind = new PageKind(page, tool.furniture());
    kind.refuse();
    PageFacts facts = PageFacts.of(page, tool.headers(), dates, language, document.crawled());
    PageText text =
        PageText.cleaned(page, PageLayout.lines(facts), tool.furniture(), tool.headers());
    if (text.paragraphs().isEmpty()) {
      throw new NoArticleException("no article found: the page holds no paragraph of an article");
    }
    List<String> notes = new ArrayList<>(document.notes());
    notes.addAll(kind.notes(text));
    RawDocument inner =
        new RawDocument(
                document.id(),
                text.text(),
                false,
                false,
                document.title(),
                document.language(),
                document.published(),
                page.url(),
                document.outlet(),
                document.textChanged(),
                notes)
            .withPublishedAt(document.publishedAt());
    Optional<Outlet> outlet =
        outlets.find(
            document.outlet(), document.url(), page.metadata().site(), page.metadata().url());
    Layout layout = PageLayout.of(text, facts, tool.dateline(), dates, language);
    return article(inner, told, layout, outlet);
  }

  private static String primary(String tag) {
    int dash = Math.max(tag.indexOf('-'), tag.indexOf('_'));
    return (dash > 0 ? tag.substring(0, dash) : tag).toLowerCase(Locale.ROOT);
  }

  private Article plain(RawDocument document) {
    List<Line> lines = Lines.plain(document.content());
    ProseLanguage.Told told = told(document, document.content(), lines);
    List<Span> body = lines.stream().map(Line::span).toList();
    Layout layout =
        new Layout(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            body,
            List.of());
    return article(document, told, layout, outlet(document));
  }

  private Article laidOut(RawDocument document, String text, Optional<String> title) {
    ProseLanguage.Told told = told(document, text, Lines.plain(text));
    String language = told.language();
    Tools tool = tools.computeIfAbsent(language, this::toolsOf);
    List<Line> lines = Lines.of(text, dates, language);
    Layout layout =
        new SavedText(
                text, lines, tool.furniture(), tool.headers(), tool.dateline(), dates, language)
            .layout(title);
    return article(document, told, layout, outlet(document));
  }

  private Tools toolsOf(String language) {
    List<LanguageTable> tables = new ArrayList<>();
    for (String code : new LinkedHashSet<>(List.of(language, UNKNOWN, COMMON))) {
      tables.add(knowledge.language(code));
    }
    Furniture furniture = new Furniture(tables);
    LanguageTable table = tables.getFirst();
    AgencyNames agencies = new AgencyNames(knowledge.world(), table);
    return new Tools(
        furniture,
        new HeaderReader(dates, language, furniture, names, tables),
        new Dateline(dates, language, names, agencies, wireSigns(table)),
        new AgencyFinder(agencies, table.credits()));
  }

  /** The signs by which wire reports open, of languages that have them. */
  private static String wireSigns(LanguageTable table) {
    return table.profile().settings().getOrDefault("wireSigns", "").replace(" ", "");
  }

  private ProseLanguage.Told told(RawDocument document, String text, List<Line> lines) {
    return document
        .language()
        .map(language -> new ProseLanguage.Told(language, true))
        .orElseGet(() -> languages.ofArticle(text, lines));
  }

  private Optional<Outlet> outlet(RawDocument document) {
    return outlets.find(document.outlet(), document.url(), Optional.empty(), Optional.empty());
  }

  private Article article(
      RawDocument document, ProseLanguage.Told told, Layout layout, Optional<Outlet> publisher) {
    String text = document.content();
    String language = told.language();
    List<String> notes = new ArrayList<>(document.notes());
    if (language.equals(UNKNOWN)) {
      notes.add("no known language: there is too little text, or it is in none that is known");
    } else if (knowledge.language(language).profile().code().equals(UNKNOWN)) {
      notes.add("nothing is known of the language " + language);
    }
    if (layout.body().isEmpty()) {
      notes.add("no body text found");
    }
    notes.addAll(impossibleDates(text, language));
    Optional<Outlet> outlet = publisher;
    List<AgencyCredit> credits = new ArrayList<>();
    if (layout.dateline().isPresent()) {
      DatelineCredits dateline = DatelineCredits.of(layout.dateline().get(), text, names);
      credits.addAll(dateline.agencies());
      outlet = outlet.or(dateline::outlet);
    }
    credits.addAll(credits(text, language, layout));
    Optional<DatedText> published = published(document, layout);
    Article article =
        new Article(
            document.id(),
            text,
            language,
            layout.title(),
            outlet,
            layout.byline(),
            published,
            layout.modified(),
            published.map(DatedText::day),
            firstOfEach(credits),
            layout.body(),
            layout.boilerplate(),
            document.url(),
            document.textChanged(),
            notes);
    return told.mixed()
        ? article.withForeign(languages.foreign(text, language, layout.body()))
        : article;
  }

  /** The agencies that the author's line and the paragraphs credit, in order. */
  private List<AgencyCredit> credits(String text, String language, Layout layout) {
    AgencyFinder finder = tools.computeIfAbsent(language, this::toolsOf).agencies();
    List<AgencyCredit> credits = new ArrayList<>();
    layout.byline().ifPresent(line -> credits.addAll(finder.list(text, line)));
    layout.body().forEach(paragraph -> credits.addAll(finder.find(text, paragraph)));
    return credits;
  }

  private static List<AgencyCredit> firstOfEach(List<AgencyCredit> credits) {
    Map<String, AgencyCredit> first = new LinkedHashMap<>();
    credits.forEach(credit -> first.putIfAbsent(credit.id(), credit));
    return List.copyOf(first.values());
  }

  private static Optional<DatedText> published(RawDocument document, Layout layout) {
    if (document.published().isEmpty()) {
      return layout.published();
    }
    return layout
        .published()
        .filter(found -> found.day().equals(document.published().get()))
        .or(
            () ->
                document
                    .published()
                    .map(
                        day ->
                            new DatedText(
                                day, Optional.empty(), org.khabar.model.CalendarSystem.GREGORIAN)))
        .map(stated -> stated.at(document.publishedAt()));
  }

  private List<String> impossibleDates(String text, String language) {
    if (text.isEmpty()) {
      return List.of();
    }
    return dates.listImpossible(text, new Span(0, text.length()), language).stream()
        .map(span -> "no such date: " + span.of(text).strip())
        .distinct()
        .limit(MAX_NOTES)
        .toList();
  }
}
