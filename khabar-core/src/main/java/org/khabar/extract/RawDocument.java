package org.khabar.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An input, decoded, with what is known of it from outside.
 *
 * @param id as the input gave it
 * @param content the decoded text or page
 * @param html whether {@code content} is a page
 * @param plain whether all of {@code content} is body and nothing else is to be looked for
 * @param title known title, absent when it is to be found
 * @param language BCP 47 code that overrides what would be found
 * @param published day that overrides what would be found
 * @param publishedAt time of {@code published} on that day, where it is known
 * @param url address that it was taken from
 * @param outlet name or id of the publisher
 * @param crawled day (UTC) that a crawler fetched it; it was published no later
 * @param textChanged why {@code content} differs from the input, absent when it does not
 * @param notes what was noticed while reading it
 */
public record RawDocument(
    String id,
    String content,
    boolean html,
    boolean plain,
    Optional<String> title,
    Optional<String> language,
    Optional<LocalDate> published,
    Optional<LocalTime> publishedAt,
    Optional<String> url,
    Optional<String> outlet,
    Optional<LocalDate> crawled,
    Optional<String> textChanged,
    List<String> notes) {
  public RawDocument {
    notes = List.copyOf(notes);
  }

  /** A document of which nobody knows when it was fetched. */
  public RawDocument(
      String id,
      String content,
      boolean html,
      boolean plain,
      Optional<String> title,
      Optional<String> language,
      Optional<LocalDate> published,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> textChanged,
      List<String> notes) {
    this(
        id,
        content,
        html,
        plain,
        title,
        language,
        published,
        Optional.empty(),
        url,
        outlet,
        Optional.empty(),
        textChanged,
        notes);
  }

  /** A saved text of which nothing else is known. */
  public static RawDocument text(String id, String content) {
    return bare(id, content, false);
  }

  /**
   * A text that is all body, in which nothing is looked for.
   *
   * @param language BCP 47 code, absent when it is to be found
   * @param published day, absent when it is to be found
   */
  public static RawDocument body(
      String id, String content, Optional<String> language, Optional<LocalDate> published) {
    return new RawDocument(
        id,
        content,
        false,
        true,
        Optional.empty(),
        language,
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A saved page of which nothing else is known. */
  public static RawDocument page(String id, String content) {
    return bare(id, content, true);
  }

  /** The same document, taken from the address {@code url}. */
  public RawDocument withUrl(String url) {
    return new RawDocument(
        id,
        content,
        html,
        plain,
        title,
        language,
        published,
        publishedAt,
        Optional.of(url),
        outlet,
        crawled,
        textChanged,
        notes);
  }

  /** The same document, published at a time of that day. */
  public RawDocument withPublishedAt(Optional<LocalTime> time) {
    return new RawDocument(
        id,
        content,
        html,
        plain,
        title,
        language,
        published,
        time,
        url,
        outlet,
        crawled,
        textChanged,
        notes);
  }

  private static RawDocument bare(String id, String content, boolean html) {
    return new RawDocument(
        id,
        content,
        html,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
