package org.khabar.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.rules.Unit;

/** Gathers the names of an article. */
final class Mentions {
  private Mentions() {}

  static List<Mention> of(List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Unit unit : sentence.units()) {
        unit.value(Mention.class).ifPresent(mentions::add);
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return List.copyOf(mentions);
  }

  /** The places that are said to be less than a state: "the town of X", بلدة X. */
  static Set<String> towns(List<Sentence> sentences) {
    Set<String> towns = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Unit> units = sentence.units();
      for (int at = 1; at < units.size(); at++) {
        int before = at > 1 && Grammar.isGenitive(units.get(at - 1)) ? at - 2 : at - 1;
        Optional<Mention> place =
            units.get(at).value(Mention.class).filter(m -> m.type() == EntityType.GPE);
        if (place.isPresent() && isTown(units.get(before))) {
          towns.add(place.get().id());
        }
      }
    }
    return towns;
  }

  private static boolean isTown(Unit noun) {
    return noun.labels().isEmpty()
        && (noun.means("gram.place-noun.city") || noun.means("gram.place-noun.region"))
        && !noun.means("gram.place-noun.country");
  }
}
