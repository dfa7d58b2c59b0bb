package org.khabar.app.web;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.model.Article;
import org.khabar.model.Chapter;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.Slot;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;

/** What the page's template fills in, by name. */
final class PageView {
  private final Dossier dossier;
  private final Wording wording;
  private final Sources sources;

  PageView(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
    this.sources = new Sources(dossier);
  }

  Map<String, Object> page() {
    List<Story> stories = dossier.stories();
    Map<String, Object> page = new HashMap<>();
    boolean one = stories.size() == 1;
    page.put("heading", one ? stories.getFirst().title() : "Dossier");
    telling(page, "", dossier.toldIn());
    telling(page, "heading", one ? dossier.toldIn() : Dossier.ENGLISH);
    page.put("summary", summary(dossier));
    page.put("several", stories.size() > 1);
    page.put("stories", stories.stream().map(this::story).toList());
    return page;
  }

  /** Puts in which language titles and gists are, and which way it runs. */
  static void telling(Map<String, Object> view, String of, String language) {
    view.put(of.isEmpty() ? "told" : of + "Told", language);
    boolean leftward = new ULocale(language).isRightToLeft();
    view.put(of.isEmpty() ? "way" : of + "Way", leftward ? "rtl" : "ltr");
  }

  /** How much there is, in a sentence. */
  static String summary(Dossier dossier) {
    long languages =
        dossier.articles().stream().map(r -> r.article().language()).distinct().count();
    return "%s in %s, %s."
        .formatted(
            count(dossier.articles().size(), "article"),
            count((int) languages, "language"),
            count(dossier.stories().size(), "story").replace("storys", "stories"));
  }

  private Map<String, Object> story(Story story) {
    Map<String, Object> view = new HashMap<>();
    view.put("anchor", story.id());
    view.put("title", story.title());
    view.put("size", count(story.articles().size(), "article"));
    list(view, "articles", story.articles().stream().map(this::article).toList());
    list(view, "chapters", story.chapters().stream().map(this::chapter).toList());
    list(view, "contradictions", story.contradictions().stream().map(this::contradiction).toList());
    EncounterView encounters = new EncounterView(wording, sources);
    list(view, "encounters", story.encounters().stream().map(encounters::of).toList());
    list(view, "statements", story.statements().stream().map(this::statement).toList());
    list(view, "figures", story.figures().stream().map(f -> FigureView.of(f, sources)).toList());
    list(
        view,
        "agenda",
        story.agenda().stream().map(a -> AgendaView.of(a, story, wording, sources)).toList());
    list(view, "unique", story.unique().stream().map(this::unique).toList());
    list(
        view,
        "lineage",
        story.lineage().stream()
            .map(
                l ->
                    Map.<String, Object>of(
                        "article", sources.name(l.article()),
                        "kind", Wording.code(l.kind()),
                        "from",
                            sources.knows(l.from())
                                ? sources.name(l.from())
                                : wording.name(l.from())))
            .toList());
    list(
        view,
        "revisions",
        story.revisions().stream().map(r -> RevisionView.of(r, sources)).toList());
    return view;
  }

  /** A list, and whether there is anything in it. */
  private static void list(Map<String, Object> view, String name, List<Map<String, Object>> items) {
    view.put(name, items);
    view.put(
        "has" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        !items.isEmpty());
  }

  private Map<String, Object> article(String id) {
    Reading reading = sources.reading(id);
    Article article = reading.article();
    String title = article.title().map(t -> t.of(article.text())).orElse(id);
    List<String> about = new ArrayList<>();
    article.outlet().ifPresent(o -> about.add(o.name()));
    article.published().ifPresent(p -> about.add(p.day().toString()));
    about.add(id);
    return Map.of(
        "language", article.language(), "title", title, "about", String.join(" · ", about));
  }

  private Map<String, Object> chapter(Chapter chapter) {
    String first = chapter.first().map(Object::toString).orElse("");
    String last = chapter.last().map(Object::toString).orElse("");
    return Map.of(
        "title", chapter.title(),
        "when", first.equals(last) ? first : first + " – " + last,
        "sources", count(chapter.articles().size(), "source"));
  }

  private Map<String, Object> contradiction(Contradiction c) {
    List<Map<String, Object>> values = new ArrayList<>();
    c.values()
        .forEach(
            (article, value) ->
                values.add(Map.of("source", sources.name(article), "value", shown(c, value))));
    return Map.of(
        "kind", Wording.code(c.kind()),
        "label",
            c.kind() == Contradiction.Kind.ACCOUNTS_DIFFER
                ? "Accounts differ:"
                : "Parties dispute:",
        "about", c.about(),
        "values", values,
        "why", sources.named(c.why()));
  }

  private String shown(Contradiction c, String value) {
    if (c.slot().isEmpty()) {
      return value;
    }
    return switch (c.slot().get()) {
      case DURATION -> Durations.words(value);
      case PLACE, INITIATOR -> wording.name(value);
      case PARTICIPANTS -> wording.names(List.of(value.split(",\\s*")));
      case DATE -> value.replace("/", " – ");
      case CHANNEL, STATUS -> value;
    };
  }

  private Map<String, Object> statement(JoinedStatement s) {
    Map<String, Object> view = new HashMap<>();
    view.put("speaker", wording.name(s.speaker()));
    view.put("act", Wording.code(s.act()).replace('-', ' '));
    s.addressee().ifPresent(a -> view.put("addressee", wording.name(a)));
    view.put("gist", s.gist());
    view.put("corroborated", s.reports().size() > 1);
    view.put("sources", count(s.independentSources(), "source"));
    view.put("evidence", s.reports().stream().map(this::evidence).toList());
    return view;
  }

  private Map<String, Object> evidence(StatementReport report) {
    return sources.evidence(report.article(), report.sentence());
  }

  private Map<String, Object> unique(UniqueFact fact) {
    Map<String, Object> view = new HashMap<>(sources.evidence(fact.article(), fact.sentence()));
    view.put("gist", fact.gist());
    return view;
  }

  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  static String title(Slot slot) {
    String name = Wording.code(slot);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
