package org.khabar.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.EntityType;
import org.khabar.model.Mention;
import org.khabar.rules.Unit;
import org.khabar.rules.Units;

/**
 * Joins a person's name that ends a sentence to the office before it: "police arrested <i>the
 * opposition leader, Ruth Malunda.</i>" Inside a sentence a second comma tells the same, and the
 * patterns of parties see it; what stands behind the last comma could go on with anything else.
 */
final class ClosingNames {
  private static final String ENDS = ".!?…؟۔।。";

  private ClosingNames() {}

  /** The units, such offices and names as one party. */
  static List<Unit> join(List<Unit> units, String text) {
    List<Unit> joined = new ArrayList<>(units);
    for (int at = units.size() - 1; at >= 2; at--) {
      if (ends(units, at + 1) && Grammar.isComma(units.get(at - 1)) && !isInList(units, at - 2)) {
        Optional<Mention> name = person(units.get(at));
        Optional<Party> office =
            units.get(at - 2).value(Party.class).filter(ClosingNames::isOffice);
        if (name.isPresent() && office.isPresent()) {
          Unit whole =
              Units.merge(
                  units,
                  at - 2,
                  at + 1,
                  text,
                  PartyChunker.LABEL,
                  office.get().named(name.get(), units.get(at).span()));
          joined.subList(at - 2, at + 1).clear();
          joined.add(at - 2, withType(whole, units.get(at - 2)));
        }
      }
    }
    return joined;
  }

  /** Whether a sentence ends there. */
  private static boolean ends(List<Unit> units, int at) {
    return at == units.size()
        || units.get(at).isPunctuation() && ENDS.contains(units.get(at).surface());
  }

  /** "The king, <i>the minister</i>, Kern": what a comma and a party stand before. */
  private static boolean isInList(List<Unit> units, int at) {
    return at > 1 && Grammar.isComma(units.get(at - 1)) && Grammar.isParty(units.get(at - 2));
  }

  private static Optional<Mention> person(Unit unit) {
    return unit.value(Party.class)
        .filter(p -> p.role().isEmpty() && p.bodies().isEmpty())
        .flatMap(Party::name)
        .filter(m -> m.type() == EntityType.PER);
  }

  private static boolean isOffice(Party party) {
    return party.name().isEmpty()
        && !party.role().isEmpty()
        && !party.plural()
        && !party.isPronoun()
        && party.back().isEmpty();
  }

  private static Unit withType(Unit whole, Unit office) {
    Set<String> labels = new HashSet<>(whole.labels());
    labels.add(EntityType.PER.name());
    return new Unit(
        whole.span(),
        whole.surface(),
        whole.key(),
        whole.kind(),
        office.analyses(),
        labels,
        whole.value());
  }
}
