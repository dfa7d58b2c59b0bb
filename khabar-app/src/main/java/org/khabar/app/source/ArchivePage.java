package org.khabar.app.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khabar.extract.RawDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Reads one record of a web archive. */
final class ArchivePage {
  /** What a record holds. */
  enum Kind {
    PAGE,
    HTTP_ERROR,
    REVISIT,
    OTHER
  }

  private static final int OK = 200;

  private final SourceOptions options;
  private final ArchiveRecord record;
  private final WarcRecord parsed;
  private final Optional<HttpResponse> http;
  private final Optional<MediaType> type;

  /**
   * @throws UnreadableException when the record is broken
   */
  ArchivePage(ArchiveRecord record, SourceOptions options) throws UnreadableException {
    this.options = options;
    this.record = record;
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes()))) {
      reader.setLenient(true);
      parsed = reader.next().orElseThrow(() -> new UnreadableException("a broken record"));
      http =
          parsed instanceof WarcResponse response && isHttp(response)
              ? Optional.of(response.http())
              : Optional.empty();
      type = type();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("a broken record");
    }
  }

  Kind kind() {
    if (parsed instanceof WarcRevisit) {
      return Kind.REVISIT;
    }
    if (http.isPresent() && http.get().status() != OK) {
      return Kind.HTTP_ERROR;
    }
    return type.filter(ArchivePage::isPage).isPresent() ? Kind.PAGE : Kind.OTHER;
  }

  /**
   * @param id of the document
   * @throws UnreadableException when the page is damaged, empty, no text or too large
   */
  RawDocument document(String id) throws UnreadableException {
    new Limit(options.maxBytes()).check("a page", record.length());
    try {
      byte[] page = body();
      Optional<String> declared =
          type.flatMap(media -> Optional.ofNullable(media.parameters().get("charset")))
              .or(() -> PageEncoding.declared(page));
      return document(id, Pages.decode(page, declared));
    } catch (EOFException e) {
      throw new UnreadableException("a response that ends too early");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("a broken response");
    }
  }

  private RawDocument document(String id, DecodedText page) {
    List<String> notes = new ArrayList<>(page.notes());
    if (parsed.headers().contains("WARC-Truncated", "length")
        || parsed.headers().contains("WARC-Truncated", "time")) {
      notes.add("the web archive holds only the beginning of this page");
    }
    return new RawDocument(
        id,
        page.text(),
        true,
        options.plain(),
        Optional.empty(),
        options.language(),
        options.published(),
        Optional.empty(),
        parsed.headers().first("WARC-Target-URI").map(uri -> uri.replaceAll("[<>]", "")),
        Optional.empty(),
        crawled(),
        page.changed(),
        notes);
  }

  /** The day in UTC, absent when the record has no date that exists. */
  private Optional<LocalDate> crawled() {
    try {
      return Optional.of(parsed.date().atOffset(ZoneOffset.UTC).toLocalDate());
    } catch (DateTimeParseException | java.util.NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private byte[] body() throws IOException, UnreadableException {
    byte[] block = afterHeader(bytes());
    return http.isPresent()
        ? HttpBody.of(http.get(), afterHeader(block), new Limit(options.maxBytes()))
        : block;
  }

  private byte[] bytes() {
    return record.bytes().orElseThrow();
  }

  /** What follows the first empty line. */
  private static byte[] afterHeader(byte[] message) {
    for (int i = 0; i + 1 < message.length; i++) {
      if (message[i] == '\n') {
        int next = message[i + 1] == '\r' ? i + 2 : i + 1;
        if (next < message.length && message[next] == '\n') {
          return Arrays.copyOfRange(message, next + 1, message.length);
        }
      }
    }
    return new byte[0];
  }

  private Optional<MediaType> type() {
    if (http.isPresent()) {
      return http.get().headers().first("Content-Type").isPresent()
          ? Optional.of(http.get().contentType())
          : ((WarcResponse) parsed).identifiedPayloadType();
    }
    return parsed instanceof WarcResource ? Optional.of(parsed.contentType()) : Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return base(response.contentType()).equals("application/http");
  }

  private static boolean isPage(MediaType type) {
    return base(type).equals("text/html") || base(type).equals("application/xhtml+xml");
  }

  private static String base(MediaType type) {
    return type.base().toString().toLowerCase(Locale.ROOT);
  }
}
