package org.khabar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as extraction leaves it: the text untouched, and what is what in it.
 *
 * @param id as the input gave it
 * @param text the decoded input; every span counts in it
 * @param language BCP 47 code, {@code und} when none could be told
 * @param body paragraphs kept, in order; the title is not among them
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
    List<Boilerplate> boilerplate,
    Optional<String> url,
    Optional<String> textChanged,
    List<String> notes) {
  public Article {
    agencies = List.copyOf(agencies);
    body = List.copyOf(body);
    boilerplate = List.copyOf(boilerplate);
    notes = List.copyOf(notes);
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
        boilerplate,
        url,
        textChanged,
        java.util.stream.Stream.concat(notes.stream(), more.stream()).distinct().toList());
  }
}
