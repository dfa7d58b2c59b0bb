package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Act;
import org.khabar.model.Contradiction;
import org.khabar.model.Statement;
import org.khabar.story.EntityRelations;

/**
 * Finds what parties dispute: one accuses the other, and the other denies it or accuses back, on
 * one matter. The matter is one when half of the concepts of the one are also those of the other,
 * or, where no concepts are known, when both name somebody or something in common that few
 * statements name.
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

  List<Contradiction> find(List<Utterance> utterances) {
    Map<String, List<Utterance>> answers = new LinkedHashMap<>();
    for (Utterance utterance : utterances) {
      Act act = utterance.statement().act();
      if (act == Act.DENY || act == Act.REJECT || act == Act.ACCUSE) {
        answers
            .computeIfAbsent(
                relations.sideOf(utterance.statement().speaker()), k -> new ArrayList<>())
            .add(utterance);
      }
    }
    List<Contradiction> disputes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Utterance charge : utterances) {
      Statement statement = charge.statement();
      if (statement.act() != Act.ACCUSE || statement.target().isEmpty()) {
        continue;
      }
      String accused = relations.sideOf(statement.target().get());
      String accuser = relations.sideOf(statement.speaker());
      List<Utterance> replies =
          answers.getOrDefault(accused, List.of()).stream()
              .filter(r -> isReply(r, charge))
              .toList();
      boolean fresh =
          !told.contains(accuser + " " + accused) && !told.contains(accused + " " + accuser);
      if (!replies.isEmpty() && fresh && !accuser.equals(accused)) {
        told.add(accuser + " " + accused);
        disputes.add(dispute(charge, replies));
      }
    }
    return disputes;
  }

  private boolean isReply(Utterance reply, Utterance charge) {
    Optional<String> target = reply.statement().target();
    boolean aimed =
        target.isEmpty()
            ? reply.statement().act() != Act.ACCUSE
            : relations.sameSide(target.get(), charge.statement().speaker());
    return aimed && oneMatter(reply, charge);
  }

  private boolean oneMatter(Utterance a, Utterance b) {
    Set<String> mine = matter(a, "c:");
    Set<String> theirs = matter(b, "c:");
    if (!mine.isEmpty() && !theirs.isEmpty()) {
      int smaller = Math.min(mine.size(), theirs.size());
      mine.retainAll(theirs);
      return 2 * mine.size() >= smaller;
    }
    Set<String> parties = new HashSet<>();
    for (Utterance u : List.of(a, b)) {
      parties.add("e:" + relations.sideOf(u.statement().speaker()));
      u.statement().target().ifPresent(t -> parties.add("e:" + relations.sideOf(t)));
    }
    Set<String> named = matter(a, "e:");
    named.retainAll(matter(b, "e:"));
    named.removeAll(parties);
    return named.stream().anyMatch(rarity::isRare);
  }

  private static Set<String> matter(Utterance utterance, String kind) {
    Set<String> marks = new LinkedHashSet<>();
    for (String mark : utterance.marks().keySet()) {
      if (mark.startsWith(kind) && !mark.startsWith("c:people.")) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private Contradiction dispute(Utterance charge, List<Utterance> replies) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(charge.article(), words(charge));
    for (Utterance reply : replies) {
      values.merge(reply.article(), words(reply), (a, b) -> a.equals(b) ? a : a + "; " + b);
    }
    String about = words(charge) + "; " + words(replies.getFirst());
    return new Contradiction(
        Contradiction.Kind.PARTIES_DISPUTE,
        about,
        Optional.empty(),
        Optional.empty(),
        values,
        "The parties say opposite things, and the articles report what they say.");
  }

  private String words(Utterance utterance) {
    Statement statement = utterance.statement();
    return writer.name(statement.speaker())
        + " "
        + TermWriter.act(statement.act())
        + statement.target().map(t -> " " + writer.name(t)).orElse("");
  }
}
