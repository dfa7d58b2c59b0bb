package org.khabar.model;

import java.util.List;

/**
 * A longer development: its chapters, and what its articles say side by side.
 *
 * @param title in English, unless it was told in another language
 * @param headline what the title tells
 */
public record Story(
    String id,
    String title,
    List<String> articles,
    List<Chapter> chapters,
    List<Encounter> encounters,
    List<Figure> figures,
    List<JoinedStatement> statements,
    List<Contradiction> contradictions,
    List<UniqueFact> unique,
    List<AgendaItem> agenda,
    List<LineageLink> lineage,
    List<Revision> revisions,
    Headline headline) {
  public Story {
    articles = List.copyOf(articles);
    chapters = List.copyOf(chapters);
    encounters = List.copyOf(encounters);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    contradictions = List.copyOf(contradictions);
    unique = List.copyOf(unique);
    agenda = List.copyOf(agenda);
    lineage = List.copyOf(lineage);
    revisions = List.copyOf(revisions);
  }

  /** A story with nothing but a title given to it. */
  public Story(
      String id,
      String title,
      List<String> articles,
      List<Chapter> chapters,
      List<Encounter> encounters,
      List<Figure> figures,
      List<JoinedStatement> statements,
      List<Contradiction> contradictions,
      List<UniqueFact> unique,
      List<AgendaItem> agenda,
      List<LineageLink> lineage,
      List<Revision> revisions) {
    this(
        id,
        title,
        articles,
        chapters,
        encounters,
        figures,
        statements,
        contradictions,
        unique,
        agenda,
        lineage,
        revisions,
        Headline.NONE);
  }
}
