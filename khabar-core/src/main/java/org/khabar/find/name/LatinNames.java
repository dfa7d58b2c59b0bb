package org.khabar.find.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Span;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Finds names that a text in another script leaves in Latin letters, as Chinese papers do with
 * people whom nobody has transliterated: two or more capitalised Latin words in a row. A word for a
 * body among them makes it one, one for a place at their end a place; the others are people.
 */
public final class LatinNames {
  /** Names of more words are titles of books and songs. */
  private static final int MOST_WORDS = 5;

  private static final Set<String> JOINING =
      Set.of("of", "de", "da", "del", "di", "van", "von", "der", "la", "el", "al", "bin");

  private static final Set<String> BODIES =
      Set.of(
          "academy",
          "agency",
          "airlines",
          "airways",
          "army",
          "association",
          "authority",
          "bank",
          "board",
          "broadcasting",
          "bulletin",
          "center",
          "centre",
          "chronicle",
          "church",
          "city",
          "club",
          "college",
          "commission",
          "committee",
          "company",
          "corp",
          "corporation",
          "council",
          "courier",
          "court",
          "daily",
          "department",
          "dispatch",
          "examiner",
          "fc",
          "federation",
          "force",
          "foundation",
          "fund",
          "gazette",
          "group",
          "herald",
          "holdings",
          "hospital",
          "inc",
          "industries",
          "inquirer",
          "institute",
          "international",
          "journal",
          "laboratory",
          "league",
          "limited",
          "ltd",
          "magazine",
          "media",
          "ministry",
          "museum",
          "network",
          "news",
          "newspaper",
          "observer",
          "office",
          "orchestra",
          "organization",
          "party",
          "philharmonic",
          "police",
          "post",
          "press",
          "railways",
          "records",
          "school",
          "sentinel",
          "service",
          "society",
          "symphony",
          "systems",
          "technologies",
          "telegraph",
          "television",
          "times",
          "tribune",
          "trust",
          "tv",
          "union",
          "united",
          "university",
          "weekly");

  /** English words that a place's name ends in, and hardly a person's: not hill, lane, lake. */
  private static final Set<String> PLACES =
      Set.of(
          "airport",
          "arena",
          "avenue",
          "beach",
          "boulevard",
          "canyon",
          "creek",
          "crescent",
          "harbour",
          "highway",
          "hills",
          "island",
          "islands",
          "mountains",
          "peninsula",
          "plaza",
          "reef",
          "river",
          "road",
          "square",
          "stadium",
          "street",
          "terrace",
          "valley");

  private final boolean otherScript;

  /** A finder for texts in a script; it finds nothing in Latin ones. */
  public LatinNames(String script) {
    otherScript = !script.isEmpty() && !script.equals("Latn");
  }

  /** The units, with every such name as one unit whose value is a {@link Name}. */
  public List<Unit> mark(List<Unit> units, String text) {
    if (!otherScript) {
      return units;
    }
    List<Unit> marked = new ArrayList<>(units.size());
    int at = 0;
    while (at < units.size()) {
      int end = end(units, at);
      if (end - at < 2 || end - at > MOST_WORDS) {
        marked.addAll(units.subList(at, Math.max(end, at + 1)));
      } else {
        marked.add(name(units, at, end, text));
      }
      at = Math.max(end, at + 1);
    }
    return marked;
  }

  /** The end of the capitalised Latin words from {@code from} on, joining ones inside. */
  private static int end(List<Unit> units, int from) {
    int end = from;
    for (int at = from; at < units.size() && isFree(units.get(at)); at++) {
      if (isCapital(units.get(at))) {
        end = at + 1;
      } else if (end == from || !JOINING.contains(units.get(at).key())) {
        break;
      }
    }
    return end;
  }

  private static boolean isFree(Unit unit) {
    return unit.isWord() && unit.labels().isEmpty() && unit.value().isEmpty();
  }

  private static boolean isCapital(Unit unit) {
    int first = unit.surface().codePointAt(0);
    return Character.isUpperCase(first)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
  }

  /** Whether an English word for a body is among the words of a name. */
  public static boolean isBody(List<String> words) {
    return words.stream().anyMatch(w -> BODIES.contains(w.toLowerCase(Locale.ROOT)));
  }

  /** Whether an English word for a place is the last of several of a name. */
  public static boolean isPlace(List<String> words) {
    return words.size() > 1 && PLACES.contains(words.getLast().toLowerCase(Locale.ROOT));
  }

  private static Unit name(List<Unit> units, int from, int to, String text) {
    List<String> words = units.subList(from, to).stream().map(Unit::key).toList();
    EntityType type =
        isBody(words) ? EntityType.ORG : isPlace(words) ? EntityType.LOC : EntityType.PER;
    Span span = units.get(from).span().union(units.get(to - 1).span());
    Name name = new Name(span, type, List.of(), "", words, span.of(text), "name.latin");
    return Units.merge(units, from, to, text, type.name(), name);
  }
}
