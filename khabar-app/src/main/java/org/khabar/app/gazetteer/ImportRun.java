package org.khabar.app.gazetteer;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.knowledge.Knowledge;

/**
 * Imports dumps into a file of names: reads them into segments, then builds the file.
 *
 * <p>The work stands in a folder beside the file. An import that was stopped, in whatever way, goes
 * on there when the same is asked for again; the file itself changes in one step, at the end.
 */
public final class ImportRun {
  /** Entities of one segment, after which an interruption costs nothing. */
  private static final int SEGMENT = 50_000;

  private static final String OUTPUT = "output";

  private final DumpImport dumps;
  private final Path target;
  private final Knowledge knowledge;
  private final ImportListener listener;
  private final int segment;

  public ImportRun(DumpImport dumps, Path target, Knowledge knowledge, ImportListener listener) {
    this(dumps, target, knowledge, listener, SEGMENT);
  }

  ImportRun(
      DumpImport dumps, Path target, Knowledge knowledge, ImportListener listener, int segment) {
    this.dumps = dumps;
    this.target = target.toAbsolutePath();
    this.knowledge = knowledge;
    this.listener = listener;
    this.segment = segment;
  }

  /**
   * Imports.
   *
   * @throws GazetteerFormatException when there is a file already that is no file of names
   * @throws NoNamesException when nothing passes the filters
   * @throws BusyException when another import writes the same file
   */
  public ImportResult run() throws IOException {
    refuseForeign();
    Path folder = target.resolveSibling(target.getFileName() + ".work");
    try (ImportJournal journal = ImportJournal.open(folder, dumps.call())) {
      tellOf(journal);
      BuiltIn builtIn = new BuiltIn(knowledge);
      List<Progress> read = readAll(journal, dumps.inputs(builtIn));
      Header header;
      try {
        header = build(journal, builtIn);
      } catch (NoNamesException e) {
        journal.discard();
        throw e;
      }
      replace(journal.path(OUTPUT));
      journal.discard();
      return new ImportResult(
          header.entities(),
          header.names(),
          header.end(),
          read.stream().mapToLong(Progress::lines).sum(),
          read.stream().mapToLong(Progress::bad).sum(),
          read.stream().anyMatch(Progress::cut));
    }
  }

  private void refuseForeign() throws IOException {
    if (Files.exists(target)) {
      GazetteerFile.open(target).close();
    }
  }

  private void tellOf(ImportJournal journal) {
    if (journal.isBegunAnew()) {
      listener.problem(target.toString(), "an unfinished import of something else is given up");
    } else if (journal.isResumed()) {
      listener.problem(target.toString(), "an unfinished import goes on where it stopped");
    }
  }

  private List<Progress> readAll(ImportJournal journal, List<DumpImport.Input> inputs)
      throws IOException {
    List<Progress> read = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      DumpImport.Input input = inputs.get(i);
      for (String name : journal.segments(i)) {
        Segment.recall(journal.directory(), name, input.reader());
      }
      Progress last = journal.last(i).orElse(Progress.start(i));
      read.add(last.done() ? last : new DumpReading(input, journal, listener, segment).read(last));
    }
    return read;
  }

  private Header build(ImportJournal journal, BuiltIn builtIn) throws IOException {
    GazetteerBuilder builder =
        new GazetteerBuilder(journal.directory(), builtIn, new WordKeys(knowledge), listener);
    Set<String> sources = new LinkedHashSet<>();
    if (Files.notExists(target)) {
      sources.add(dumps.source());
      return builder.build(
          journal.segments(), dumps.isInParts(), Optional.empty(), List.copyOf(sources), OUTPUT);
    }
    try (GazetteerFile former = GazetteerFile.open(target)) {
      sources.addAll(former.sources());
      sources.add(dumps.source());
      return builder.build(
          journal.segments(), dumps.isInParts(), Optional.of(former), List.copyOf(sources), OUTPUT);
    }
  }

  private void replace(Path made) throws IOException {
    try {
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
