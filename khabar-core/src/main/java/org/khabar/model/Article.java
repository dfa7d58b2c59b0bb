package org.khabar.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article as extraction leaves it: the text untouched, and what is what in it.
 *
 * @param id as the input gave it
 * @param text the decoded input; every span counts in it
 * @param language BCP 47 code, {@code und} when none could be told
 * @param body paragraphs kept, in order; the title is not among them
 * @param foreign paragraphs of the body that are clearly in another language, with its BCP 47 code
 * @param boilerplate everything else that is no title, byline or dateline
 * @param referenceDate the day that relative times are counted from: the publication day, or the
 *     day that the text itself gives away
 * @param textChanged why {@code text} differs from the input, absent when it does not
 * @param notes what a reader should know of how the input was taken
 */
public record Article(
    String id,
    String text,
    String language,
    Optional<Span> title,
    Optional<Outlet> outlet,
    Optional<Span> byline,
    Optional<DatedText> published,
    Optional<LocalDate> modified,
    Optional<LocalDate> referenceDate,
    List<AgencyCredit> agencies,
    List<Span> body,
    Map<Span, String> foreign,
    List<Boilerplate> boilerplate,
    Optional<String> url,
    Optional<String> textChanged,
    List<String> notes) {
  public Article {
    agencies = List.copyOf(agencies);
    body = List.copyOf(body);
    foreign = Map.copyOf(foreign);
    if (!foreign.isEmpty() && !new HashSet<>(body).containsAll(foreign.keySet())) {
      throw new IllegalArgumentException("a foreign paragraph that is not in the body: " + foreign);
    }
    boilerplate = List.copyOf(boilerplate);
    notes = List.copyOf(notes);
  }

  /** An article all of whose paragraphs are in one language. */
  public Article(
      String id,
      String text,
      String language,
      Optional<Span> title,
      Optional<Outlet> outlet,
      Optional<Span> byline,
      Optional<DatedText> published,
      Optional<LocalDate> modified,
      Optional<LocalDate> referenceDate,
      List<AgencyCredit> agencies,
      List<Span> body,
      List<Boilerplate> boilerplate,
      Optional<String> url,
      Optional<String> textChanged,
      List<String> notes) {
    this(
        id,
        text,
        language,
        title,
        outlet,
        byline,
        published,
        modified,
        referenceDate,
        agencies,
        body,
        Map.of(),
        boilerplate,
        url,
        textChanged,
        notes);
  }

  /** The language of a paragraph of the body: the article's, unless it is clearly another one. */
  public String languageOf(Span paragraph) {
    return foreign.getOrDefault(paragraph, language);
  }

  /** This article with paragraphs in other languages. */
  public Article withForeign(Map<Span, String> paragraphs) {
    return new Article(
        id,
        text,
        language,
        title,
        outlet,
        byline,
        published,
        modified,
        referenceDate,
        agencies,
        body,
        paragraphs,
        boilerplate,
        url,
        textChanged,
        notes);
  }

  /** This article with the day that its relative times count from. */
  public Article withReferenceDate(Optional<LocalDate> day) {
    return new Article(
        id,
        text,
        language,
        title,
        outlet,
        byline,
        published,
        modified,
        day,
        agencies,
        body,
        foreign,
        boilerplate,
        url,
        textChanged,
        notes);
  }

  /** This article with further agencies credited. */
  public Article withAgencies(List<AgencyCredit> credits) {
    return new Article(
        id,
        text,
        language,
        title,
        outlet,
        byline,
        published,
        modified,
        referenceDate,
        credits,
        body,
        foreign,
        boilerplate,
        url,
        textChanged,
        notes);
  }

  /** This article with further notes. */
  public Article withNotes(List<String> more) {
    return new Article(
        id,
        text,
        language,
        title,
        outlet,
        byline,
        published,
        modified,
        referenceDate,
        agencies,
        body,
        foreign,
        boilerplate,
        url,
        textChanged,
        java.util.stream.Stream.concat(notes.stream(), more.stream()).distinct().toList());
  }
}
