package org.khabar.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Event;
import org.khabar.model.Quantity;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.TimeMention;
import org.khabar.model.TimeType;
import org.khabar.story.DateValue;
import org.khabar.story.Meetings;

/**
 * A figure as one sentence of one article gives it.
 *
 * @param chapter number of the article's chapter within the story
 * @param unit what is counted
 * @param fate what an incident did to those people, where the unit does not tell it
 * @param marks what the sentence speaks of, and who says and who does something in it
 * @param day the day that the figure holds for
 * @param deed the day that its sentence names
 */
record CountedFigure(
    Reading reading,
    int chapter,
    Quantity quantity,
    String unit,
    Optional<String> fate,
    Span sentence,
    Set<String> marks,
    Optional<LocalDate> day,
    Optional<LocalDate> deed) {
  /** What an agreement measures out, on whatever day its sentence names: goods, not prices. */
  private static final Set<String> MEASURES =
      Set.of(
          "cubic-metre",
          "ton",
          "barrel",
          "litre",
          "kilogram",
          "megawatt",
          "gigawatt",
          "hectare",
          "kilometre",
          "wagon",
          "container",
          "licence",
          "visa",
          "dose");

  CountedFigure {
    marks = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(marks));
  }

  /** Whether it counts what happened to people. */
  boolean isToll() {
    return fate.isPresent() || CountedPeople.isToll(unit);
  }

  /** Whether it is measured out by an agreement, of which a chapter tells one. */
  boolean isMeasured() {
    return MEASURES.contains(unit);
  }

  /** Whether an incident is what killed or hurt them, and only that one. */
  boolean isOfIncident() {
    return fate.isPresent() || CountedPeople.isOfIncident(unit);
  }

  String article() {
    return reading.article().id();
  }

  /**
   * What tells it from others of other chapters: of people arrested, freed or moved who they are
   * and who else is named, whoever says it; for all arrests are told in like words.
   */
  Set<String> matter() {
    if (!isToll() || isOfIncident()) {
      return marks;
    }
    Set<String> matter = new LinkedHashSet<>(marks);
    matter.removeIf(m -> m.startsWith("by:") || m.startsWith("c:event."));
    return matter;
  }

  /** The figures of a sentence. */
  static List<CountedFigure> of(
      Reading reading, int chapter, Span sentence, FeatureReader features, Set<String> marks) {
    List<CountedFigure> counts = new ArrayList<>();
    for (Quantity quantity : features.quantities(sentence)) {
      if (!quantity.unit().isEmpty()) {
        Set<String> others = new LinkedHashSet<>(marks);
        others.remove("c:unit." + quantity.unit());
        String unit = CountedPeople.unit(quantity, sentence, features);
        if (CountedPeople.isToll(unit) && CountedPeople.isOfKind(quantity.unit())) {
          others.add("of:" + quantity.unit());
        }
        Optional<LocalDate> named = named(reading, sentence);
        Optional<LocalDate> own = Meetings.dayOf(reading);
        Optional<String> fate = CountedPeople.fate(quantity, sentence, features);
        boolean toll = fate.isPresent() || CountedPeople.isToll(unit);
        Optional<LocalDate> day = toll || MEASURES.contains(unit) ? own : named.or(() -> own);
        counts.add(
            new CountedFigure(
                reading, chapter, quantity, unit, fate, sentence, others, day, named));
      }
    }
    return counts;
  }

  /**
   * The figures of an article, in which the victims of an incident are of one kind: "six soldiers
   * were killed" is a toll of six then, as others who count the dead give it. Of two kinds, or
   * where all the dead have been counted before, those of one are not all of them. What one
   * sentence tells of a toll behind another is an older one or a part of it.
   */
  static List<CountedFigure> asTolls(List<CountedFigure> counts) {
    Map<String, Set<String>> kinds = new HashMap<>();
    counts.forEach(
        c -> c.fate.ifPresent(f -> kinds.computeIfAbsent(f, k -> new HashSet<>()).add(c.unit)));
    Map<String, Span> counted = new HashMap<>();
    List<CountedFigure> tolls = new ArrayList<>();
    for (CountedFigure count : counts) {
      String toll = count.fate.orElse(count.unit);
      Span before = counted.get(toll);
      boolean oneKind = kinds.getOrDefault(toll, Set.of()).size() == 1;
      boolean all = count.fate.isPresent() && oneKind && before == null;
      boolean older = CountedPeople.isOfIncident(count.unit) && count.sentence.equals(before);
      if (!older) {
        tolls.add(all ? count.ofAll(toll) : count);
      }
      counted.putIfAbsent(toll, count.sentence);
    }
    return tolls;
  }

  private CountedFigure ofAll(String toll) {
    Set<String> others = new LinkedHashSet<>(marks);
    others.add("of:" + unit);
    return new CountedFigure(
        reading, chapter, quantity, toll, Optional.empty(), sentence, others, day, deed);
  }

  /** What a sentence speaks of, and who says and who does what in it. */
  static Set<String> marks(Reading reading, Span sentence, FeatureReader features) {
    SentenceFeatures content = features.of(sentence, Optional.empty());
    Set<String> marks = new LinkedHashSet<>();
    content.concepts().stream().filter(Utterance::tells).forEach(c -> marks.add("c:" + c));
    content.entities().forEach(e -> marks.add("e:" + e));
    for (Statement statement : reading.statements()) {
      if (sentence.overlaps(statement.sentence())) {
        marks.add("by:" + statement.speaker() + " " + plain(statement.act()));
      }
    }
    for (Event event : reading.events()) {
      if (sentence.overlaps(event.sentence())) {
        marks.add("by:" + event.type());
        event.actors().forEach(actor -> marks.add("by:" + actor + " " + event.type()));
      }
    }
    return marks;
  }

  /** What one outlet says, another announces. */
  private static Act plain(Act act) {
    return act == Act.ANNOUNCE || act == Act.CONFIRM ? Act.SAY : act;
  }

  /** The first day that a sentence names, with a time of day or without. */
  private static Optional<LocalDate> named(Reading reading, Span sentence) {
    return reading.times().stream()
        .filter(t -> t.type() == TimeType.DATE || t.type() == TimeType.TIME)
        .filter(t -> sentence.contains(t.span()))
        .map(TimeMention::value)
        .map(v -> v.indexOf('T') > 0 ? v.substring(0, v.indexOf('T')) : v)
        .map(DateValue::parse)
        .flatMap(Optional::stream)
        .filter(d -> d.grain() == DateValue.Grain.DAY)
        .map(DateValue::first)
        .findFirst();
  }
}
