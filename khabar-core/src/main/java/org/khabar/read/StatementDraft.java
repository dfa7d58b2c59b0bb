package org.khabar.read;

import java.util.Optional;
import org.khabar.model.Act;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementForm;

/** A statement while it is put together. */
final class StatementDraft {
  final int cue;
  final String rule;
  String speaker = "";
  Optional<Span> speakerSpan = Optional.empty();
  Optional<String> addressee = Optional.empty();
  Optional<String> target = Optional.empty();
  Optional<String> via = Optional.empty();
  Act act = Act.SAY;
  Optional<ContentFinder.Content> content = Optional.empty();
  double confidence;

  /**
   * A statement with nothing known but its cue.
   *
   * @param cue position of the cue in its sentence
   */
  StatementDraft(int cue, String rule) {
    this.cue = cue;
    this.rule = rule;
  }

  /** The statement; its quotation may reach beyond the sentence. */
  Statement of(Sentence sentence, String id) {
    Span whole =
        content
            .filter(c -> c.quote().isPresent() && !sentence.span().contains(c.span()))
            .map(c -> sentence.span().union(c.span()))
            .orElse(sentence.span());
    return new Statement(
        id,
        speaker,
        speakerSpan,
        addressee,
        target,
        via,
        content.map(ContentFinder.Content::form).orElse(StatementForm.INDIRECT),
        act,
        Optional.of(sentence.units().get(cue).span()),
        content.flatMap(ContentFinder.Content::quote),
        content.map(ContentFinder.Content::span),
        whole,
        rule,
        Confidence.ofStatement(speaker, confidence));
  }
}
