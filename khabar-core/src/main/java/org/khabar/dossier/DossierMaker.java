package org.khabar.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.gloss.Glosses;
import org.khabar.knowledge.GlossTable;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Dossier;
import org.khabar.model.Reading;
import org.khabar.model.Revision;
import org.khabar.model.Story;
import org.khabar.story.EntityRelations;
import org.khabar.story.StoryFinder;
import org.khabar.story.StoryGroup;
import org.khabar.story.StoryGroups;
import org.khabar.story.StoryIndex;
import org.khabar.story.StoryMemory;

/**
 * Makes a dossier of readings: groups them into stories and chapters, and compares what they say.
 *
 * <p>A pure function of the readings; thread-safe. Of readings with one id the last is the article,
 * and what changed from one to the next is told as revisions; readings of one id and one text are
 * one.
 */
public final class DossierMaker {
  private static final Comparator<StoryGroup> BY_WEIGHT =
      Comparator.comparingInt(DossierMaker::sources)
          .thenComparingLong(DossierMaker::languages)
          .thenComparing(DossierMaker::latest)
          .reversed();

  private final EntityRelations relations;
  private final WorldTable world;
  private final Optional<GlossTable> english;

  /** Made when the first dossier is. */
  private volatile @Nullable Glosses titles;

  /**
   * A maker that knows the world.
   *
   * @param world entities for containment, metonymy, states and English names; concepts for glosses
   */
  public DossierMaker(WorldTable world) {
    this(world, Optional.empty());
  }

  /**
   * A maker that knows the world, and how titles are worded.
   *
   * @param english how findings are told in English; without it, titles tell of encounters and
   *     topics alone
   */
  public DossierMaker(WorldTable world, Optional<GlossTable> english) {
    relations = new EntityRelations(world);
    this.world = world;
    this.english = english;
  }

  private Optional<Glosses> titles() {
    Glosses known = titles;
    if (known == null && english.isPresent()) {
      known = Glosses.of(english.get(), world);
      titles = known;
    }
    return Optional.ofNullable(known);
  }

  /**
   * The dossier of these readings. Stories with most independent sources come first, then those in
   * most languages, then the latest.
   */
  public Dossier make(List<Reading> readings) {
    return make(readings, Terms.PLAIN);
  }

  /** The dossier on some terms. */
  public Dossier make(List<Reading> all, Terms terms) {
    return make(
        all,
        terms,
        articles -> new StoryFinder(relations).find(articles, terms.corrections().bonds()));
  }

  /**
   * The dossier of some stories of a memory.
   *
   * @param all readings of their articles; articles that are left out are left out of the stories
   * @param stories the numbers that an index gave them
   */
  public Dossier make(
      List<Reading> all, Terms terms, StoryMemory memory, Collection<Integer> stories) {
    StoryGroups groups = new StoryGroups(memory);
    return make(all, terms, articles -> groups.of(stories, articles));
  }

  /** An index of stories that keeps what it knows in a memory. */
  public StoryIndex index(StoryMemory memory) {
    return new StoryIndex(relations, memory);
  }

  private Dossier make(
      List<Reading> all, Terms terms, Function<List<Reading>, List<StoryGroup>> grouping) {
    Optional<LocalDate> asOf = terms.asOf();
    List<Reading> readings =
        terms
            .corrections()
            .of(all.stream().filter(r -> asOf.isEmpty() || !isAfter(r, asOf.get())).toList());
    Map<String, Reading> latest = new LinkedHashMap<>();
    Map<String, List<Revision>> revisions = new LinkedHashMap<>();
    RevisionFinder finder = new RevisionFinder(relations, titles());
    for (Reading reading : readings) {
      String id = reading.article().id();
      Reading before = latest.put(id, reading);
      if (before != null && !before.article().text().equals(reading.article().text())) {
        List<Revision> known = revisions.computeIfAbsent(id, k -> new ArrayList<>());
        known.add(finder.compare(before, reading, known.size() + 1));
      }
    }
    List<Reading> articles = List.copyOf(latest.values());
    Set<String> ids = new HashSet<>();
    List<StoryGroup> groups = new ArrayList<>(grouping.apply(articles));
    groups.sort(BY_WEIGHT);
    List<Story> stories = new ArrayList<>();
    for (StoryGroup group : groups) {
      List<Revision> changed =
          group.readings().stream()
              .flatMap(r -> revisions.getOrDefault(r.article().id(), List.of()).stream())
              .toList();
      stories.add(new StoryMaker(relations, group, asOf, titles()).make(changed, ids));
    }
    return new Dossier(articles, stories);
  }

  private static boolean isAfter(Reading reading, LocalDate day) {
    return reading.article().published().map(p -> p.day().isAfter(day)).orElse(false);
  }

  private static int sources(StoryGroup group) {
    return group
        .lineage()
        .independent(group.readings().stream().map(r -> r.article().id()).toList());
  }

  private static long languages(StoryGroup group) {
    return group.readings().stream().map(r -> r.article().language()).distinct().count();
  }

  private static LocalDate latest(StoryGroup group) {
    return group.chapters().stream()
        .flatMap(c -> c.last().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
