package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.dossier.DisputeGroups.Answered;
import org.khabar.model.Act;
import org.khabar.model.Contradiction;
import org.khabar.story.EntityRelations;

/**
 * Finds what parties dispute: one accuses the other, and the other denies it or accuses back, on
 * one matter.
 */
final class DisputeFinder {
  private final EntityRelations relations;
  private final TermWriter writer;
  private final StatementLikeness rarity;

  DisputeFinder(EntityRelations relations, TermWriter writer, StatementLikeness rarity) {
    this.relations = relations;
    this.writer = writer;
    this.rarity = rarity;
  }

  List<Contradiction> find(StoryMaterial material) {
    Replies noted = new Replies(relations, rarity);
    List<Charge> charges = new ArrayList<>();
    for (Utterance utterance : material.utterances()) {
      Charge.of(utterance, features(material, utterance.article())).ifPresent(charges::add);
      noted.note(utterance);
    }
    material
        .readings()
        .forEach(r -> charges.addAll(Charge.deeds(r, features(material, r.article().id()))));
    return group(charges, noted).stream().map(this::told).toList();
  }

  /**
   * Charges that somebody denies are disputes of their own; of the others, those that are answered
   * by accusing back. What is known to speak of something is told first, so that a bare charge
   * finds what it may belong with.
   */
  private List<List<Answered>> group(List<Charge> charges, Replies noted) {
    DisputeGroups disputes = new DisputeGroups(relations, rarity);
    Set<Utterance> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Charge> others = new ArrayList<>();
    List<Answered> denied = new ArrayList<>();
    for (Charge charge : charges) {
      List<Utterance> denials =
          noted.to(charge).stream().filter(r -> r.statement().act() != Act.ACCUSE).toList();
      if (denials.isEmpty()) {
        others.add(charge);
      } else {
        charge.utterance().ifPresent(answered::add);
        denied.add(new Answered(charge, denials));
      }
    }
    denied.stream().filter(d -> !d.charge().matter().isEmpty()).forEach(disputes::add);
    denied.stream().filter(d -> d.charge().matter().isEmpty()).forEach(disputes::add);
    for (Charge charge : others) {
      List<Utterance> back =
          charge.utterance().filter(answered::contains).isPresent()
              ? List.of()
              : noted.to(charge).stream().filter(r -> !answered.contains(r)).toList();
      if (!back.isEmpty()) {
        answered.addAll(back);
        disputes.add(new Answered(charge, back));
      }
    }
    return disputes.all();
  }

  private static FeatureReader features(StoryMaterial material, String article) {
    return Objects.requireNonNull(material.features().get(article));
  }

  private Contradiction told(List<Answered> dispute) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Answered one : dispute) {
      put(values, one.charge().article(), words(one.charge()));
      one.replies().forEach(r -> put(values, r.article(), words(r)));
    }
    Answered first = dispute.getFirst();
    return new Contradiction(
        Contradiction.Kind.PARTIES_DISPUTE,
        words(first.charge()) + "; " + words(first.replies().getFirst()),
        Optional.empty(),
        Optional.empty(),
        values,
        "The parties say opposite things, and the articles report what they say.");
  }

  private static void put(Map<String, String> values, String article, String words) {
    values.merge(article, words, (a, b) -> a.contains(b) ? a : a + "; " + b);
  }

  private String words(Charge charge) {
    return writer.name(charge.accuser())
        + " "
        + TermWriter.act(Act.ACCUSE)
        + charge.accused().map(t -> " " + writer.name(t)).orElse("");
  }

  private String words(Utterance utterance) {
    return writer.name(utterance.statement().speaker())
        + " "
        + TermWriter.act(utterance.statement().act())
        + utterance.statement().target().map(t -> " " + writer.name(t)).orElse("");
  }
}
