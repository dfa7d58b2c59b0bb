package org.khabar.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Contradiction;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.story.EntityRelations;

/**
 * Finds what parties dispute: one accuses the other, and the other denies it or accuses back, on
 * one matter. The matter is one when half of the concepts of the one are also those of the other,
 * or, where no concepts are known, when both name somebody or something in common that few
 * statements name. What is denied right behind a charge and names no matter of its own ("denied the
 * accusation") answers it, whoever speaks for the accused; and so does whatever the accused deny in
 * the next sentence.
 */
final class DisputeFinder {
  /** How many sentences behind a charge a bare denial may stand. */
  private static final int NEAR = 2;

  /** Of a side that says very much, so many of its replies are held against a charge. */
  private static final int COMPARED = 256;

  private record Answered(Charge charge, List<Utterance> replies) {}

  private final EntityRelations relations;
  private final TermWriter writer;
  private final StatementLikeness rarity;

  /** What replies speak of, by the replies. */
  private final Map<Utterance, Set<String>> matters = new IdentityHashMap<>();

  DisputeFinder(EntityRelations relations, TermWriter writer, StatementLikeness rarity) {
    this.relations = relations;
    this.writer = writer;
    this.rarity = rarity;
  }

  List<Contradiction> find(StoryMaterial material) {
    Map<String, List<Utterance>> bySide = new LinkedHashMap<>();
    Map<String, List<Utterance>> bySentence = new HashMap<>();
    List<Charge> charges = new ArrayList<>();
    for (Utterance utterance : material.utterances()) {
      FeatureReader features = Objects.requireNonNull(material.features().get(utterance.article()));
      Charge.of(utterance, features).ifPresent(charges::add);
      Act act = utterance.statement().act();
      if (act == Act.DENY || act == Act.REJECT || act == Act.ACCUSE) {
        String side = relations.sideOf(utterance.statement().speaker());
        bySide.computeIfAbsent(side, k -> new ArrayList<>()).add(utterance);
        bySentence
            .computeIfAbsent(
                key(
                    utterance.reading(),
                    place(utterance.reading(), utterance.statement().sentence())),
                k -> new ArrayList<>())
            .add(utterance);
      }
    }
    material
        .readings()
        .forEach(
            r ->
                charges.addAll(
                    Charge.deeds(
                        r, Objects.requireNonNull(material.features().get(r.article().id())))));
    List<List<Answered>> disputes = new ArrayList<>();
    Set<Utterance> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Charge charge : charges) {
      if (charge.utterance().filter(answered::contains).isPresent()) {
        continue;
      }
      List<Utterance> replies = new ArrayList<>();
      charge
          .accused()
          .map(relations::sideOf)
          .filter(accused -> !accused.equals(relations.sideOf(charge.accuser())))
          .ifPresent(
              accused ->
                  bySide.getOrDefault(accused, List.of()).stream()
                      .limit(COMPARED)
                      .filter(r -> isReply(r, charge))
                      .forEach(replies::add));
      int place = place(charge.reading(), charge.sentence());
      for (int behind = 0; behind <= NEAR; behind++) {
        boolean next = behind <= 1;
        bySentence.getOrDefault(key(charge.reading(), place + behind), List.of()).stream()
            .filter(r -> isBareReply(r, charge, next))
            .filter(r -> replies.stream().noneMatch(known -> known == r))
            .forEach(replies::add);
      }
      if (!replies.isEmpty()) {
        answered.addAll(replies);
        add(disputes, new Answered(charge, replies));
      }
    }
    return disputes.stream().map(this::told).toList();
  }

  /** Adds to the disputes that it is one with, which are one then, or else a new one. */
  private void add(List<List<Answered>> disputes, Answered fresh) {
    List<List<Answered>> same =
        disputes.stream().filter(d -> d.stream().anyMatch(known -> isOne(known, fresh))).toList();
    if (same.isEmpty()) {
      disputes.add(new ArrayList<>(List.of(fresh)));
      return;
    }
    same.getFirst().add(fresh);
    for (List<Answered> other : same.subList(1, same.size())) {
      same.getFirst().addAll(other);
      other.clear();
    }
    disputes.removeIf(List::isEmpty);
  }

  /** One accuser or one matter, and one who answers; of two matters that are told apart, not. */
  private boolean isOne(Answered a, Answered b) {
    Charge known = a.charge();
    Charge charge = b.charge();
    boolean others = Charge.differ(known.matter(), charge.matter());
    boolean one =
        Charge.share(known.around(), charge.around()) || !others && isSaidOnce(known, charge);
    boolean apart = !one && others;
    boolean answers =
        relations.sameSide(
                a.replies().getFirst().statement().speaker(),
                b.replies().getFirst().statement().speaker())
            || one && isOnOne(known, charge);
    boolean accuser =
        relations.sameSide(known.accuser(), charge.accuser())
            || Unnamed.is(known.accuser())
            || Unnamed.is(charge.accuser());
    return answers && (one || !apart && accuser);
  }

  private boolean isOnOne(Charge a, Charge b) {
    return a.accused().isPresent()
        && b.accused().isPresent()
        && relations.sameSide(a.accused().get(), b.accused().get());
  }

  /** Whether two articles report one statement that makes the charge. */
  private boolean isSaidOnce(Charge a, Charge b) {
    return !a.article().equals(b.article())
        && a.utterance().isPresent()
        && b.utterance().isPresent()
        && rarity.score(a.utterance().get(), b.utterance().get()) >= StatementLikeness.ONE;
  }

  private boolean isReply(Utterance reply, Charge charge) {
    Optional<String> target = reply.statement().target();
    boolean aimed =
        target.isEmpty()
            ? reply.statement().act() != Act.ACCUSE
            : relations.sameSide(target.get(), charge.accuser());
    return aimed && oneMatter(reply, charge);
  }

  /**
   * Whether a denial right behind a charge has no matter but the charge, or is the next word of the
   * accused.
   *
   * @param next whether no sentence stands between the two
   */
  private boolean isBareReply(Utterance reply, Charge charge, boolean next) {
    Set<String> matter = matter(reply);
    return reply.statement().act() != Act.ACCUSE
        && !relations.sameSide(reply.statement().speaker(), charge.accuser())
        && reply.statement().target().map(t -> relations.sameSide(t, charge.accuser())).orElse(true)
        && (matter.stream().allMatch(c -> c.startsWith("act."))
            || next && isByAccused(reply, charge)
            || Charge.share(matter, charge.matter()));
  }

  private Set<String> matter(Utterance reply) {
    return matters.computeIfAbsent(reply, r -> Charge.matter(r.content()));
  }

  private boolean isByAccused(Utterance reply, Charge charge) {
    return reply.statement().act() == Act.DENY
        && charge
            .accused()
            .filter(accused -> relations.sameSide(accused, reply.statement().speaker()))
            .isPresent();
  }

  private static String key(Reading reading, int sentence) {
    return sentence + " " + reading.article().id();
  }

  /** The number of the last sentence that begins where another one does, or before it. */
  private static int place(Reading reading, Span other) {
    List<Span> sentences = reading.sentences();
    int from = 0;
    int to = sentences.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (sentences.get(middle).start() <= other.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private boolean oneMatter(Utterance reply, Charge charge) {
    Set<String> mine = matter(reply);
    if (!mine.isEmpty() && !charge.matter().isEmpty()) {
      return Charge.share(mine, charge.matter());
    }
    if (charge.utterance().isEmpty()) {
      return false;
    }
    Utterance said = charge.utterance().get();
    Set<String> parties = new HashSet<>();
    for (Utterance u : List.of(reply, said)) {
      parties.add("e:" + relations.sideOf(u.statement().speaker()));
      u.statement().target().ifPresent(t -> parties.add("e:" + relations.sideOf(t)));
    }
    return reply.marks().keySet().stream()
        .filter(m -> m.startsWith("e:") && !parties.contains(m))
        .filter(said.marks()::containsKey)
        .anyMatch(rarity::isRare);
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
