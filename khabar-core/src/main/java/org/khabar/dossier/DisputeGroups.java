package org.khabar.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.story.EntityRelations;
import org.khabar.story.Meetings;

/** Puts charges that are one dispute together, with what answers them. */
final class DisputeGroups {
  private static final long FAR = Long.MAX_VALUE;

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

  /**
   * Adds to the disputes that it is plainly one with, which are one then; or to the one told at the
   * nearest day of those that it may be one with; or else a new one.
   */
  void add(Answered fresh) {
    List<List<Answered>> same =
        disputes.stream().filter(d -> d.stream().anyMatch(known -> isOne(known, fresh))).toList();
    if (same.isEmpty()) {
      disputes.stream()
          .filter(d -> d.stream().anyMatch(known -> mayBeOne(known, fresh)))
          .min(Comparator.comparingLong(d -> days(d, fresh)))
          .ifPresentOrElse(d -> d.add(fresh), () -> disputes.add(new ArrayList<>(List.of(fresh))));
      return;
    }
    same.getFirst().add(fresh);
    for (List<Answered> other : same.subList(1, same.size())) {
      same.getFirst().addAll(other);
      other.clear();
    }
    disputes.removeIf(List::isEmpty);
  }

  /** Days between what a dispute has and what is new; very many where a day is not known. */
  private static long days(List<Answered> dispute, Answered fresh) {
    Optional<LocalDate> day = Meetings.dayOf(fresh.charge().reading());
    return dispute.stream()
        .flatMap(known -> Meetings.dayOf(known.charge().reading()).stream())
        .mapToLong(d -> day.map(mine -> Math.abs(ChronoUnit.DAYS.between(d, mine))).orElse(FAR))
        .min()
        .orElse(FAR);
  }

  /** One matter, and one who answers. */
  private boolean isOne(Answered a, Answered b) {
    return !areOpposed(a.charge(), b.charge())
        && areOfOneMatter(a.charge(), b.charge())
        && answers(a, b, true);
  }

  /** One accuser and one who answers, of matters that are not told apart. */
  private boolean mayBeOne(Answered a, Answered b) {
    Charge known = a.charge();
    Charge charge = b.charge();
    boolean accuser =
        relations.sameSide(known.accuser(), charge.accuser())
            || Unnamed.is(known.accuser())
            || Unnamed.is(charge.accuser());
    return accuser
        && !areOpposed(known, charge)
        && !Charge.differ(known.matter(), charge.matter())
        && answers(a, b, false);
  }

  private boolean areOfOneMatter(Charge a, Charge b) {
    return Charge.share(a.around(), b.around())
        || !Charge.differ(a.matter(), b.matter()) && isSaidOnce(a, b);
  }

  /** Whether the accused of the one is the accuser of the other. */
  private boolean areOpposed(Charge a, Charge b) {
    return isAgainst(a, b) || isAgainst(b, a);
  }

  private boolean isAgainst(Charge a, Charge b) {
    return !relations.sameSide(a.accuser(), b.accuser())
        && a.accused().filter(accused -> relations.sameSide(accused, b.accuser())).isPresent();
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
