package org.khabar.app.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.OfflineSorter.ByteSequencesReader;

/**
 * Makes a file of names from rows, in bounded memory: rows are sorted and joined to entities, ids
 * are chosen, names are sorted, lists and transducer are written in one pass.
 */
final class GazetteerBuilder {
  /** Languages that one file can tell apart. */
  private static final int MOST_LANGUAGES = 250;

  private static final int TELL_EVERY = 10_000;

  private final Directory work;
  private final BuiltIn builtIn;
  private final WordKeys keys;
  private final ImportListener listener;

  GazetteerBuilder(Directory work, BuiltIn builtIn, WordKeys keys, ImportListener listener) {
    this.work = work;
    this.builtIn = builtIn;
    this.keys = keys;
    this.listener = listener;
  }

  /**
   * Writes a file.
   *
   * @param segments files of rows in the work folder, each keyed by source
   * @param inParts whether rows of one source may only together tell which entity it is
   * @param former a file whose entities are taken over
   * @param sources what went in, for {@link About}
   * @param output where the bytes go, as a new file in the work folder
   */
  Header build(
      List<String> segments,
      boolean inParts,
      Optional<GazetteerFile> former,
      List<String> sources,
      String output)
      throws IOException {
    List<String> languages = new ArrayList<>();
    String merged;
    try (Ids ids = new Ids(builtIn, work);
        DiskSort names = new DiskSort(work, "names")) {
      merged = merge(segments, inParts, former, ids, languages);
      listener.step("choosing ids", 1);
      ids.choose();
      try (GazetteerWriter writer = new GazetteerWriter(work, output)) {
        writeEntities(merged, ids, languages, writer, names);
        work.deleteFile(merged);
        listener.step("sorting names", 1);
        try (ByteSequencesReader sorted = names.sorted()) {
          writeNames(sorted, writer);
        }
        return writer.finish(new About(sources, languages));
      }
    }
  }

  /** Joins rows by identity; answers the file of entities in order. */
  private String merge(
      List<String> segments,
      boolean inParts,
      Optional<GazetteerFile> former,
      Ids ids,
      List<String> languages)
      throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    try (DiskSort byIdentity = new DiskSort(work, "identity");
        IndexOutput out = work.createTempOutput("entities", "merged", IOContext.DEFAULT)) {
      if (inParts) {
        joinParts(segments, byIdentity);
      } else {
        copy(segments, byIdentity);
      }
      if (former.isPresent()) {
        addAll(former.get(), byIdentity);
      }
      listener.step("joining", 1);
      try (EntityMerge entities = new EntityMerge(byIdentity.sorted())) {
        for (Optional<ImportedEntity> e = entities.next(); e.isPresent(); e = entities.next()) {
          ids.note(e.get());
          codes.addAll(e.get().names().keySet());
          out.writeByte((byte) 1);
          EntityCodec.writeSized(e.get(), out);
        }
      }
      out.writeByte((byte) 0);
      CodecUtil.writeFooter(out);
      codes.stream().limit(MOST_LANGUAGES).forEach(languages::add);
      return out.getName();
    }
  }

  /** Joins rows by source, since only the whole entity may tell its identity. */
  private void joinParts(List<String> segments, DiskSort byIdentity) throws IOException {
    try (DiskSort bySource = new DiskSort(work, "source")) {
      copy(segments, bySource);
      listener.step("joining parts", 1);
      try (EntityMerge entities = new EntityMerge(bySource.sorted())) {
        for (Optional<ImportedEntity> e = entities.next(); e.isPresent(); e = entities.next()) {
          add(e.get(), 0, byIdentity);
        }
      }
    }
  }

  private void copy(List<String> segments, DiskSort sort) throws IOException {
    listener.step("collecting", segments.size());
    for (int i = 0; i < segments.size(); i++) {
      copy(segments.get(i), sort);
      listener.progress(i + 1L);
    }
  }

  private void copy(String segment, DiskSort sort) throws IOException {
    try (ByteSequencesReader rows =
        new ByteSequencesReader(work.openChecksumInput(segment), segment)) {
      for (BytesRef row = rows.next(); row != null; row = rows.next()) {
        sort.add(row.bytes, row.offset, row.length);
      }
    }
  }

  private static void addAll(GazetteerFile former, DiskSort sort) throws IOException {
    IndexInput in = former.at(Header.LENGTH);
    for (long i = 0; i < former.entities(); i++) {
      add(EntityCodec.read(RecordInput.next(in)), 1, sort);
    }
  }

  private static void add(ImportedEntity entity, int rank, DiskSort sort) throws IOException {
    for (byte[] row : EntityRows.of(entity, entity.identity(), rank)) {
      sort.add(row);
    }
  }

  private void writeEntities(
      String merged, Ids ids, List<String> languages, GazetteerWriter writer, DiskSort names)
      throws IOException {
    listener.step("writing entities", ids.count());
    try (IndexInput in = work.openInput(merged, IOContext.DEFAULT)) {
      for (int ordinal = 0; in.readByte() == 1; ordinal++) {
        ImportedEntity raw = EntityCodec.read(RecordInput.next(in));
        ImportedEntity entity = raw.with(ids.id(raw, ordinal), ids.state(raw));
        long place = writer.entity(entity);
        for (Map.Entry<String, Set<Integer>> e : namesOf(entity, languages).entrySet()) {
          names.add(
              NameHits.row(e.getKey(), entity.prominence(), place, List.copyOf(e.getValue())));
        }
        if (ordinal % TELL_EVERY == 0) {
          listener.progress(ordinal);
        }
      }
    }
  }

  /** Every key that the entity is found by, with the numbers of the languages. */
  private Map<String, Set<Integer>> namesOf(ImportedEntity entity, List<String> languages) {
    Map<String, Set<Integer>> all = new LinkedHashMap<>();
    entity
        .names()
        .forEach(
            (code, list) -> {
              int number = languages.indexOf(code);
              for (String name : number < 0 ? List.<String>of() : list) {
                keys.key(code, name)
                    .ifPresent(k -> all.computeIfAbsent(k, x -> new TreeSet<>()).add(number));
              }
            });
    return all;
  }

  private void writeNames(ByteSequencesReader sorted, GazetteerWriter writer) throws IOException {
    listener.step("writing names", 1);
    NameHits hits = new NameHits();
    BytesRef name = new BytesRef();
    boolean begun = false;
    for (BytesRef row = sorted.next(); row != null; row = sorted.next()) {
      BytesRef next = NameHits.name(row);
      if (!begun || !next.equals(name)) {
        if (begun) {
          writer.name(name, hits);
        }
        name = BytesRef.deepCopyOf(next);
        begun = true;
      }
      hits.add(row);
    }
    if (begun) {
      writer.name(name, hits);
    }
  }
}
