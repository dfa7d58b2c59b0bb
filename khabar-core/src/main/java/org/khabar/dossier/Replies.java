package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.story.EntityRelations;

/**
 * What parties deny, reject or accuse back, and which charge it answers.
 *
 * <p>The matter is one when half of the concepts of the one are also those of the other, or, where
 * no concepts are known, when both name somebody or something in common that few statements name.
 * What is denied right behind a charge and names no matter of its own ("denied the accusation")
 * answers it, whoever speaks for the accused; and so does whatever the accused deny in the next
 * sentence.
 */
final class Replies {
  /** How many sentences behind a charge a bare denial may stand. */
  private static final int NEAR = 2;

  /** Of a side that says very much, so many of its replies are held against a charge. */
  private static final int COMPARED = 256;

  private final EntityRelations relations;
  private final StatementLikeness rarity;
  private final Map<String, List<Utterance>> bySide = new LinkedHashMap<>();
  private final Map<String, List<Utterance>> bySentence = new HashMap<>();

  /** What replies speak of, by the replies. */
  private final Map<Utterance, Set<String>> matters = new IdentityHashMap<>();

  Replies(EntityRelations relations, StatementLikeness rarity) {
    this.relations = relations;
    this.rarity = rarity;
  }

  /** Takes note of an utterance, if it can be a reply. */
  void note(Utterance utterance) {
    Act act = utterance.statement().act();
    if (act == Act.DENY || act == Act.REJECT || act == Act.ACCUSE) {
      String side = relations.sideOf(utterance.statement().speaker());
      bySide.computeIfAbsent(side, k -> new ArrayList<>()).add(utterance);
      int place = place(utterance.reading(), utterance.statement().sentence());
      bySentence
          .computeIfAbsent(key(utterance.reading(), place), k -> new ArrayList<>())
          .add(utterance);
    }
  }

  /** Those of all noted that answer a charge. */
  List<Utterance> to(Charge charge) {
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
    return replies;
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

  /** Whether the accused deny it, or somebody of whom it is not known for whom he speaks. */
  private boolean isByAccused(Utterance reply, Charge charge) {
    String speaker = reply.statement().speaker();
    boolean unknown = relations.sideOf(speaker).equals(speaker) && !relations.isKnown(speaker);
    return reply.statement().act() == Act.DENY
        && (unknown
            || charge
                .accused()
                .filter(accused -> relations.sameSide(accused, speaker))
                .isPresent());
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
}
