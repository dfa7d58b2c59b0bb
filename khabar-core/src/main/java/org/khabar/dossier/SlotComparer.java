package org.khabar.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Judgement;
import org.khabar.model.Slot;
import org.khabar.model.Verdict;
import org.khabar.story.EntityRelations;
import org.khabar.story.Lineage;

/**
 * Judges what all articles say in one slot: every two values are compared, the worst verdict
 * stands.
 */
final class SlotComparer {
  private final ValueComparer comparer;
  private final Lineage lineage;
  private final TermWriter writer;

  SlotComparer(EntityRelations relations, Lineage lineage, TermWriter writer) {
    comparer = new ValueComparer(relations);
    this.lineage = lineage;
    this.writer = writer;
  }

  /** The judgement; empty when no article fills the slot. */
  Optional<Judgement> compare(Slot slot, List<SlotValue> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() == 1) {
      return Optional.of(
          new Judgement(
              Verdict.SINGLE_SOURCE,
              "Only " + articles(values) + " says " + writer.value(slot, values.getFirst()) + "."));
    }
    Map<String, List<SlotValue>> byValue = new LinkedHashMap<>();
    for (SlotValue value : values) {
      byValue
          .computeIfAbsent(value.value() + " " + value.mod().orElse(""), k -> new ArrayList<>())
          .add(value);
    }
    Judgement worst = worst(slot, distinct(slot, byValue.values()));
    if (worst.verdict() == Verdict.AGREE
        && lineage.independent(values.stream().map(SlotValue::article).toList()) == 1) {
      return Optional.of(
          new Judgement(
              Verdict.SINGLE_SOURCE,
              values.size()
                  + " articles say "
                  + writer.value(slot, values.getFirst())
                  + ", but all go back to one source."));
    }
    return Optional.of(new Judgement(worst.verdict(), why(slot, byValue, worst)));
  }

  /** One of each value; of a status one of each day, as its order tells what news it is. */
  private static List<SlotValue> distinct(Slot slot, Collection<List<SlotValue>> byValue) {
    List<SlotValue> distinct = new ArrayList<>();
    for (List<SlotValue> same : byValue) {
      Set<Optional<LocalDate>> days = new HashSet<>();
      same.stream()
          .filter(v -> days.isEmpty() || slot == Slot.STATUS && !days.contains(v.day()))
          .forEach(
              v -> {
                days.add(v.day());
                distinct.add(v);
              });
    }
    return distinct;
  }

  private Judgement worst(Slot slot, List<SlotValue> distinct) {
    Judgement worst = new Judgement(Verdict.AGREE, "");
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        Judgement judgement = comparer.compare(slot, distinct.get(i), distinct.get(j));
        if (judgement.verdict().compareTo(worst.verdict()) > 0) {
          worst = judgement;
        }
      }
    }
    return worst;
  }

  private String why(Slot slot, Map<String, List<SlotValue>> byValue, Judgement worst) {
    List<String> sides = new ArrayList<>();
    byValue.values().forEach(v -> sides.add(writer.value(slot, v.getFirst()) + ": " + articles(v)));
    return String.join("; ", sides) + (worst.why().isEmpty() ? "." : "; " + worst.why() + ".");
  }

  private String articles(List<SlotValue> values) {
    return writer.articles(values.stream().map(SlotValue::article).toList());
  }
}
