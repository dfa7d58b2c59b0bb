package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.text.TokenKind;

/**
 * Parts two names that were taken for one person's, where the article has the first by itself: "LSU
 * Joe Alleva" is somebody of LSU. One word may as well be the person's own ("Ri" of "Ri Yong Ho"),
 * unless it is listed or an acronym, or two people have it.
 *
 * <p>Call {@link #note} for all sentences, then {@link #mark} for each.
 */
public final class RunTogetherNames {
  /** What is left must be a given and a family name. */
  private static final int FULL_NAME = 2;

  private final NameEndings endings;
  private final Map<String, Name> others = new HashMap<>();

  /** By what may be a body or place, the people behind whose names it stands. */
  private final Map<String, Set<String>> people = new HashMap<>();

  /** None yet; {@code endings} are those that the language puts on names. */
  public RunTogetherNames(NameEndings endings) {
    this.endings = endings;
  }

  /** Takes note of the names in a sentence. */
  public void note(List<Unit> units) {
    for (Unit unit : units) {
      unit.value(Name.class).ifPresent(this::note);
    }
  }

  private void note(Name name) {
    if (name.type() != EntityType.PER) {
      others.putIfAbsent(endings.base(name.words()), name);
    } else if (isLong(name)) {
      String front = endings.base(name.words().getFirst());
      people.computeIfAbsent(front, k -> new HashSet<>()).add(String.join(" ", name.words()));
    }
  }

  /** The units of a sentence, such names in two. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (others.isEmpty()) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    for (Unit unit : units) {
      Optional<Name> person = unit.value(Name.class).filter(RunTogetherNames::isLong);
      int words = person.map(this::wordsOfOther).orElse(0);
      if (words == 0) {
        marked.add(unit);
      } else {
        part(person.orElseThrow(), words, text, marked);
      }
    }
    return marked;
  }

  private static boolean isLong(Name name) {
    return name.type() == EntityType.PER
        && name.entities().isEmpty()
        && name.words().size() > FULL_NAME
        && name.surface().split(" ", -1).length == name.words().size();
  }

  /** How many words at the front of a name are that of a body or place; 0 for none. */
  private int wordsOfOther(Name name) {
    for (int words = name.words().size() - FULL_NAME; words > 0; words--) {
      String front = endings.base(name.words().subList(0, words));
      Name other = others.get(front);
      if (other != null && (words > 1 || isNobodysOwn(other, front))) {
        return words;
      }
    }
    return 0;
  }

  private boolean isNobodysOwn(Name other, String front) {
    boolean acronym =
        other.surface().length() > 1 && other.surface().chars().allMatch(Character::isUpperCase);
    return acronym
        || !other.entities().isEmpty()
        || people.getOrDefault(front, Set.of()).size() > 1;
  }

  private void part(Name whole, int words, String text, List<Unit> marked) {
    int length = 0;
    for (int i = 0; i < words; i++) {
      length = whole.surface().indexOf(' ', length) + 1;
    }
    int start = whole.span().start();
    Span front = new Span(start, start + length - 1);
    Span back = new Span(start + length, whole.span().end());
    List<String> named = whole.words();
    Name other = Objects.requireNonNull(others.get(endings.base(named.subList(0, words))));
    marked.add(
        unit(
            new Name(
                front,
                other.type(),
                other.entities(),
                other.id(),
                named.subList(0, words),
                front.of(text),
                other.rule())));
    marked.add(
        unit(
            new Name(
                back,
                EntityType.PER,
                List.of(),
                "",
                named.subList(words, named.size()),
                back.of(text),
                whole.rule())));
  }

  private static Unit unit(Name name) {
    return new Unit(
        name.span(),
        name.surface(),
        String.join(" ", name.words()),
        TokenKind.WORD,
        List.of(),
        Set.of(name.type().name()),
        Optional.of(name));
  }
}
