package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The stories of a memory, and how chapters that changed change them. */
final class Stories {
  /** What a story is about is summed up of so many chapters, its latest. */
  private static final int SUMMED = 40;

  private static final int SMALL = 12;

  private final StoryMemory memory;
  private final Chapters chapters;
  private final StoryLinker linker;

  Stories(StoryMemory memory, Chapters chapters, StoryLinker linker) {
    this.memory = memory;
    this.chapters = chapters;
    this.linker = linker;
  }

  /** Finds the stories of chapters that changed, and answers the numbers of stories changed. */
  Set<Integer> settle(ChapterChange change, Bonds bonds) {
    Set<Integer> touched = new TreeSet<>(change.stories());
    Set<Integer> changed = new LinkedHashSet<>(change.chapters());
    Map<Integer, Set<Integer>> apart = apart(bonds);
    apart.forEach(
        (one, others) ->
            others.stream()
                .filter(other -> storyOf(one).isPresent() && storyOf(one).equals(storyOf(other)))
                .findFirst()
                .ifPresent(
                    other -> {
                      touched.add(storyOf(one).get());
                      leave(one);
                      changed.add(one);
                    }));
    touched.forEach(this::sumUp);
    for (ChapterTrace chapter : byDay(changed)) {
      int number = chapter.number();
      StoryProfile mine = profile(number);
      Set<Integer> enemies = apart.getOrDefault(number, Set.of());
      Optional<Integer> before = storyOf(number);
      // A story that is one small chapter may turn out to belong to another one.
      boolean alone =
          before.isEmpty()
              || chapter.articles().size() <= SMALL
                  && before.flatMap(memory::story).filter(s -> s.chapters().size() > 1).isEmpty();
      Optional<Integer> home =
          alone
              ? linker.home(
                  mine,
                  story ->
                      before.filter(b -> b == story).isEmpty()
                          && enemies.stream()
                              .noneMatch(e -> storyOf(e).filter(s -> s == story).isPresent()))
              : Optional.empty();
      if (home.isPresent()) {
        before.ifPresent(
            b -> {
              memory.dropStory(b);
              touched.add(b);
            });
        touched.add(home.get());
        enter(number, home.get(), mine);
      } else if (before.isPresent()) {
        touched.add(before.get());
        sumUp(before.get());
      } else {
        int story = memory.nextNumber();
        touched.add(story);
        enter(number, story, mine);
      }
    }
    return touched;
  }

  private void enter(int chapter, int story, StoryProfile mine) {
    List<Integer> all =
        new ArrayList<>(memory.story(story).map(StoryTrace::chapters).orElse(List.of()));
    all.add(chapter);
    chapters.assign(chapter, story);
    StoryProfile profile = linker.profile(story);
    of(chapter).forEach(profile::add);
    linker.keep(story, profile, all, mine);
  }

  private void leave(int chapter) {
    chapters.assign(chapter, Chapters.NO_STORY);
  }

  /** Says anew what a story is about, and drops it when it has no chapter any more. */
  private void sumUp(int story) {
    Optional<StoryTrace> known = memory.story(story);
    if (known.isEmpty()) {
      return;
    }
    List<Integer> left =
        known.get().chapters().stream()
            .filter(c -> storyOf(c).filter(s -> s == story).isPresent())
            .toList();
    if (left.isEmpty()) {
      memory.dropStory(story);
      return;
    }
    StoryProfile profile = new StoryProfile();
    left.subList(Math.max(0, left.size() - SUMMED), left.size())
        .forEach(c -> of(c).forEach(profile::add));
    linker.keep(story, profile, left, profile);
  }

  private StoryProfile profile(int chapter) {
    StoryProfile profile = new StoryProfile();
    of(chapter).forEach(profile::add);
    return profile;
  }

  /** The articles of a chapter that say what it is about: digests belong with nothing. */
  private List<ArticleVectors> of(int chapter) {
    return chapters.cluster(chapter).members.stream().filter(a -> !a.digest()).toList();
  }

  /** The story of a chapter, empty when it is gone or has none. */
  private Optional<Integer> storyOf(int chapter) {
    return chapters
        .find(chapter)
        .map(ChapterTrace::story)
        .filter(story -> memory.story(story).isPresent());
  }

  /** Chapters that somebody has said to be of other stories, by chapter. */
  private Map<Integer, Set<Integer>> apart(Bonds bonds) {
    Map<Integer, Set<Integer>> apart = new HashMap<>();
    for (Bonds.Pair pair : bonds.apart()) {
      Optional<Integer> one = memory.numberOf(pair.one()).flatMap(memory::chapterOf);
      Optional<Integer> other = memory.numberOf(pair.other()).flatMap(memory::chapterOf);
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        apart.computeIfAbsent(one.get(), k -> new TreeSet<>()).add(other.get());
        apart.computeIfAbsent(other.get(), k -> new TreeSet<>()).add(one.get());
      }
    }
    return apart;
  }

  private List<ChapterTrace> byDay(Set<Integer> numbers) {
    return numbers.stream()
        .flatMap(number -> chapters.find(number).stream())
        .sorted(
            Comparator.comparingLong(
                c ->
                    chapters
                        .cluster(c.number())
                        .first()
                        .map(day -> day.toEpochDay())
                        .orElse(Long.MAX_VALUE)))
        .toList();
  }
}
