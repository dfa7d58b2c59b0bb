package org.khabar.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the pages of a web archive (ISO 28500): HTML in responses with status 200 and in resources.
 * Records of other kinds are passed over.
 */
final class WebArchive {
  private final SourceOptions options;
  private final SourceListener listener;
  private final Map<ArchivePage.Kind, Integer> passedOver = new EnumMap<>(ArchivePage.Kind.class);
  private boolean any;

  WebArchive(SourceOptions options, SourceListener listener) {
    this.options = options;
    this.listener = listener;
  }

  /**
   * @param name the input's name for messages
   * @param in unpacked
   * @throws UnreadableException when {@code in} is no web archive, or holds no page
   */
  void read(String name, InputStream in) throws IOException, UnreadableException {
    ArchiveRecords records = new ArchiveRecords(in, new Limit(options.maxBytes()));
    boolean empty = true;
    for (Optional<ArchiveRecord> next = records.next(); next.isPresent(); next = records.next()) {
      empty = false;
      ArchiveRecord record = next.get();
      try {
        if (record.damage().isPresent()) {
          throw new UnreadableException(record.damage().get());
        }
        read(name, record);
      } catch (UnreadableException e) {
        any = true;
        listener.lost(new Problem(name + ", " + record.name(), e.reason()));
      }
    }
    if (empty) {
      throw new UnreadableException("empty");
    }
    if (!any) {
      throw new UnreadableException("no page in this web archive" + others());
    }
  }

  private void read(String name, ArchiveRecord record) throws UnreadableException {
    ArchivePage page = new ArchivePage(record, options);
    if (page.kind() == ArchivePage.Kind.PAGE) {
      any = true;
      listener.document(page.document(record.id().orElseGet(() -> name + "#" + record.number())));
    } else {
      passedOver.merge(page.kind(), 1, Integer::sum);
    }
  }

  /** What there is instead of pages. */
  private String others() {
    List<String> parts = new ArrayList<>();
    passedOver.forEach(
        (kind, count) ->
            parts.add(
                count
                    + switch (kind) {
                      case HTTP_ERROR -> " with an HTTP status other than 200";
                      case REVISIT -> " that say that nothing had changed";
                      case OTHER, PAGE -> " of other kinds";
                    }));
    return parts.isEmpty() ? "" : ", but records: " + String.join(", ", parts);
  }
}
