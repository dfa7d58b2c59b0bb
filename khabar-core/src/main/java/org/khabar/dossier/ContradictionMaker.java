package org.khabar.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Contradiction;
import org.khabar.model.Figure;
import org.khabar.model.Judgement;
import org.khabar.model.Slot;
import org.khabar.model.Verdict;

/** Lists where accounts differ: slots of encounters, and figures, that cannot all be true. */
final class ContradictionMaker {
  List<Contradiction> ofEncounters(List<ComparedEncounter> encounters) {
    List<Contradiction> found = new ArrayList<>();
    for (ComparedEncounter compared : encounters) {
      for (Map.Entry<Slot, Judgement> entry : compared.encounter().agreement().entrySet()) {
        if (entry.getValue().verdict() == Verdict.CONTRADICT) {
          Slot slot = entry.getKey();
          Map<String, String> values = new LinkedHashMap<>();
          compared
              .values()
              .getOrDefault(slot, List.of())
              .forEach(v -> values.put(v.article(), written(slot, v.value())));
          found.add(
              new Contradiction(
                  Contradiction.Kind.ACCOUNTS_DIFFER,
                  slot.name().toLowerCase(Locale.ROOT) + ": " + compared.encounter().what(),
                  Optional.of(compared.encounter().id()),
                  Optional.of(slot),
                  values,
                  entry.getValue().why()));
        }
      }
    }
    return found;
  }

  /** Values of enumerations are written as in the rest of the dossier: lower case, with hyphens. */
  private static String written(Slot slot, String value) {
    return slot == Slot.STATUS || slot == Slot.CHANNEL
        ? value.toLowerCase(Locale.ROOT).replace('_', '-')
        : value;
  }

  List<Contradiction> ofFigures(List<Figure> figures) {
    List<Contradiction> found = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.judgement().verdict() == Verdict.CONTRADICT) {
        Map<String, String> values = new LinkedHashMap<>();
        figure.values().forEach((a, v) -> values.put(a, v.value().toPlainString()));
        found.add(
            new Contradiction(
                Contradiction.Kind.ACCOUNTS_DIFFER,
                figure.what(),
                Optional.empty(),
                Optional.empty(),
                values,
                figure.judgement().why()));
      }
    }
    return found;
  }
}
