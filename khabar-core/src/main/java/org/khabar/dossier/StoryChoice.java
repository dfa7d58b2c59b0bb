package org.khabar.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.DatedText;
import org.khabar.model.Dossier;
import org.khabar.model.Encounter;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Mention;
import org.khabar.model.Reading;
import org.khabar.model.Story;
import org.khabar.text.Normalizer;

/**
 * Which stories of a dossier somebody wants to see. They are chosen after the comparison, so that a
 * story is shown with all that its articles say.
 *
 * @param stories their ids; any story when empty
 * @param since stories on which an article was published on this day or later
 * @param until stories on which an article was published on this day or earlier; with {@code since}
 *     one article must lie between the two
 * @param entities ids, or names in any language as texts write them; a story must speak of each
 */
public record StoryChoice(
    Set<String> stories,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<String> entities) {
  /** Every story. */
  public static final StoryChoice ALL =
      new StoryChoice(Set.of(), Optional.empty(), Optional.empty(), List.of());

  public StoryChoice {
    stories = Set.copyOf(stories);
    entities = List.copyOf(entities);
  }

  /** The dossier of the chosen stories and of their articles alone, in the order it has. */
  public Dossier of(Dossier dossier) {
    Map<String, Reading> readings = new HashMap<>();
    dossier.articles().forEach(r -> readings.put(r.article().id(), r));
    List<Story> chosen =
        dossier.stories().stream()
            .filter(s -> stories.isEmpty() || stories.contains(s.id()))
            .filter(
                s ->
                    isInTime(
                        s.articles().stream()
                            .flatMap(a -> day(named(a, readings)).stream())
                            .toList()))
            .filter(s -> entities.isEmpty() || speaksOfAll(s, readings))
            .toList();
    return dossier.withStories(chosen);
  }

  private static Reading named(String article, Map<String, Reading> readings) {
    Reading reading = readings.get(article);
    if (reading == null) {
      throw new IllegalArgumentException("the dossier names an article that it lacks: " + article);
    }
    return reading;
  }

  private static Optional<LocalDate> day(Reading reading) {
    return reading.article().published().map(DatedText::day);
  }

  private boolean isInTime(List<LocalDate> days) {
    return since.isEmpty() && until.isEmpty()
        || days.stream()
            .anyMatch(
                day ->
                    since.map(s -> !day.isBefore(s)).orElse(true)
                        && until.map(u -> !day.isAfter(u)).orElse(true));
  }

  private boolean speaksOfAll(Story story, Map<String, Reading> readings) {
    Set<String> known = new HashSet<>();
    for (String article : story.articles()) {
      Reading reading = named(article, readings);
      for (Mention mention : reading.entities()) {
        known.add(mention.id());
        known.add(Normalizer.key(mention.name()));
        known.add(Normalizer.key(mention.span().of(reading.article().text())));
      }
    }
    story.encounters().stream().map(Encounter::participants).forEach(known::addAll);
    story.statements().stream().map(JoinedStatement::speaker).forEach(known::add);
    return entities.stream().allMatch(e -> known.contains(e) || known.contains(Normalizer.key(e)));
  }
}
