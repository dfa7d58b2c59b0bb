package org.khabar.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.gloss.Glosses;
import org.khabar.model.Chapter;
import org.khabar.model.Contradiction;
import org.khabar.model.Encounter;
import org.khabar.model.Figure;
import org.khabar.model.Headline;
import org.khabar.model.JoinedStatement;
import org.khabar.model.Reading;
import org.khabar.model.Revision;
import org.khabar.model.Statement;
import org.khabar.model.StatementReport;
import org.khabar.model.Story;
import org.khabar.story.ChapterGroup;
import org.khabar.story.DateValue;
import org.khabar.story.EntityRelations;
import org.khabar.story.Lineage;
import org.khabar.story.StoryGroup;

/** Makes one story of its articles: compares what they say and names what it finds. */
final class StoryMaker {
  private final EntityRelations relations;
  private final Optional<LocalDate> asOf;
  private final StoryMaterial material;
  private final Lineage lineage;
  private final TermWriter writer;
  private final TitleMaker titles;
  private final Optional<Glosses> english;
  private final Gist gist;
  private final StatementLikeness likeness;

  /**
   * A maker for one story.
   *
   * @param english what writes its titles; without it they tell of encounters and topics alone
   */
  StoryMaker(
      EntityRelations relations,
      StoryGroup group,
      Optional<LocalDate> asOf,
      Optional<Glosses> english) {
    this.relations = relations;
    this.asOf = asOf;
    this.english = english;
    material = StoryMaterial.of(group, relations);
    lineage = group.lineage();
    writer = new TermWriter(relations, material.readings());
    titles = new TitleMaker(relations, writer);
    gist = new Gist(relations, writer);
    likeness = new StatementLikeness(relations, material.utterances());
  }

  /**
   * The story.
   *
   * @param ids ids that are taken; those given here are added
   */
  Story make(List<Revision> revisions, Set<String> ids) {
    List<ComparedEncounter> compared = encounters();
    List<Encounter> encounters = compared.stream().map(ComparedEncounter::encounter).toList();
    HeadlineMaker headlines =
        new HeadlineMaker(
            relations,
            new MainEventFinder(relations, lineage),
            material.story().chapters(),
            compared);
    List<Chapter> chapters = chapters(headlines, ids);
    List<Figure> figures =
        new FigureComparer(writer).compare(material, chapters.stream().map(Chapter::id).toList());
    List<JoinedStatement> statements = statements();
    ContradictionMaker differences = new ContradictionMaker();
    List<Contradiction> contradictions = new ArrayList<>(differences.ofEncounters(compared));
    contradictions.addAll(differences.ofFigures(figures));
    contradictions.addAll(new IncidentPlaces(relations, writer).find(material, figures));
    contradictions.addAll(new DisputeFinder(relations, writer, likeness).find(material));
    Headline headline = headlines.story();
    String title =
        chapters.size() == 1 ? chapters.getFirst().title() : title(headline, material.readings());
    return new Story(
        unique(title, "story", ids),
        title,
        List.copyOf(material.order().keySet()),
        chapters,
        encounters,
        figures,
        statements,
        contradictions,
        new UniqueFactFinder(material, lineage, likeness, gist).find(statements, encounters),
        new AgendaMaker(asOf).make(encounters),
        lineage.links(),
        revisions,
        headline);
  }

  private String title(Headline headline, List<Reading> readings) {
    return english
        .map(e -> e.of(headline, readings))
        .orElseGet(() -> new PlainTitles(writer, titles).of(headline, readings));
  }

  private List<ComparedEncounter> encounters() {
    EntityRelations parties = material.parties();
    EncounterMaker maker = new EncounterMaker(parties, lineage, writer, titles);
    List<ComparedEncounter> encounters = new ArrayList<>();
    List<List<Told>> groups = new EncounterGrouper(parties).group(material.meetings());
    KeptApart apart = new KeptApart(parties, groups);
    for (List<Told> group : groups) {
      encounters.add(maker.make(group, material.order(), apart));
    }
    encounters.sort(
        Comparator.comparing(
            (ComparedEncounter e) ->
                e.encounter()
                    .date()
                    .flatMap(DateValue::parse)
                    .map(d -> d.last().toEpochDay())
                    .orElse(Long.MAX_VALUE)));
    return encounters;
  }

  private List<Chapter> chapters(HeadlineMaker headlines, Set<String> ids) {
    List<Chapter> chapters = new ArrayList<>();
    List<ChapterGroup> groups = material.story().chapters();
    for (int i = 0; i < groups.size(); i++) {
      ChapterGroup group = groups.get(i);
      Headline headline = headlines.chapter(i);
      String title = title(headline, group.readings());
      chapters.add(
          new Chapter(
              unique(title, "chapter", ids),
              title,
              group.readings().stream().map(r -> r.article().id()).toList(),
              group.first(),
              group.last(),
              headline));
    }
    return chapters;
  }

  private List<JoinedStatement> statements() {
    List<JoinedStatement> joined = new ArrayList<>();
    for (List<Utterance> group :
        new StatementJoiner(relations, likeness, lineage.translations())
            .join(material.utterances())) {
      Map<String, StatementReport> reports = new LinkedHashMap<>();
      for (Utterance utterance : group) {
        Statement s = utterance.statement();
        reports.putIfAbsent(
            utterance.article(), new StatementReport(utterance.article(), s.sentence(), s.form()));
      }
      Statement main = main(group);
      joined.add(
          new JoinedStatement(
              main.speaker(),
              main.addressee(),
              main.act(),
              gist.of(main, group),
              List.copyOf(reports.values()),
              lineage.independent(reports.keySet())));
    }
    joined.sort(
        Comparator.comparingInt((JoinedStatement s) -> -s.independentSources())
            .thenComparingInt(s -> -s.reports().size()));
    return joined;
  }

  /** The statement of the group by the speaker whom most name, the one with most about it first. */
  private Statement main(List<Utterance> group) {
    Map<String, Integer> counts = new HashMap<>();
    group.forEach(u -> counts.merge(u.statement().speaker(), 1, Integer::sum));
    return group.stream()
        .max(
            Comparator.comparingInt(
                    (Utterance u) -> counts.getOrDefault(u.statement().speaker(), 0))
                .thenComparingInt(u -> u.marks().size()))
        .orElseThrow()
        .statement();
  }

  private static String unique(String title, String kind, Set<String> ids) {
    String slug = TitleMaker.slug(title);
    String base = slug.isEmpty() ? kind : kind + "-" + slug;
    String id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
