package org.khabar.app.source;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read, told by the end of the name. */
enum SourceKind {
  TEXT,
  PAGE,
  JSON_LINES,
  PACKED_JSON_LINES,
  WEB_ARCHIVE;

  /** The ends of names that are read, for messages. */
  static final String ENDS = ".txt, .html, .htm, .jsonl, .jsonl.gz, .warc, .warc.gz";

  /** The kind of the file with this name; absent for those that are not read. */
  static Optional<SourceKind> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(PAGE);
    }
    if (name.endsWith(".jsonl")) {
      return Optional.of(JSON_LINES);
    }
    if (name.endsWith(".jsonl.gz")) {
      return Optional.of(PACKED_JSON_LINES);
    }
    return name.endsWith(".warc") || name.endsWith(".warc.gz")
        ? Optional.of(WEB_ARCHIVE)
        : Optional.empty();
  }
}
