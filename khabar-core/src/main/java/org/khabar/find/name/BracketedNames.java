package org.khabar.find.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Names that an article gives with a short form in brackets, so that both mean one: "the Zelford
 * Traders Association (ZTA)", after which ZTA is that association, and the association is what ZTA
 * is known to be.
 *
 * <p>Call {@link #note} for all sentences, then {@link #mark} for each.
 */
public final class BracketedNames {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final Map<String, Name> byShortForm = new HashMap<>();
  private final Map<String, Name> byLongForm = new HashMap<>();

  /** Takes note of the long names in a sentence that are followed by a short form. */
  public void note(List<Unit> units) {
    for (int i = 0; i + 3 < units.size(); i++) {
      Optional<Name> name = units.get(i).value(Name.class);
      Unit shortForm = units.get(i + 2);
      boolean bracketed =
          units.get(i + 1).surface().equals("(") && units.get(i + 3).surface().equals(")");
      if (bracketed && name.isPresent() && isShortForm(shortForm, name.orElseThrow())) {
        note(name.orElseThrow(), shortForm);
      }
    }
  }

  private void note(Name name, Unit shortForm) {
    Optional<Name> known = shortForm.value(Name.class).filter(n -> !n.entities().isEmpty());
    if (name.entities().isEmpty() && known.isPresent()) {
      byLongForm.put(key(name), known.orElseThrow());
    } else if (known.isEmpty()) {
      byShortForm.putIfAbsent(shortForm.key(), name);
    }
  }

  /** A single word, in capitals where the script has them, of a name of several words. */
  private static boolean isShortForm(Unit unit, Name name) {
    String surface = unit.surface();
    boolean cased = Character.isUpperCase(surface.codePointAt(0));
    boolean capitals = surface.chars().noneMatch(Character::isLowerCase);
    return unit.isWord()
        && name.words().size() > 1
        && unit.key().indexOf(' ') < 0
        && surface.length() >= SHORTEST
        && surface.length() <= LONGEST
        && capitals
        && (cased || unit.analyses().isEmpty());
  }

  private static String key(Name name) {
    return String.join(" ", name.words());
  }

  /** The units, short and long forms of one thing with one meaning. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (byShortForm.isEmpty() && byLongForm.isEmpty()) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    for (Unit unit : units) {
      Optional<Name> name = unit.value(Name.class);
      Name meant = meant(unit, name);
      if (meant == null) {
        marked.add(unit);
      } else {
        Name same = as(unit, name, meant);
        marked.add(Units.merge(List.of(unit), 0, 1, text, same.type().name(), same));
      }
    }
    return marked;
  }

  private @Nullable Name meant(Unit unit, Optional<Name> name) {
    if (name.isPresent()) {
      Name found = name.orElseThrow();
      boolean certain = !found.id().isEmpty() && !found.rule().equals(LatinNames.RULE);
      boolean known = !found.entities().isEmpty() || certain;
      Name longForm = byLongForm.get(key(found));
      return known ? null : longForm != null ? longForm : byShortForm.get(unit.key());
    }
    boolean free = unit.isWord() && unit.labels().isEmpty();
    boolean small = Character.isLowerCase(unit.surface().codePointAt(0));
    return free && !small ? byShortForm.get(unit.key()) : null;
  }

  private static Name as(Unit unit, Optional<Name> name, Name meant) {
    String id = meant.entities().isEmpty() && meant.id().isEmpty() ? slug(meant) : meant.id();
    return new Name(
        unit.span(),
        meant.type(),
        meant.entities(),
        id,
        name.map(Name::words).orElse(List.of(unit.key())),
        unit.surface(),
        "name.bracketed");
  }

  private static String slug(Name name) {
    return Latin.slug(name.surface());
  }
}
