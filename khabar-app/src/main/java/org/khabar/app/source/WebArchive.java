package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.khabar.extract.RawDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the HTML responses of a web archive (ISO 28500), packed or not. */
final class WebArchive {
  private final SourceOptions options;
  private final SourceListener listener;

  WebArchive(SourceOptions options, SourceListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * @param name the input's name for messages
   * @throws UnreadableException when {@code in} is no web archive, or holds no page
   */
  void read(String name, InputStream in) throws IOException, UnreadableException {
    boolean any = false;
    try (WarcReader reader = new WarcReader(in)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResponse response) {
          any |= page(name, response);
        }
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableException("a broken web archive");
    }
    if (!any) {
      throw new UnreadableException("no page in this web archive");
    }
  }

  /** Whether the response is a page, be it readable or not. */
  private boolean page(String name, WarcResponse response) throws IOException {
    String record = response.id().toString();
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != 200 || !isPage(type)) {
        return false;
      }
      byte[] bytes = BoundedBytes.read(http.bodyDecoded().stream(), options.maxBytes());
      if (bytes.length == 0) {
        throw new UnreadableException("empty");
      }
      Optional<String> declared =
          Optional.ofNullable(type.parameters().get("charset"))
              .or(() -> PageEncoding.declared(bytes));
      DecodedText page = TextDecoder.decode(bytes, declared);
      listener.document(
          new RawDocument(
              record,
              page.text(),
              true,
              options.plain(),
              Optional.empty(),
              options.language(),
              options.published(),
              Optional.of(response.target()),
              Optional.empty(),
              page.changed(),
              page.notes()));
    } catch (UnreadableException e) {
      listener.lost(new Problem(name + ", record " + record, e.reason()));
    } catch (IOException | IllegalArgumentException e) {
      listener.lost(new Problem(name + ", record " + record, "a broken response"));
    }
    return true;
  }

  private static boolean isPage(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }
}
