package org.khabar.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.rules.Unit;

/** Tells where a capital is its government: where it acts, not where something happens in it. */
final class Metonymy {
  private static final List<String> PLACING =
      List.of(
          "gram.in",
          "gram.at",
          "gram.on",
          "gram.place-noun",
          "event.visit",
          "gram.toward",
          "gram.near",
          "gram.via",
          "gram.light.take-place");
  private static final List<String> TOWN_ROLES = List.of("role.mayor", "role.governor");
  private static final Set<String> DATELINE = Set.of("(", "/", "-", "\u2013", "\u2014");

  /** Units between a journey and its end. */
  private static final int LONGEST_WAY = 5;

  private final World world;

  Metonymy(World world) {
    this.world = world;
  }

  /** The mentions, those of acting capitals with the state that they stand for. */
  List<Mention> mark(List<Mention> mentions, List<Sentence> sentences) {
    Set<Span> places = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Unit> units = sentence.units();
      for (int i = 0; i < units.size(); i++) {
        Optional<Party> party = units.get(i).value(Party.class);
        if (party.isEmpty()) {
          continue;
        }
        int at = i;
        party
            .flatMap(Party::name)
            .filter(m -> isPlace(units, at, m))
            .ifPresent(m -> places.add(m.span()));
        party.filter(p -> isOfTown(p.role())).ifPresent(p -> inside(p.span(), mentions, places));
      }
    }
    return mentions.stream().map(m -> places.contains(m.span()) ? m : acting(m)).toList();
  }

  private static boolean isOfTown(String role) {
    return TOWN_ROLES.stream().anyMatch(role::startsWith);
  }

  /** "The mayor of Kyiv": the town whose mayor it is. */
  private static void inside(Span party, List<Mention> mentions, Set<Span> places) {
    mentions.stream().map(Mention::span).filter(party::contains).forEach(places::add);
  }

  /** Whether what stands around the name tells that it is the town itself. */
  private boolean isPlace(List<Unit> units, int at, Mention mention) {
    return at > 0 && (isPlacedBy(units, at) || isOnTheWay(units, at))
        || at + 1 < units.size() && isPlacedBy(units, at, units.get(at + 1), mention);
  }

  /** A place word, a motion word, a motion that it is the end of, or its mayor before the name. */
  private static boolean isPlacedBy(List<Unit> units, int at) {
    Unit before = units.get(at - 1);
    if (PLACING.stream().anyMatch(before::means)) {
      return true;
    }
    Optional<Unit> second = at > 1 ? Optional.of(units.get(at - 2)) : Optional.empty();
    boolean mayor = TOWN_ROLES.stream().anyMatch(before::means);
    boolean mayorOf = second.filter(u -> TOWN_ROLES.stream().anyMatch(u::means)).isPresent();
    boolean further =
        before.surface().equals(",")
            && second.flatMap(u -> u.value(Party.class)).isPresent()
            && second.filter(u -> u.is("LOC")).isPresent();
    return mayor || mayorOf && !before.isPunctuation() || further;
  }

  /** The end of a journey, or the beginning of one whose end is told: from Warsaw to Vilnius. */
  private static boolean isOnTheWay(List<Unit> units, int at) {
    Unit before = units.get(at - 1);
    if (before.means("gram.from")) {
      return at + 1 < units.size() && leadsTo(units.get(at + 1));
    }
    if (!leadsTo(before)) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - LONGEST_WAY); i--) {
      if (units.get(i).means("event.visit") || units.get(i).means("gram.from")) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsTo(Unit unit) {
    return unit.means("gram.to") || unit.means("gram.toward") || unit.means("gram.until");
  }

  /** A dateline, its own state, or a word for a part of a town behind the name. */
  private boolean isPlacedBy(List<Unit> units, int at, Unit after, Mention mention) {
    boolean dateline = at == 0 && DATELINE.contains(after.surface());
    boolean state =
        after.surface().equals(",")
            && at + 2 < units.size()
            && units
                .get(at + 2)
                .value(Party.class)
                .flatMap(Party::name)
                .filter(m -> world.stateOf(mention.id()).filter(m.id()::equals).isPresent())
                .isPresent();
    return dateline || state || after.means("gram.place-noun") || after.means("org.airport");
  }

  private Mention acting(Mention mention) {
    String actor = world.actorOf(mention.id());
    return actor.equals(mention.id())
        ? mention
        : new Mention(
            mention.span(),
            mention.type(),
            mention.id(),
            mention.name(),
            mention.wikidata(),
            Optional.of(actor),
            mention.rule(),
            mention.confidence());
  }
}
