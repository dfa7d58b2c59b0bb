package org.khabar.dossier;

import java.util.ArrayList;
import java.util.List;
import org.khabar.story.EntityRelations;

/** Puts charges that are one dispute together, with what answers them. */
final class DisputeGroups {
  /** A charge and the replies to it, at least one. */
  record Answered(Charge charge, List<Utterance> replies) {
    Answered {
      replies = List.copyOf(replies);
    }
  }

  private final EntityRelations relations;
  private final StatementLikeness rarity;
  private final List<List<Answered>> disputes = new ArrayList<>();

  DisputeGroups(EntityRelations relations, StatementLikeness rarity) {
    this.relations = relations;
    this.rarity = rarity;
  }

  List<List<Answered>> all() {
    return disputes;
  }

  /** Adds to the disputes that it is one with, which are one then, or else a new one. */
  void add(Answered fresh) {
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
    boolean accuser =
        relations.sameSide(known.accuser(), charge.accuser())
            || Unnamed.is(known.accuser())
            || Unnamed.is(charge.accuser());
    return answers(a, b, one) && (one || !apart && accuser);
  }

  /**
   * Whether one answers both, or the two are on one matter and against one; somebody who is only
   * described ("the front") can be whom another article names, if one accuser is answered.
   */
  private boolean answers(Answered a, Answered b, boolean oneMatter) {
    String mine = a.replies().getFirst().statement().speaker();
    String theirs = b.replies().getFirst().statement().speaker();
    boolean described =
        (Unnamed.is(mine) || Unnamed.is(theirs))
            && relations.sameSide(a.charge().accuser(), b.charge().accuser());
    return relations.sameSide(mine, theirs)
        || Unnamed.alike(mine, theirs)
        || oneMatter && (described || isOnOne(a.charge(), b.charge()));
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
}
