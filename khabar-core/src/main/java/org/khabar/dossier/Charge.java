package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Event;
import org.khabar.model.EventType;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.Status;

/**
 * An accusation as one article tells it, as something said or as a deed ("prosecutors charged X").
 *
 * @param matter concepts of what was said, those of acts as well, without the accusing itself
 * @param around the same of the whole sentence
 * @param utterance what was said; absent for a deed
 */
record Charge(
    Reading reading,
    String accuser,
    Optional<String> accused,
    Span sentence,
    Set<String> matter,
    Set<String> around,
    Optional<Utterance> utterance) {
  Charge {
    matter = Set.copyOf(matter);
    around = Set.copyOf(around);
  }

  /** The id of the article. */
  String article() {
    return reading.article().id();
  }

  /** What a reply speaks of and what a charge does, to tell whether it is one matter. */
  static Set<String> matter(SentenceFeatures content) {
    Set<String> matter = new HashSet<>();
    for (String concept : content.concepts()) {
      boolean act = concept.startsWith("act.");
      boolean charging =
          concept.startsWith("act.accuse")
              || concept.startsWith("act.deny")
              || concept.startsWith("act.reject")
              || concept.startsWith("event.accuse")
              || concept.startsWith("event.reject")
              || concept.startsWith("channel.");
      if (!charging && (act || Utterance.tells(concept) && !concept.startsWith("people."))) {
        matter.add(Utterance.plain(concept));
      }
    }
    return matter;
  }

  static Optional<Charge> of(Utterance utterance, FeatureReader features) {
    Statement statement = utterance.statement();
    return statement.act() == Act.ACCUSE
        ? Optional.of(
            new Charge(
                utterance.reading(),
                statement.speaker(),
                statement.target(),
                statement.sentence(),
                matter(utterance.content()),
                matter(features.of(statement.sentence(), Optional.empty())),
                Optional.of(utterance)))
        : Optional.empty();
  }

  /** Charges told as deeds, in sentences where nobody is told to say so. */
  static List<Charge> deeds(Reading reading, FeatureReader features) {
    List<Charge> charges = new ArrayList<>();
    for (Event event : reading.events()) {
      boolean said =
          reading.statements().stream()
              .anyMatch(s -> s.act() == Act.ACCUSE && s.sentence().overlaps(event.sentence()));
      if (event.type() == EventType.ACCUSE
          && event.status() != Status.HYPOTHETICAL
          && !said
          && !event.actors().isEmpty()
          && !event.recipients().isEmpty()) {
        Set<String> matter = matter(features.of(event.sentence(), Optional.empty()));
        charges.add(
            new Charge(
                reading,
                event.actors().getFirst(),
                Optional.of(event.recipients().getFirst()),
                event.sentence(),
                matter,
                matter,
                Optional.empty()));
      }
    }
    return charges;
  }

  /** Whether half of the concepts of the one are also those of the other. */
  static boolean share(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    long common = a.stream().filter(b::contains).count();
    return 2 * common >= Math.min(a.size(), b.size());
  }

  /** Whether both have concepts, and none in common. */
  static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
