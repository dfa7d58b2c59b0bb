package org.khabar.read;

import java.util.List;
import org.khabar.model.Quantity;
import org.khabar.rules.Unit;

/**
 * Tells what people counted in a sentence have suffered, where the verb says it: 14 people were
 * killed.
 */
final class Casualties {
  private static final int REACH = 6;

  private Casualties() {}

  /**
   * The quantities, those of people beside a word of killing or wounding with that as their unit.
   */
  static List<Quantity> mark(List<Quantity> quantities, List<Unit> units) {
    return quantities.stream().map(q -> isPeople(q) ? suffered(q, units) : q).toList();
  }

  private static boolean isPeople(Quantity quantity) {
    return quantity.unit().isEmpty()
        || quantity.unit().equals("person")
        || quantity.unit().equals("people")
        || quantity.unit().equals("civilian")
        || quantity.unit().equals("citizen")
        || quantity.unit().equals("other");
  }

  private static Quantity suffered(Quantity quantity, List<Unit> units) {
    int at = 0;
    while (at < units.size() && !units.get(at).span().overlaps(quantity.span())) {
      at++;
    }
    for (int distance = 1; distance <= REACH; distance++) {
      for (int near : new int[] {at + distance, at - distance}) {
        if (near >= 0 && near < units.size()) {
          Unit unit = units.get(near);
          if (unit.means("event.kill") || unit.means("unit.dead")) {
            return with(quantity, "dead");
          }
          if (unit.means("event.arrest")) {
            return quantity; // "71 were arrested, nine hurt"
          }
          if (unit.means("event.wound") || unit.means("unit.wounded")) {
            return with(quantity, "wounded");
          }
        }
      }
    }
    return quantity;
  }

  private static Quantity with(Quantity q, String unit) {
    return new Quantity(q.span(), q.value(), unit, q.mod(), q.rule());
  }
}
