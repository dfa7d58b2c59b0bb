package org.khabar.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Reading;
import org.khabar.model.Statement;
import org.khabar.story.ChapterGroup;
import org.khabar.story.EntityRelations;
import org.khabar.story.Meetings;
import org.khabar.story.Renaming;
import org.khabar.story.StoryGroup;
import org.khabar.story.ToldEvent;

/**
 * The articles of a story, taken apart for comparison.
 *
 * @param order position of each article by id
 * @param chapterOf number of each article's chapter by id
 * @param features reader of each article's features by id
 * @param parties who stands for whom, as far as the articles tell of people not known otherwise
 */
record StoryMaterial(
    StoryGroup story,
    List<Reading> readings,
    Map<String, Integer> order,
    Map<String, Integer> chapterOf,
    Map<String, FeatureReader> features,
    EntityRelations parties,
    List<Told> meetings,
    List<Utterance> utterances) {

  static StoryMaterial of(StoryGroup story, EntityRelations relations) {
    Renaming surnames = Surnames.of(story.readings(), relations);
    List<Reading> readings = new ArrayList<>();
    Map<String, Integer> order = new LinkedHashMap<>();
    Map<String, Integer> chapterOf = new HashMap<>();
    Map<String, FeatureReader> features = new HashMap<>();
    List<Told> encounters = new ArrayList<>();
    List<Utterance> utterances = new ArrayList<>();
    EntityRelations parties =
        relations.with(story.readings().stream().map(surnames::apply).toList());
    Meetings meetings = new Meetings(parties);
    int number = 0;
    for (ChapterGroup chapter : story.chapters()) {
      for (Reading told : chapter.readings()) {
        Reading reading = surnames.apply(told);
        readings.add(reading);
        String id = reading.article().id();
        order.put(id, order.size());
        chapterOf.put(id, number);
        FeatureReader reader = new FeatureReader(reading);
        features.put(id, reader);
        for (ToldEvent event : meetings.of(reading)) {
          Set<String> named = new HashSet<>();
          reader
              .of(event.event().sentence(), Optional.empty())
              .entities()
              .forEach(e -> named.add(parties.sideOf(e)));
          encounters.add(new Told(reading, number, event, named));
        }
        for (Statement statement : reading.statements()) {
          utterances.add(Utterance.of(reading, number, statement, reader, relations));
        }
      }
      number++;
    }
    return new StoryMaterial(
        story, readings, order, chapterOf, features, parties, encounters, utterances);
  }
}
