package org.khabar.app.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What is to be imported, and from where.
 *
 * @param kind {@code wikidata} or {@code geonames}
 * @param dump the dump
 * @param alternateNames a second dump, of GeoNames alone
 */
public record DumpImport(Kind kind, Path dump, Optional<Path> alternateNames, Wanted wanted) {
  /** Where a dump is from. */
  public enum Kind {
    WIKIDATA,
    GEONAMES
  }

  /** One file with the reader of its lines. */
  record Input(Path path, LineReader reader) {}

  List<Input> inputs(BuiltIn builtIn) {
    return switch (kind) {
      case WIKIDATA -> List.of(new Input(dump, new WikidataReader(wanted)));
      case GEONAMES -> {
        GeoNamesReader places = new GeoNamesReader(wanted, builtIn, alternateNames.isEmpty());
        yield alternateNames.isEmpty()
            ? List.of(new Input(dump, places))
            : List.of(
                new Input(dump, places),
                new Input(alternateNames.get(), new AlternateNamesReader(wanted, places::hasKept)));
      }
    };
  }

  /** The dumps, in the order in which they are read. */
  public List<Path> files() {
    return alternateNames.map(a -> List.of(dump, a)).orElse(List.of(dump));
  }

  /** Whether it may take several lines to tell which entity is meant. */
  boolean isInParts() {
    return kind == Kind.GEONAMES;
  }

  /** One line that differs when another file or another choice is meant. */
  String call() throws IOException {
    StringBuilder call = new StringBuilder(kind + " " + wanted);
    for (Path path : files()) {
      call.append(' ').append(path.toRealPath()).append(' ').append(Files.size(path));
      call.append(' ').append(Files.getLastModifiedTime(path).toMillis());
    }
    return call.toString().replaceAll("\\s+", " ");
  }

  /** What is told of the dump in the file made of it: its name, and the day it is of. */
  String source() throws IOException {
    LocalDate day =
        Files.getLastModifiedTime(dump).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    return (kind == Kind.WIKIDATA ? "Wikidata, " : "GeoNames, ") + dump.getFileName() + ", " + day;
  }
}
