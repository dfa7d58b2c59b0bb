package org.khabar.dossier;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.gloss.Glosses;
import org.khabar.model.Event;
import org.khabar.model.Reading;
import org.khabar.model.Statement;
import org.khabar.story.EntityRelations;

/** Puts single claims into English. */
final class ClaimWords {
  private final EntityRelations relations;
  private final Optional<Glosses> english;

  ClaimWords(EntityRelations relations, Optional<Glosses> english) {
    this.relations = relations;
    this.english = english;
  }

  String of(Statement statement, Reading reading) {
    return english
        .map(e -> e.of(statement, reading))
        .orElseGet(
            () -> relations.nameOf(statement.speaker()) + " " + TermWriter.act(statement.act()));
  }

  String of(Event event, Reading reading) {
    return english
        .map(e -> e.of(event, reading))
        .orElseGet(
            () ->
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .map(relations::nameOf)
                        .collect(Collectors.joining(", "))
                    + ": "
                    + event.type());
  }

  /** What is counted. */
  String unit(String unit) {
    return relations.glossOf(unit).split(",", 2)[0];
  }
}
