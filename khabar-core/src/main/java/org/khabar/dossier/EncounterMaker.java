package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khabar.model.Channel;
import org.khabar.model.Encounter;
import org.khabar.model.EncounterReport;
import org.khabar.model.Judgement;
import org.khabar.model.Reading;
import org.khabar.model.Slot;
import org.khabar.model.Status;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.khabar.model.Verdict;
import org.khabar.story.EntityRelations;
import org.khabar.story.Lineage;
import org.khabar.story.Meetings;

/**
 * Makes encounters of grouped reports: a value per source, a verdict per slot, and its own values.
 */
final class EncounterMaker {
  private final SlotComparer comparer;
  private final Consensus consensus;
  private final TitleMaker titles;
  private final TermWriter writer;
  private final ReportMaker reports = new ReportMaker();
  private final Set<String> used = new HashSet<>();

  EncounterMaker(EntityRelations relations, Lineage lineage, TermWriter writer, TitleMaker titles) {
    comparer = new SlotComparer(relations, lineage, writer);
    consensus = new Consensus(relations, lineage);
    this.titles = titles;
    this.writer = writer;
  }

  /** The encounter of one group; reports follow the order of the story's articles. */
  ComparedEncounter make(List<Told> group, Map<String, Integer> order, KeptApart apart) {
    Map<String, List<Told>> byArticle = new HashMap<>();
    group.forEach(t -> byArticle.computeIfAbsent(t.article(), k -> new ArrayList<>()).add(t));
    Map<String, EncounterReport> told = new LinkedHashMap<>();
    Map<String, Reading> readings = new HashMap<>();
    byArticle.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> order.getOrDefault(e.getKey(), Integer.MAX_VALUE)))
        .forEach(
            e -> {
              told.put(e.getKey(), reports.make(e.getValue()));
              readings.put(e.getKey(), e.getValue().getFirst().reading());
            });
    Map<Slot, List<SlotValue>> values = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      values.put(slot, values(slot, told, readings));
    }
    Function<Slot, List<SlotValue>> said = slot -> values.getOrDefault(slot, List.of());
    Map<Slot, Judgement> agreement = new LinkedHashMap<>();
    values.forEach((slot, v) -> comparer.compare(slot, v).ifPresent(j -> agreement.put(slot, j)));
    apart
        .of(group, said.apply(Slot.PARTICIPANTS))
        .ifPresent(
            party -> agreement.computeIfPresent(Slot.PARTICIPANTS, (s, j) -> folds(j, party)));
    List<String> participants = consensus.participants(said.apply(Slot.PARTICIPANTS));
    Optional<String> date = consensus.date(said.apply(Slot.DATE));
    Optional<String> place = consensus.place(said.apply(Slot.PLACE));
    Optional<Channel> channel =
        consensus.any(Slot.CHANNEL, said.apply(Slot.CHANNEL)).map(Channel::valueOf);
    Status status = consensus.status(said.apply(Slot.STATUS));
    String what = titles.encounter(participants, channel, place, status);
    Encounter encounter =
        new Encounter(
            id(participants, channel, date),
            what,
            channel,
            participants,
            date,
            place,
            status,
            told,
            agreement);
    return new ComparedEncounter(encounter, values, group);
  }

  /** The judgement when one article has somebody take part whom another keeps apart. */
  private Judgement folds(Judgement judgement, String party) {
    return judgement.verdict() == Verdict.COMPATIBLE
        ? new Judgement(
            Verdict.CONTRADICT,
            judgement.why()
                + " Where "
                + writer.name(party)
                + " is left out, it meets at another time.")
        : judgement;
  }

  private String id(List<String> participants, Optional<Channel> channel, Optional<String> date) {
    String base = titles.encounterId(participants, channel, date);
    String id = base;
    for (int i = 2; !used.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static List<SlotValue> values(
      Slot slot, Map<String, EncounterReport> told, Map<String, Reading> readings) {
    List<SlotValue> values = new ArrayList<>();
    told.forEach(
        (article, report) -> {
          Reading reading = Objects.requireNonNull(readings.get(article));
          Optional<String> value =
              switch (slot) {
                case DATE -> report.date();
                case PLACE -> report.place();
                case DURATION -> report.duration();
                case INITIATOR -> report.initiator();
                case CHANNEL -> report.channel().map(Enum::name);
                case STATUS -> Optional.of(report.status().name());
                case PARTICIPANTS ->
                    report.participants().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                            String.join(", ", report.participants().stream().sorted().toList()));
              };
          List<String> parties = slot == Slot.PARTICIPANTS ? report.participants() : List.of();
          value.ifPresent(
              v ->
                  values.add(
                      new SlotValue(
                          article,
                          v,
                          parties,
                          modifier(slot, v, reading),
                          Meetings.dayOf(reading))));
        });
    return values;
  }

  /** How exact the article means a duration: as it says where it names it. */
  private static Optional<String> modifier(Slot slot, String value, Reading reading) {
    if (slot != Slot.DURATION) {
      return Optional.empty();
    }
    return reading.times().stream()
        .filter(t -> t.type() == TimeType.DURATION && t.value().equals(value))
        .map(TimeMention::mod)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
