package org.khabar.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.AgendaItem;
import org.khabar.model.Article;
import org.khabar.model.Chapter;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Story;

/** A dossier as a folder of pages: one a story, and an index of them. */
public final class DossierPages {
  /** The page to begin with. */
  public static final String INDEX = "index.html";

  /** Longest name of a page before its ending; file systems take 255 bytes. */
  private static final int LONGEST = 120;

  private final Dossier dossier;
  private final Wording wording;
  private final Sources sources;
  private final Map<String, String> files = new HashMap<>();

  /** Pages of a dossier; {@code world} is what is known of the entities that it names. */
  public DossierPages(Dossier dossier, WorldTable world) {
    this.dossier = dossier;
    wording = new Wording(world);
    sources = new Sources(dossier);
    Set<String> taken = new HashSet<>(Set.of(INDEX));
    for (Story story : dossier.stories()) {
      String name = story.id().substring(0, Math.min(LONGEST, story.id().length()));
      String file = name + ".html";
      for (int i = 2; !taken.add(file); i++) {
        file = name + "-" + i + ".html";
      }
      files.put(story.id(), file);
    }
  }

  /** The file names of the stories' pages, in the order of the stories. */
  public List<String> names() {
    return dossier.stories().stream().map(this::file).toList();
  }

  /** The index. */
  public String index() {
    Map<String, Object> view = new HashMap<>();
    view.put("summary", PageView.summary(dossier));
    PageView.telling(view, "", dossier.toldIn());
    view.put("stories", dossier.stories().stream().map(this::row).toList());
    return DossierPage.filled(INDEX, view);
  }

  /** The page of the story in a place of the dossier. */
  public String story(int place) {
    Story story = dossier.stories().get(place);
    Dossier alone =
        new Dossier(
            story.articles().stream().map(sources::reading).toList(),
            List.of(story),
            dossier.toldIn());
    Map<String, Object> view = new PageView(alone, wording).page();
    view.put("back", INDEX);
    return DossierPage.filled("dossier.html", view);
  }

  private String file(Story story) {
    return files.getOrDefault(story.id(), INDEX);
  }

  private Map<String, Object> row(Story story) {
    return Map.of(
        "page", file(story),
        "title", story.title(),
        "articles", story.articles().size(),
        "languages",
            String.join(
                " ",
                story.articles().stream()
                    .map(sources::reading)
                    .map(Reading::article)
                    .map(Article::language)
                    .distinct()
                    .sorted()
                    .toList()),
        "when", when(story),
        "differences", story.contradictions().isEmpty() ? "" : story.contradictions().size(),
        "next", next(story));
  }

  private static String when(Story story) {
    List<String> days = new ArrayList<>();
    for (Chapter chapter : story.chapters()) {
      chapter.first().ifPresent(day -> days.add(day.toString()));
      chapter.last().ifPresent(day -> days.add(day.toString()));
    }
    List<String> sorted = days.stream().distinct().sorted().toList();
    return sorted.isEmpty()
        ? ""
        : sorted.size() == 1
            ? sorted.getFirst()
            : sorted.getFirst() + " \u2013 " + sorted.getLast();
  }

  /** What is first on the agenda of what is still to be. */
  private String next(Story story) {
    return story.agenda().stream()
        .filter(DossierPages::isAhead)
        .findFirst()
        .map(a -> (Wording.date(a.date()) + " " + AgendaView.what(a, story)).strip())
        .orElse("");
  }

  private static boolean isAhead(AgendaItem item) {
    return switch (item.status()) {
      case SCHEDULED, PROPOSED -> true;
      case CANCELLED, DENIED, HELD, ONGOING, HYPOTHETICAL -> false;
    };
  }
}
