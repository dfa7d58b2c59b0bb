package org.khabar.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.model.Reading;

/** The stories of a memory with the readings of their articles. */
public final class StoryGroups {
  private final StoryMemory memory;

  public StoryGroups(StoryMemory memory) {
    this.memory = memory;
  }

  /**
   * Stories with their articles, those first that begin first; those without a day come last.
   *
   * @param stories their numbers; those that are gone are left out
   * @param readings articles, in the order in which they are to stand; those that are left out are
   *     left out of the stories, and so are chapters and stories of which nothing is left
   */
  public List<StoryGroup> of(Collection<Integer> stories, List<Reading> readings) {
    Map<String, Reading> byId = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    for (Reading reading : readings) {
      byId.put(reading.article().id(), reading);
      order.put(reading.article().id(), order.size());
    }
    List<StoryGroup> groups = new ArrayList<>();
    for (int story : stories) {
      of(
              story,
              ids ->
                  ids.stream()
                      .flatMap(id -> Stream.ofNullable(byId.get(id)))
                      .sorted(Comparator.comparingInt(r -> order.getOrDefault(r.article().id(), 0)))
                      .toList())
          .ifPresent(groups::add);
    }
    groups.sort(Comparator.comparing(g -> g.chapters().getFirst().first().orElse(LocalDate.MAX)));
    return groups;
  }

  /** A story, its chapters by day. */
  private Optional<StoryGroup> of(int story, Function<List<String>, List<Reading>> readings) {
    Map<String, String> originals = new HashMap<>();
    Map<String, String> translations = new HashMap<>();
    List<ChapterGroup> chapters = new ArrayList<>();
    for (int number : memory.story(story).map(StoryTrace::chapters).orElse(List.of())) {
      List<String> ids = new ArrayList<>();
      memory
          .chapter(number)
          .ifPresent(
              chapter ->
                  Stream.concat(chapter.articles().stream(), chapter.copies().stream())
                      .sorted()
                      .map(memory::article)
                      .forEach(
                          article -> {
                            ids.add(article.id());
                            article
                                .copyOf()
                                .ifPresent(
                                    o -> originals.put(article.id(), memory.article(o).id()));
                          }));
      List<Reading> told = readings.apply(ids);
      if (!told.isEmpty()) {
        chapters.add(chapter(told));
        translations.putAll(new TranslationFinder().find(told, originals));
      }
    }
    if (chapters.isEmpty()) {
      return Optional.empty();
    }
    chapters.sort(Comparator.comparing(c -> c.first().orElse(LocalDate.MAX)));
    List<Reading> all = chapters.stream().flatMap(c -> c.readings().stream()).toList();
    return Optional.of(
        new StoryGroup(chapters, new LineageFinder().find(all, originals, translations)));
  }

  private static ChapterGroup chapter(List<Reading> readings) {
    List<LocalDate> days =
        readings.stream().map(Meetings::dayOf).flatMap(Optional::stream).sorted().toList();
    return new ChapterGroup(
        readings,
        days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
  }
}
