package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Encounter;
import org.khabar.model.Event;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.StatementReport;
import org.khabar.model.Status;
import org.khabar.model.UniqueFact;
import org.khabar.story.Lineage;

/**
 * Lists what one source alone tells in a story, what adds most first: rare names, concepts and
 * numbers count, each once. One fact a sentence.
 */
final class UniqueFactFinder {
  private static final int PER_ARTICLE = 12;

  private record Candidate(String article, Span sentence, String gist, double adds) {}

  private final StoryMaterial material;
  private final Lineage lineage;
  private final StatementLikeness rarity;
  private final Gist gist;

  UniqueFactFinder(StoryMaterial material, Lineage lineage, StatementLikeness rarity, Gist gist) {
    this.material = material;
    this.lineage = lineage;
    this.rarity = rarity;
    this.gist = gist;
  }

  /** The facts; none for a story of one source, where everything would be one. */
  List<UniqueFact> find(List<JoinedStatement> statements, List<Encounter> encounters) {
    if (lineage.independent(material.order().keySet()) < 2) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JoinedStatement statement : statements) {
      if (statement.independentSources() == 1) {
        StatementReport report = statement.reports().getFirst();
        add(candidates, report.article(), report.sentence(), statement.gist());
      }
    }
    for (Encounter encounter : encounters) {
      if (lineage.independent(encounter.reports().keySet()) == 1) {
        Map.Entry<String, org.khabar.model.EncounterReport> report =
            encounter.reports().entrySet().iterator().next();
        add(candidates, report.getKey(), report.getValue().sentence(), encounter.what());
      }
    }
    material.readings().forEach(r -> addEvents(candidates, r));
    candidates.sort(Comparator.comparingDouble(c -> -c.adds()));
    return pick(candidates);
  }

  private void addEvents(List<Candidate> candidates, Reading reading) {
    for (Event event : reading.events()) {
      boolean plain =
          switch (event.type()) {
            case CONSULT, ACCUSE, THREATEN, REQUEST, REJECT -> false;
            case AGREE,
                SUPPORT,
                CONCEDE,
                COOPERATE,
                AID,
                RETREAT,
                PROTEST,
                SANCTION,
                MOBILIZE,
                COERCE,
                ASSAULT ->
                event.status() != Status.HYPOTHETICAL && !event.actors().isEmpty();
          };
      if (plain && isToldHereOnly(event, reading)) {
        SentenceFeatures features = features(reading.article().id(), event.sentence());
        add(candidates, reading.article().id(), event.sentence(), gist.of(event, features));
      }
    }
  }

  private final Map<String, Set<String>> sourcesOfEvents = new HashMap<>();

  private boolean isToldHereOnly(Event event, Reading reading) {
    if (sourcesOfEvents.isEmpty()) {
      for (Reading other : material.readings()) {
        for (Event told : other.events()) {
          sourcesOfEvents
              .computeIfAbsent(key(told), k -> new HashSet<>())
              .add(lineage.sourceOf(other.article().id()));
        }
      }
    }
    return sourcesOfEvents.getOrDefault(key(event), Set.of()).size() < 2;
  }

  private static String key(Event event) {
    return event.type() + " " + event.actors() + " " + event.recipients();
  }

  private void add(List<Candidate> candidates, String article, Span sentence, String line) {
    SentenceFeatures features = features(article, sentence);
    double adds = 1;
    for (String entity : new HashSet<>(features.entities())) {
      adds += 0.5 * rarity.rarity("e:" + entity);
    }
    for (String concept : new HashSet<>(features.concepts())) {
      adds += Utterance.tells(concept) ? rarity.rarity("c:" + concept) : 0;
    }
    adds += features.numbers().size() + 0.5 * features.times().size();
    candidates.add(new Candidate(article, sentence, line, adds));
  }

  private SentenceFeatures features(String article, Span sentence) {
    return java.util.Objects.requireNonNull(material.features().get(article))
        .of(sentence, Optional.empty());
  }

  private static List<UniqueFact> pick(List<Candidate> candidates) {
    Map<String, List<Span>> taken = new HashMap<>();
    List<UniqueFact> facts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Span> here = taken.computeIfAbsent(candidate.article(), k -> new ArrayList<>());
      if (here.size() < PER_ARTICLE && here.stream().noneMatch(candidate.sentence()::overlaps)) {
        here.add(candidate.sentence());
        facts.add(new UniqueFact(candidate.article(), candidate.sentence(), candidate.gist()));
      }
    }
    return facts;
  }
}
