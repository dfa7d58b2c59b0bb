package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khabar.model.AgendaItem;
import org.khabar.model.Chapter;
import org.khabar.model.Contradiction;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.Story;

/**
 * Keeps the ids of stories, chapters and encounters from one dossier to the next, when articles
 * have come in between.
 *
 * <p>A story goes on under its id where most of its articles are; of two that were joined the one
 * with more articles gives its id, and of the parts of one that was parted the larger keeps it. The
 * same holds for chapters, and for encounters by the sentences that tell of them. An id that has
 * been used is never given to something else.
 */
public final class StoryIds {
  private StoryIds() {}

  /** What two things have in common. */
  private record Tie<T>(T now, String before, int shared, int size) {}

  /** The dossier under the ids of what went {@code before}; its order and the rest is as it was. */
  public static Dossier kept(List<Story> before, Dossier now) {
    return kept(before, now, id -> false);
  }

  /**
   * The dossier under the ids of what went before; its order and the rest is as it was.
   *
   * @param before stories that went before, as far as those of the dossier may go on from them
   * @param used whether an id was ever given to a story or a chapter, of these or of others
   */
  public static Dossier kept(List<Story> before, Dossier now, Predicate<String> used) {
    Map<String, String> stories = matched(before, now.stories(), Story::id, Story::articles, used);
    Map<String, String> chapters =
        matched(chapters(before), chapters(now.stories()), Chapter::id, Chapter::articles, used);
    List<Story> renamed = new ArrayList<>();
    Map<String, Story> byId = new HashMap<>();
    before.forEach(s -> byId.put(s.id(), s));
    for (Story story : now.stories()) {
      String id = stories.getOrDefault(story.id(), story.id());
      Story old = byId.get(id);
      Map<String, String> encounters =
          old == null
              ? Map.of()
              : matched(
                  old.encounters(),
                  story.encounters(),
                  Encounter::id,
                  StoryIds::told,
                  any -> false);
      renamed.add(renamed(story, id, chapters, encounters));
    }
    return new Dossier(now.articles(), renamed, now.toldIn());
  }

  /** The sentences that tell of an encounter. */
  static List<String> told(Encounter encounter) {
    return encounter.reports().entrySet().stream()
        .map(r -> r.getKey() + "#" + r.getValue().sentence().start())
        .toList();
  }

  private static List<Chapter> chapters(List<Story> stories) {
    return stories.stream().flatMap(s -> s.chapters().stream()).toList();
  }

  /**
   * For each thing the id that it is to have: that of the thing before with which it shares most,
   * or else its own, made another one if that was in use.
   */
  private static <T> Map<String, String> matched(
      Collection<T> before,
      Collection<T> now,
      Function<T, String> id,
      Function<T, List<String>> parts,
      Predicate<String> usedElsewhere) {
    Map<String, List<T>> having = new HashMap<>();
    before.forEach(
        thing ->
            parts
                .apply(thing)
                .forEach(p -> having.computeIfAbsent(p, k -> new ArrayList<>()).add(thing)));
    List<Tie<T>> ties = new ArrayList<>();
    for (T thing : now) {
      Map<T, Integer> shared = new LinkedHashMap<>();
      for (String part : parts.apply(thing)) {
        having.getOrDefault(part, List.of()).forEach(old -> shared.merge(old, 1, Integer::sum));
      }
      shared.forEach(
          (old, n) -> ties.add(new Tie<>(thing, id.apply(old), n, parts.apply(old).size())));
    }
    ties.sort(
        Comparator.comparingInt((Tie<T> t) -> -t.shared())
            .thenComparingInt(t -> -t.size())
            .thenComparing(Tie::before)
            .thenComparing(t -> id.apply(t.now())));
    Set<String> used = new HashSet<>();
    before.forEach(thing -> used.add(id.apply(thing)));
    Set<String> given = new HashSet<>();
    Map<String, String> ids = new HashMap<>();
    for (Tie<T> tie : ties) {
      String mine = id.apply(tie.now());
      if (!ids.containsKey(mine) && given.add(tie.before())) {
        ids.put(mine, tie.before());
      }
    }
    for (T thing : now) {
      String mine = id.apply(thing);
      if (!ids.containsKey(mine)) {
        String free = mine;
        for (int i = 2; used.contains(free) || usedElsewhere.test(free) || !given.add(free); i++) {
          free = mine + "-" + i;
        }
        ids.put(mine, free);
      }
    }
    return ids;
  }

  private static Story renamed(
      Story story, String id, Map<String, String> chapters, Map<String, String> encounters) {
    return new Story(
        id,
        story.title(),
        story.articles(),
        story.chapters().stream().map(c -> renamed(c, chapters)).toList(),
        story.encounters().stream().map(e -> renamed(e, encounters)).toList(),
        story.figures(),
        story.statements(),
        story.contradictions().stream().map(c -> renamed(c, encounters)).toList(),
        story.unique(),
        story.agenda().stream()
            .map(
                a ->
                    new AgendaItem(
                        encounters.getOrDefault(a.encounter(), a.encounter()),
                        a.date(),
                        a.place(),
                        a.status()))
            .toList(),
        story.lineage(),
        story.revisions(),
        story.headline());
  }

  private static Chapter renamed(Chapter chapter, Map<String, String> ids) {
    return new Chapter(
        ids.getOrDefault(chapter.id(), chapter.id()),
        chapter.title(),
        chapter.articles(),
        chapter.first(),
        chapter.last(),
        chapter.headline());
  }

  private static Encounter renamed(Encounter e, Map<String, String> ids) {
    return new Encounter(
        ids.getOrDefault(e.id(), e.id()),
        e.what(),
        e.channel(),
        e.participants(),
        e.date(),
        e.place(),
        e.status(),
        e.reports(),
        e.agreement());
  }

  private static Contradiction renamed(Contradiction c, Map<String, String> ids) {
    Optional<String> encounter = c.encounter().map(e -> ids.getOrDefault(e, e));
    return new Contradiction(c.kind(), c.about(), encounter, c.slot(), c.values(), c.why());
  }
}
