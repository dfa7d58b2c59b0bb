package org.khabar.dossier;

import java.util.List;
import java.util.Map;
import org.khabar.model.Encounter;
import org.khabar.model.Slot;

/**
 * An encounter with what it was made of.
 *
 * @param values what was compared, by slot
 * @param told the events grouped into it
 */
record ComparedEncounter(Encounter encounter, Map<Slot, List<SlotValue>> values, List<Told> told) {
  ComparedEncounter {
    values = Map.copyOf(values);
    told = List.copyOf(told);
  }
}
