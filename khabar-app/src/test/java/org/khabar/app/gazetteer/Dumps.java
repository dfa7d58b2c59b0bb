package org.khabar.app.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.khabar.knowledge.BundledKnowledge;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.EntityType;

/** Small dumps in the true format, and imports of them. */
final class Dumps {
  static final Knowledge KNOWLEDGE = BundledKnowledge.open();

  static final Wanted EVERYTHING =
      new Wanted(
          List.of("sw", "fa", "ar", "en", "zh"),
          EnumSet.allOf(EntityType.class),
          0,
          0,
          Set.of(),
          Set.of());

  private Dumps() {}

  /** A listener that keeps what it is told. */
  static final class Told implements ImportListener {
    private final List<String> problems = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    @Override
    public void step(String name, long total) {
      steps.add(name);
    }

    @Override
    public void progress(long done) {}

    @Override
    public void problem(String input, String reason) {
      problems.add(input + ": " + reason);
    }

    List<String> problems() {
      return problems;
    }

    List<String> steps() {
      return steps;
    }
  }

  static String wikidata(Item... items) {
    return Stream.of(items).map(Item::line).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /** A line of allCountries.txt; names are with and without signs. */
  static String place(
      int id, String name, String code, String country, long population, String... others) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            String.join(",", others),
            "-1.5",
            "37.25",
            code.substring(0, 1),
            code.substring(2),
            country,
            "",
            "05",
            "",
            "",
            "",
            String.valueOf(population),
            "",
            "1200",
            "Africa/Nairobi",
            "2021-05-03")
        + "\n";
  }

  /** A line of alternateNamesV2.txt. */
  static String alternate(int id, int place, String code, String name, String preferred) {
    return String.join("\t", "" + id, "" + place, code, name, preferred, "", "", "", "", "") + "\n";
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each text as a stream of its own, one behind another. */
  static byte[] gzip(String... texts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String text : texts) {
      try (OutputStream out = new GZIPOutputStream(all)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return all.toByteArray();
  }

  /** Each text as a stream of its own, one behind another. */
  static byte[] bzip2(String... texts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String text : texts) {
      try (OutputStream out = new BZip2CompressorOutputStream(all, 1)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return all.toByteArray();
  }

  static DumpImport wikidata(Path dump, Wanted wanted) {
    return new DumpImport(DumpImport.Kind.WIKIDATA, dump, Optional.empty(), wanted);
  }

  static DumpImport geoNames(Path dump, Optional<Path> alternateNames, Wanted wanted) {
    return new DumpImport(DumpImport.Kind.GEONAMES, dump, alternateNames, wanted);
  }

  static ImportResult run(DumpImport dumps, Path target, ImportListener listener)
      throws IOException {
    return new ImportRun(dumps, target, KNOWLEDGE, listener).run();
  }

  /** Ids of what is called so in a file. */
  static List<String> idsOf(Path file, String name, String code) throws IOException {
    return find(file, name, code).stream().map(ImportedEntity::id).toList();
  }

  static List<ImportedEntity> find(Path file, String name, String code) throws IOException {
    try (GazetteerFile names = GazetteerFile.open(file)) {
      return new NameLookUp(names, KNOWLEDGE).find(name, List.of(code));
    }
  }
}
