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
        int at = i;
        units
            .get(i)
            .value(Party.class)
            .flatMap(Party::name)
            .filter(m -> isPlace(units, at, m))
            .ifPresent(m -> places.add(m.span()));
      }
    }
    return mentions.stream().map(m -> places.contains(m.span()) ? m : acting(m)).toList();
  }

  /** Whether a place word, a motion word or a place that holds it stands beside the name. */
  private static boolean isPlace(List<Unit> units, int at, Mention mention) {
    if (at == 0) {
      return false;
    }
    Unit before = units.get(at - 1);
    return before.means("gram.in")
        || before.means("gram.at")
        || before.means("gram.on")
        || before.means("gram.place-noun")
        || before.means("event.visit")
        || before.means("gram.toward")
        || before.means("gram.near");
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
