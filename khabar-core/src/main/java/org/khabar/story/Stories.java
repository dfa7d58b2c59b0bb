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
        (chapter, others) -> {
          Optional<Integer> story = storyOf(chapter);
          if (others.stream().anyMatch(other -> isOf(other, story))) {
            story.ifPresent(touched::add);
            changed.add(chapter);
            chapters.assign(chapter, Chapters.NO_STORY);
          }
        });
    touched.forEach(this::sumUp);
    for (ChapterTrace chapter : byDay(changed)) {
      settle(chapter, apart.getOrDefault(chapter.number(), Set.of()), touched);
    }
    return touched;
  }

  /** Finds the story of a chapter, in which none of some others is. */
  private void settle(ChapterTrace chapter, Set<Integer> others, Set<Integer> touched) {
    int number = chapter.number();
    StoryProfile mine = profile(number);
    Optional<Integer> before = storyOf(number);
    Optional<Integer> home =
        before.isEmpty() || isSmallStory(chapter, before.get())
            ? linker.home(
                mine,
                story -> {
                  Optional<Integer> its = Optional.of(story);
                  return !its.equals(before) && others.stream().noneMatch(o -> isOf(o, its));
                })
            : Optional.empty();
    if (home.isEmpty() && before.isPresent()) {
      if (touched.add(before.get())) { // else it was summed up, chapters that entered counted in
        sumUp(before.get());
      }
      return;
    }
    before.ifPresent(memory::dropStory);
    before.ifPresent(touched::add);
    int story = home.orElseGet(memory::nextNumber);
    touched.add(story);
    enter(number, story, mine);
  }

  /** Whether a story is one small chapter, which may turn out to belong to another one. */
  private boolean isSmallStory(ChapterTrace chapter, int story) {
    return chapter.articles().size() <= SMALL
        && memory.story(story).filter(s -> s.chapters().size() > 1).isEmpty();
  }

  /** Whether a chapter is in a story. */
  private boolean isOf(int chapter, Optional<Integer> story) {
    return story.isPresent() && storyOf(chapter).equals(story);
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
