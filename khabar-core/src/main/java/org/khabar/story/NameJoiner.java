package org.khabar.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/**
 * Gives a name that no list has one id in all articles that tell of it, whatever their scripts.
 *
 * <p>Two new names are one when they sound alike ({@link SpellingGroups}) and their articles share
 * a known name or another new one. The id is that of the commonest Latin spelling, or of the
 * commonest one when none is Latin.
 */
public final class NameJoiner {
  private final Set<String> known;

  /** A joiner that leaves the entities of {@code world} alone. */
  public NameJoiner(WorldTable world) {
    known = world.entities().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The readings, the new names of each renamed to their common id. */
  public List<Reading> join(List<Reading> readings) {
    Map<String, NewName> names = new LinkedHashMap<>();
    for (int article = 0; article < readings.size(); article++) {
      for (Mention mention : readings.get(article).entities()) {
        if (!known.contains(mention.id())) {
          String surface = mention.span().of(readings.get(article).article().text());
          names
              .computeIfAbsent(mention.id(), id -> new NewName(id, surface, mention.type()))
              .seenIn(article);
        }
      }
    }
    Map<String, String> ids = ids(new ArrayList<>(names.values()), readings);
    return ids.isEmpty() ? readings : readings.stream().map(new Renaming(ids)::apply).toList();
  }

  private Map<String, String> ids(List<NewName> names, List<Reading> readings) {
    SpellingGroups soundGroups = new SpellingGroups(names);
    soundGroups.join((a, b) -> true);
    Map<NewName, Set<String>> company = company(names, soundGroups, readings);
    SpellingGroups groups = soundGroups.afresh();
    groups.join(
        (a, b) -> meet(company.getOrDefault(a, Set.of()), company.getOrDefault(b, Set.of())));
    Map<String, String> ids = new HashMap<>();
    for (List<NewName> group : groups.list()) {
      String best = commonest(group);
      group.stream()
          .map(NewName::id)
          .filter(id -> !id.equals(best))
          .forEach(id -> ids.put(id, best));
    }
    return ids;
  }

  /** For each new name the known ones, and the groups of the other new ones, of its articles. */
  private Map<NewName, Set<String>> company(
      List<NewName> names, SpellingGroups groups, List<Reading> readings) {
    List<Set<String>> ofArticle = new ArrayList<>();
    for (Reading reading : readings) {
      ofArticle.add(
          reading.entities().stream()
              .map(Mention::id)
              .filter(known::contains)
              .collect(Collectors.toCollection(HashSet::new)));
    }
    for (NewName name : names) {
      String sound = "sound " + groups.groupOf(name);
      name.articles().forEach(article -> ofArticle.get(article).add(sound));
    }
    Map<NewName, Set<String>> company = new HashMap<>();
    for (NewName name : names) {
      Set<String> all = new HashSet<>();
      name.articles().forEach(article -> all.addAll(ofArticle.get(article)));
      all.remove("sound " + groups.groupOf(name));
      company.put(name, all);
    }
    return company;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    Set<String> few = a.size() < b.size() ? a : b;
    return few.stream().anyMatch(few == a ? b::contains : a::contains);
  }

  private static String commonest(List<NewName> group) {
    boolean anyLatin = group.stream().anyMatch(NewName::isLatin);
    return group.stream()
        .filter(name -> name.isLatin() || !anyLatin)
        .max(Comparator.comparingInt(NewName::uses).thenComparing(NewName::id))
        .orElseThrow()
        .id();
  }
}
