package org.khabar.find.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.knowledge.Term;

/** Who held which office when. */
public final class Offices {
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, List<Term>> byPerson = new HashMap<>();

  public Offices(List<Term> terms) {
    for (Term term : terms) {
      byOffice.computeIfAbsent(term.role() + " " + term.of(), k -> new ArrayList<>()).add(term);
      byPerson.computeIfAbsent(term.person(), k -> new ArrayList<>()).add(term);
    }
  }

  /** The person known to hold an office on a day; empty when none or more than one is known to. */
  public Optional<String> holder(String role, String of, LocalDate day) {
    List<String> holders =
        byOffice.getOrDefault(role + " " + of, List.of()).stream()
            .filter(term -> holds(term, day))
            .map(Term::person)
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** Whether a person is known to have held some office on a day. */
  public boolean active(String person, LocalDate day) {
    return byPerson.getOrDefault(person, List.of()).stream().anyMatch(term -> holds(term, day));
  }

  /** Whether a person is known to have held some office. */
  boolean everHeld(String person) {
    return byPerson.containsKey(person);
  }

  /** The terms of a person, as listed. */
  public List<Term> terms(String person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** The terms of a person that are known to hold on a day, as listed. */
  public List<Term> held(String person, LocalDate day) {
    return terms(person).stream().filter(term -> holds(term, day)).toList();
  }

  private static boolean holds(Term term, LocalDate day) {
    String iso = day.toString();
    String last = term.to().isEmpty() ? term.lastKnown() : term.to();
    return (term.from().isEmpty() || iso.compareTo(term.from()) >= 0)
        && (last.isEmpty()
            || iso.substring(0, Math.min(iso.length(), last.length())).compareTo(last) <= 0);
  }
}
