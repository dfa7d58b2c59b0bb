package org.khabar.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.find.name.NameForms;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.WorldTable;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.model.Reading;

/**
 * Gives a name that no list has one id in all articles that tell of it, whatever their scripts.
 *
 * <p>Two names are one when they sound alike and their articles share further names: the more of
 * these, the less alike need they sound ({@link SpellingGroups}). A new name may so turn out to be
 * a known one, of which an article writes in a way that no list has. A surname alone is whoever
 * alone bears it in such articles. The id is the known one, else that of the commonest Latin
 * spelling, or of the commonest one when none is Latin.
 */
public final class NameJoiner {
  private final Set<String> known;
  private final Function<String, NameForms> formsOf;
  private final SecondLook secondLook;

  /**
   * A joiner that keeps the ids of known entities.
   *
   * @param formsOf the forms that names have in a language, by its code
   */
  public NameJoiner(WorldTable world, Function<String, NameForms> formsOf) {
    known = world.entities().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    this.formsOf = formsOf;
    secondLook = new SecondLook(known, formsOf);
  }

  /**
   * The readings, the new names of each renamed to their common id, and each read once more for the
   * names that the others of its story have.
   */
  public List<Reading> join(List<Reading> readings) {
    List<Reading> joined = joinAlike(readings);
    List<Reading> again = secondLook.at(joined);
    return again.equals(joined) ? joined : joinAlike(again);
  }

  /**
   * The readings, the new names of each renamed to their common id and nothing else: what articles
   * took from one another is no evidence that they tell of one story.
   */
  public List<Reading> joinAlike(List<Reading> readings) {
    List<SpeltName> names = names(readings);
    if (names.stream().allMatch(SpeltName::isKnown)) {
      return readings;
    }
    SpellingGroups alone = new SpellingGroups(names);
    alone.joinBySound();
    Company company = company(names, alone, readings);
    SpellingGroups groups = alone.afresh();
    groups.join(company, alone);
    Map<String, String> ids = new HashMap<>();
    Map<String, EntityType> types = new HashMap<>();
    Map<String, String> fullNames = new HashMap<>();
    for (List<SpeltName> group : groups.list()) {
      SpeltName best = best(group);
      for (SpeltName name : group) {
        name.ids().stream()
            .filter(id -> !id.equals(best.id()))
            .forEach(id -> ids.put(id, best.id()));
      }
      if (ids.containsValue(best.id())) {
        types.put(best.id(), best.isKnown() ? best.type() : commonType(group));
        fullNames.put(best.id(), best.name());
      }
    }
    Renaming renaming = new Renaming(ids, types, fullNames);
    return ids.isEmpty() ? readings : readings.stream().map(renaming::apply).toList();
  }

  /** The spellings of all names in the order of their first use. */
  private List<SpeltName> names(List<Reading> readings) {
    Map<String, SpeltName> names = new LinkedHashMap<>();
    Map<String, Set<Integer>> articlesOfKnown = new HashMap<>();
    Map<String, NameForms> formsOfLanguages = new HashMap<>();
    NameForms english = formsOfLanguages.computeIfAbsent("en", formsOf);
    for (int article = 0; article < readings.size(); article++) {
      Reading reading = readings.get(article);
      String language = reading.article().language();
      NameForms forms = formsOfLanguages.computeIfAbsent(language, formsOf);
      for (Mention mention : reading.entities()) {
        String surface = mention.span().of(reading.article().text());
        SpeltName name =
            known.contains(mention.id())
                ? names.computeIfAbsent(
                    mention.id() + "\t" + surface,
                    k ->
                        SpeltName.ofKnown(
                            mention.id(),
                            mention.type(),
                            articlesOfKnown.computeIfAbsent(mention.id(), id -> new TreeSet<>())))
                : newName(names, mention, form(language, surface, forms));
        name.seenIn(article, mention, surface, forms, english);
      }
    }
    return names.values().stream().distinct().toList();
  }

  /** What all inflected forms of a name have in common; empty where names are not inflected. */
  private static Optional<String> form(String language, String surface, NameForms forms) {
    return forms.endings().isEmpty()
        ? Optional.empty()
        : Optional.of(language + "\t" + forms.endings().stem(surface));
  }

  /** The new name of an id, or of another form of the same words in the same language. */
  private static SpeltName newName(
      Map<String, SpeltName> names, Mention mention, Optional<String> form) {
    SpeltName same =
        Optional.ofNullable(names.get(mention.id()))
            .or(() -> form.map(names::get))
            .orElseGet(() -> SpeltName.ofNew(mention.id(), mention.type()));
    names.putIfAbsent(mention.id(), same);
    form.ifPresent(f -> names.putIfAbsent(f, same));
    return same;
  }

  /** Who stands in which article: known entities, and groups of new names that sound alike. */
  private static Company company(
      List<SpeltName> names, SpellingGroups groups, List<Reading> readings) {
    Company company = new Company(readings.size());
    for (SpeltName name : names) {
      String companion = groups.companion(name);
      name.articles().forEach(article -> company.add(article, companion));
    }
    return company;
  }

  private static SpeltName best(List<SpeltName> group) {
    boolean full = group.stream().anyMatch(name -> !name.isOneWord());
    boolean latin = group.stream().anyMatch(SpeltName::isLatin);
    return group.stream()
        .max(
            Comparator.comparing(SpeltName::isKnown)
                .thenComparing(name -> name.isOneWord() != full)
                .thenComparing(name -> name.isLatin() == latin)
                .thenComparing(name -> !name.isInflected())
                .thenComparingInt(SpeltName::uses)
                .thenComparing(SpeltName::id))
        .orElseThrow();
  }

  private static EntityType commonType(List<SpeltName> group) {
    Map<EntityType, Integer> uses = new HashMap<>();
    group.forEach(name -> uses.merge(name.type(), name.uses(), Integer::sum));
    return uses.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
