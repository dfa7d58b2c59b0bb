package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import org.khabar.knowledge.LanguageProfile;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Widens names that were cut too short, by the words beside them.
 *
 * <p>An unknown word with a capital before a surname is the given name: "beat Tiger Woods"; not
 * where offices have capitals too. Where the last of several nouns tells what they are, a place
 * before the name of a body is a part of that: "the Colorado Rockies". In any language a place with
 * an English word for a body behind it is that body: "laut dem Washington Examiner".
 */
public final class WiderNames {
  /** So many words at most stand behind the place. */
  private static final int MOST_WORDS = 3;

  private final boolean runsAreNames;
  private final boolean lastNounCounts;

  /** For a language, by its settings {@code nameRuns} and {@code nounHeads}. */
  public WiderNames(LanguageProfile profile) {
    runsAreNames = profile.settings().getOrDefault("nameRuns", "").equals("unknown");
    lastNounCounts = profile.settings().getOrDefault("nounHeads", "").equals("last");
  }

  /** The units of a sentence, each such name one unit with the word in front. */
  public List<Unit> mark(List<Unit> units, String text) {
    boolean surnames = runsAreNames && CapitalRuns.isWrittenSmall(units);
    List<Unit> marked = new ArrayList<>(units.size());
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      int end = isPlace(unit) ? endOfBody(units, at + 1) : at;
      if (end > at + 1) {
        marked.add(body(units, at, end, text));
        at = end - 1;
        continue;
      }
      boolean wide =
          !marked.isEmpty()
              && isTagged(unit)
              && marked.getLast().span().end() + 1 == unit.span().start()
              && (surnames && isGivenName(marked) && isSurname(unit)
                  || lastNounCounts && isPlace(marked.getLast()) && isBody(unit));
      marked.add(wide ? whole(marked.removeLast(), unit, text) : unit);
    }
    return marked;
  }

  /** Where the words end that make a body of the place before them; {@code from} for none. */
  private int endOfBody(List<Unit> units, int from) {
    int end = from;
    for (int at = from; at < units.size() && at < from + MOST_WORDS; at++) {
      Unit unit = units.get(at);
      boolean follows = units.get(at - 1).span().end() + 1 == unit.span().start();
      if (!follows || !unit.isBareWord() || !unit.isNameCased()) {
        break;
      }
      if (LatinNames.isBody(List.of(unit.key()))) {
        end = at + 1;
      }
    }
    return end;
  }

  private static Unit body(List<Unit> units, int from, int to, String text) {
    Span span = units.get(from).span().union(units.get(to - 1).span());
    List<String> words = new ArrayList<>();
    units.subList(from, to).forEach(u -> words.addAll(List.of(u.key().split(" "))));
    Name name = new Name(span, EntityType.ORG, List.of(), "", words, span.of(text), "name.body");
    return Units.over(units, from, to, span, text, EntityType.ORG.name(), name);
  }

  private static boolean isTagged(Unit unit) {
    return unit.value(Name.class)
        .filter(n -> n.rule().equals(Name.TAGGED) && n.entities().isEmpty())
        .isPresent();
  }

  private static boolean isSurname(Unit unit) {
    return unit.value(Name.class)
        .filter(n -> n.type() == EntityType.PER && n.words().size() == 1)
        .isPresent();
  }

  /**
   * A word inside the sentence that only a name explains; the first word has its capital anyway.
   */
  private static boolean isGivenName(List<Unit> before) {
    Unit word = before.getLast();
    return before.size() > 1
        && before.get(before.size() - 2).isWord()
        && word.isBareWord()
        && word.isNameCased()
        && word.all(a -> a.wordClass().contains("name"));
  }

  private static boolean isPlace(Unit unit) {
    return unit.value(Name.class)
        .filter(n -> n.type() == EntityType.GPE || n.type() == EntityType.LOC)
        .isPresent();
  }

  private static boolean isBody(Unit unit) {
    return unit.value(Name.class).filter(n -> n.type() == EntityType.ORG).isPresent();
  }

  private static Unit whole(Unit front, Unit named, String text) {
    Name name = named.value(Name.class).orElseThrow();
    Span span = front.span().union(named.span());
    List<String> words = new ArrayList<>(List.of(front.key().split(" ")));
    words.addAll(name.words());
    Name whole = new Name(span, name.type(), List.of(), "", words, span.of(text), Name.TAGGED);
    return Units.over(List.of(front, named), 0, 2, span, text, name.type().name(), whole);
  }
}
