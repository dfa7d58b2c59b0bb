package org.khabar.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Entity;
import org.khabar.knowledge.Term;
import org.khabar.text.Normalizer;

/**
 * Whether what the sources say of the world goes together.
 *
 * <p>No two entities of one kind have a name in common unless {@code ambiguous.tsv} declares it, no
 * office that one person holds is held by two on a day, capitals lie in states, no place lies in
 * itself.
 */
final class WorldChecks {
  /** Offices that several people hold at once. */
  private static final Set<String> SHARED_OFFICES =
      Set.of(
          "role.vice-president",
          "role.deputy-prime-minister",
          "role.spokesperson",
          "role.envoy",
          "role.commander",
          "role.adviser",
          "role.intelligence-chief",
          "role.member",
          "role.co-chair");

  private final Map<String, Entity> entities;
  private final Map<String, Place> places;
  private final Problems problems;

  WorldChecks(Map<String, Entity> entities, Map<String, Place> places, Problems problems) {
    this.entities = entities;
    this.places = places;
    this.problems = problems;
  }

  /**
   * Tells of every name that two entities of one kind have.
   *
   * @param declared sets of ids that are known to share a name
   */
  void names(List<Set<String>> declared) {
    Map<String, Set<String>> byName = new LinkedHashMap<>();
    for (Entity entity : entities.values()) {
      entity
          .names()
          .forEach(
              (code, names) ->
                  names.forEach(
                      name ->
                          byName
                              .computeIfAbsent(
                                  entity.kind() + "\t" + code + "\t" + Normalizer.key(name),
                                  k -> new LinkedHashSet<>())
                              .add(entity.id())));
    }
    byName.forEach(
        (key, ids) -> {
          if (ids.size() > 1 && declared.stream().noneMatch(d -> d.containsAll(ids))) {
            String[] parts = key.split("\t");
            problems.error(
                place(ids.iterator().next()),
                "'"
                    + parts[2]
                    + "' ("
                    + parts[1]
                    + ") is the name of each "
                    + parts[0]
                    + " "
                    + String.join(", ", ids)
                    + "; ambiguous.tsv does not declare that");
          }
        });
  }

  /** Tells of offices that two people hold on a day. */
  void terms(List<Term> terms, Map<Term, Place> rows) {
    Map<String, List<Term>> byOffice = new HashMap<>();
    for (Term term : terms) {
      if (!SHARED_OFFICES.contains(term.role())) {
        byOffice.computeIfAbsent(term.role() + " " + term.of(), k -> new ArrayList<>()).add(term);
      }
    }
    for (List<Term> office : byOffice.values()) {
      office.sort(Comparator.comparing(Term::from));
      Term latest = office.getFirst();
      for (Term term : office.subList(1, office.size())) {
        if (!term.person().equals(latest.person()) && overlap(latest, term)) {
          problems.error(
              rows.getOrDefault(term, new Place("entities/terms.tsv", 0)),
              term.person()
                  + " is "
                  + term.role()
                  + " of "
                  + term.of()
                  + " from "
                  + term.from()
                  + ", while "
                  + latest.person()
                  + " is until "
                  + end(latest));
        }
        latest = end(term).compareTo(end(latest)) > 0 ? term : latest;
      }
    }
  }

  private static boolean overlap(Term earlier, Term later) {
    int same = Math.min(end(earlier).length(), later.from().length());
    return end(earlier).substring(0, same).compareTo(later.from().substring(0, same)) > 0;
  }

  private static String end(Term term) {
    return term.to().isEmpty() ? term.lastKnown() : term.to();
  }

  /** Tells of capitals without a state and of places that lie in themselves. */
  void places() {
    for (Entity entity : entities.values()) {
      if (entity.kind().equals("capital")) {
        Entity state = entities.get(entity.state());
        if (state == null || !state.kind().equals("state")) {
          problems.error(place(entity.id()), entity.id() + " is the capital of no state");
        }
      }
      Set<String> holders = new HashSet<>();
      Entity holder = entity;
      while (holder != null && !holder.partOf().isEmpty()) {
        if (!holders.add(holder.id())) {
          problems.error(place(entity.id()), entity.id() + " lies in itself");
          break;
        }
        holder = entities.get(holder.partOf());
      }
    }
  }

  private Place place(String id) {
    return places.getOrDefault(id, new Place("entities", 0));
  }
}
