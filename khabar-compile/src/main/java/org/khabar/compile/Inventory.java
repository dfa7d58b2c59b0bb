package org.khabar.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.knowledge.Concept;

/** The concepts, and which of them are used. */
final class Inventory {
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> missing = new HashSet<>();
  private final Problems problems;

  Inventory(Problems problems) {
    this.problems = problems;
  }

  void add(Concept concept, Place place) {
    Place first = places.putIfAbsent(concept.id(), place);
    if (first != null) {
      problems.error(place, "the concept " + concept.id() + " is listed at " + first + " already");
      return;
    }
    concepts.put(concept.id(), concept);
    String kind = concept.id();
    while (kinds.add(kind) && kind.indexOf('.') > 0) {
      kind = kind.substring(0, kind.lastIndexOf('.'));
    }
  }

  boolean has(String id) {
    return concepts.containsKey(id);
  }

  /** Notes the use of a concept; one that is not listed is a problem. */
  boolean use(String id, Place place) {
    if (!concepts.containsKey(id)) {
      problems.error(place, "no concept is called " + id);
      return false;
    }
    used.add(id);
    return true;
  }

  /** Notes the use of a concept that CLDR has words for; whether it is listed. */
  boolean useIfListed(String id) {
    boolean listed = concepts.containsKey(id);
    if (listed) {
      used.add(id);
    } else if (missing.add(id)) {
      problems.warning(new Place("CLDR", 0), "no concept is called " + id + ": its words stay out");
    }
    return listed;
  }

  /** Notes that a rule asks for a concept or those below it. */
  boolean ask(String id, Place place) {
    if (!kinds.contains(id)) {
      problems.error(place, "no concept is called " + id + " or lies below it");
      return false;
    }
    used.add(id);
    return true;
  }

  Collection<Concept> concepts() {
    return List.copyOf(concepts.values());
  }

  /** Listed concepts that nothing uses and that are no kind of others. */
  List<Problem> unused() {
    Set<String> parents = new HashSet<>();
    for (String id : concepts.keySet()) {
      int dot = id.lastIndexOf('.');
      if (dot > 0) {
        parents.add(id.substring(0, dot));
      }
    }
    List<Problem> unused = new ArrayList<>();
    for (String id : concepts.keySet()) {
      if (!used.contains(id) && !parents.contains(id)) {
        Place place = places.getOrDefault(id, new Place("concepts", 0));
        unused.add(new Problem(place, "nothing uses the concept " + id, true));
      }
    }
    return unused;
  }
}
