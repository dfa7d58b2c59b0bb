package org.khabar.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khabar.Khabar;
import org.khabar.dossier.Corrections;
import org.khabar.dossier.StoryChoice;
import org.khabar.dossier.StoryIds;
import org.khabar.dossier.Terms;
import org.khabar.knowledge.TableFormatException;
import org.khabar.model.Article;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.story.ChapterTrace;
import org.khabar.story.StoryIndex;
import org.khabar.story.StoryTrace;

/**
 * Joins to stories what a state has read, and compares those that somebody asks for.
 *
 * <p>Joining costs the same for each article however many there are, and comparing only what the
 * stories asked for cost. Not thread-safe.
 */
public final class StoryStream {
  private static final int AT_ONCE = 1_000;

  /** What a kill can cost at most is joined again. */
  private static final int UNCOMMITTED = 20_000;

  private final StateFolder state;
  private final Khabar khabar;
  private final Corrections corrections;

  public StoryStream(StateFolder state, Khabar khabar, Corrections corrections) {
    this.state = state;
    this.khabar = khabar;
    this.corrections = corrections;
  }

  /**
   * Joins all readings that have not been joined, and whatever corrections say.
   *
   * @throws StateException when another version of Khabar wrote the state
   */
  public void join() throws StateException {
    try {
      StoryIndex index = khabar.index(state.memory());
      int from = state.joined();
      do {
        List<Reading> next = state.readings(from, AT_ONCE);
        from += next.size();
        List<Reading> alike = corrections.of(khabar.alike(next));
        index.join(alike, corrections.bonds()).forEach(story -> state.changed().put(story, true));
        state.setJoined(from);
        if (from % UNCOMMITTED == 0) {
          commit(index);
        }
      } while (from < state.size());
      commit(index);
    } catch (TableFormatException e) {
      throw state.fromElsewhere(e);
    }
  }

  private void commit(StoryIndex index) {
    index.keep();
    state.commit();
  }

  /** Numbers of the stories that have changed since they were told of. */
  public Set<Integer> changed() {
    return new TreeSet<>(state.changed().keySet());
  }

  /** Numbers of all stories among which those chosen are. */
  public Set<Integer> among(StoryChoice choice) {
    Set<Integer> asked = new TreeSet<>();
    boolean known = choice.stories().stream().allMatch(state.ids()::containsKey);
    if (known && !choice.stories().isEmpty()) {
      choice.stories().forEach(id -> asked.add(state.ids().get(id)));
      return asked;
    }
    for (int story : state.memory().stories()) {
      if (mayLie(state.memory().story(story), choice.since(), choice.until())) {
        asked.add(story);
      }
    }
    return asked;
  }

  private static boolean mayLie(
      Optional<StoryTrace> story, Optional<LocalDate> since, Optional<LocalDate> until) {
    Optional<LocalDate> last = story.flatMap(StoryTrace::last);
    Optional<LocalDate> first = story.flatMap(StoryTrace::first);
    boolean early = since.isPresent() && last.filter(l -> !l.isBefore(since.get())).isEmpty();
    boolean late = until.isPresent() && first.filter(f -> !f.isAfter(until.get())).isEmpty();
    return !early && !late;
  }

  /**
   * What the articles of some stories say side by side, under the ids that the stories keep.
   *
   * @param stories their numbers
   * @param wanted which of their articles
   * @throws StateException when another version of Khabar wrote the state
   */
  public Dossier compare(Set<Integer> stories, Predicate<Article> wanted, Optional<LocalDate> asOf)
      throws StateException {
    try {
      List<String> ids = new ArrayList<>();
      stories.forEach(story -> articles(story).forEach(ids::add));
      List<Reading> readings =
          state.readings(ids).stream().filter(r -> wanted.test(r.article())).toList();
      Dossier now =
          khabar.compare(
              khabar.alike(readings), new Terms(asOf, corrections), state.memory(), stories);
      return StoryIds.kept(told(stories), now, state.ids()::containsKey);
    } catch (TableFormatException e) {
      throw state.fromElsewhere(e);
    }
  }

  private Stream<String> articles(int story) {
    return state.memory().story(story).map(StoryTrace::chapters).orElse(List.of()).stream()
        .flatMap(chapter -> state.memory().chapter(chapter).stream())
        .flatMap(c -> Stream.concat(c.articles().stream(), c.copies().stream()))
        .map(article -> state.memory().article(article).id());
  }

  /** Stories as they were told last, of those asked for. */
  public List<Story> told(Set<Integer> stories) {
    return stories.stream()
        .flatMap(story -> state.told().get(story).stream())
        .map(ToldStory::story)
        .toList();
  }

  /** Ids of the articles that came, or came anew, since stories were told of. */
  public Set<String> arrivedSince(Set<Integer> stories, Dossier now) {
    Map<String, Integer> known = new HashMap<>();
    for (int story : stories) {
      state
          .told()
          .get(story)
          .ifPresent(t -> t.story().articles().forEach(a -> known.put(a, t.readings())));
    }
    Set<String> arrived = new HashSet<>();
    for (Reading reading : now.articles()) {
      String id = reading.article().id();
      int readings = known.getOrDefault(id, 0);
      if (state.latestReading(id).filter(latest -> latest < readings).isEmpty()) {
        arrived.add(id);
      }
    }
    return arrived;
  }

  /** Takes note that a reader is told of stories as they are now; valid with the next commit. */
  public void tell(Set<Integer> stories, Dossier now) {
    for (int story : stories) {
      state.changed().remove(story);
      if (state.memory().story(story).isEmpty()) {
        state.told().remove(story);
      }
    }
    for (Story story : now.stories()) {
      story.articles().stream()
          .findFirst()
          .flatMap(this::storyOf)
          .ifPresent(
              number -> {
                state.told().put(number, new ToldStory(state.size(), story));
                state.ids().put(story.id(), number);
                story.chapters().forEach(c -> state.ids().put(c.id(), number));
              });
    }
  }

  private Optional<Integer> storyOf(String article) {
    return state
        .memory()
        .numberOf(article)
        .flatMap(state.memory()::chapterOf)
        .flatMap(state.memory()::chapter)
        .map(ChapterTrace::story);
  }

  /** Number of stories. */
  public int size() {
    return state.memory().stories().size();
  }
}
