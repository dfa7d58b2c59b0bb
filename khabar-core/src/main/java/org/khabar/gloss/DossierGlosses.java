package org.khabar.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Chapter;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.Headline;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.Span;
import org.khabar.model.Statement;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;
import org.khabar.model.UniqueFact;

/**
 * Tells a dossier to readers of one language: its titles, encounters, statements and what one
 * source alone tells. Ids, verdicts and why they were given stay as they are.
 */
public final class DossierGlosses {
  private final Glosses glosses;

  public DossierGlosses(Glosses glosses) {
    this.glosses = glosses;
  }

  /** The same dossier, told in the language. */
  public Dossier of(Dossier dossier) {
    Map<String, Reading> readings = new HashMap<>();
    dossier.articles().forEach(r -> readings.put(r.article().id(), r));
    return new Dossier(
        dossier.articles(),
        dossier.stories().stream().map(story -> of(story, readings)).toList(),
        glosses.language());
  }

  private Story of(Story story, Map<String, Reading> readings) {
    return new Story(
        story.id(),
        title(story.title(), story.headline(), story.articles(), readings),
        story.articles(),
        story.chapters().stream().map(chapter -> of(chapter, readings)).toList(),
        story.encounters().stream().map(encounter -> of(encounter, readings)).toList(),
        story.figures(),
        story.statements().stream().map(statement -> of(statement, readings)).toList(),
        story.contradictions(),
        story.unique().stream().map(fact -> of(fact, readings)).toList(),
        story.agenda(),
        story.lineage(),
        story.revisions(),
        story.headline());
  }

  private String title(
      String english, Headline headline, List<String> articles, Map<String, Reading> readings) {
    List<Reading> told = found(articles, readings);
    return headline.equals(Headline.NONE) || told.isEmpty() ? english : glosses.of(headline, told);
  }

  private static List<Reading> found(Iterable<String> articles, Map<String, Reading> readings) {
    List<Reading> found = new ArrayList<>();
    for (String id : articles) {
      Optional.ofNullable(readings.get(id)).ifPresent(found::add);
    }
    return found;
  }

  private Chapter of(Chapter chapter, Map<String, Reading> readings) {
    return new Chapter(
        chapter.id(),
        title(chapter.title(), chapter.headline(), chapter.articles(), readings),
        chapter.articles(),
        chapter.first(),
        chapter.last(),
        chapter.headline());
  }

  private Encounter of(Encounter encounter, Map<String, Reading> readings) {
    List<Reading> told = found(encounter.reports().keySet(), readings);
    if (told.isEmpty() || encounter.participants().isEmpty()) {
      return encounter;
    }
    return new Encounter(
        encounter.id(),
        glosses.what(encounter, told),
        encounter.channel(),
        encounter.participants(),
        encounter.date(),
        encounter.place(),
        encounter.status(),
        encounter.reports(),
        encounter.agreement());
  }

  private JoinedStatement of(JoinedStatement joined, Map<String, Reading> readings) {
    return gloss(joined, readings)
        .map(
            gist ->
                new JoinedStatement(
                    joined.speaker(),
                    joined.addressee(),
                    joined.act(),
                    gist,
                    joined.reports(),
                    joined.independentSources()))
        .orElse(joined);
  }

  /** The statement as the first report tells it whose speaker and act are those of all. */
  private Optional<String> gloss(JoinedStatement joined, Map<String, Reading> readings) {
    for (StatementReport report : joined.reports()) {
      Reading reading = readings.get(report.article());
      if (reading != null) {
        for (Statement statement : reading.statements()) {
          if (statement.sentence().equals(report.sentence())
              && statement.speaker().equals(joined.speaker())
              && statement.act() == joined.act()) {
            return Optional.of(glosses.of(statement, reading));
          }
        }
      }
    }
    return Optional.empty();
  }

  private UniqueFact of(UniqueFact fact, Map<String, Reading> readings) {
    Reading reading = readings.get(fact.article());
    return reading == null
        ? fact
        : gloss(fact.sentence(), reading)
            .map(gist -> new UniqueFact(fact.article(), fact.sentence(), gist))
            .orElse(fact);
  }

  /** The statement of a sentence, or else its first event. */
  private Optional<String> gloss(Span sentence, Reading reading) {
    Optional<String> statement =
        reading.statements().stream()
            .filter(s -> s.sentence().equals(sentence))
            .findFirst()
            .map(s -> glosses.of(s, reading));
    return statement.or(
        () ->
            reading.events().stream()
                .filter(e -> e.sentence().equals(sentence))
                .findFirst()
                .map(e -> glosses.of(e, reading)));
  }
}
