package org.khabar.app.gazetteer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads one dump into segments, from where it was left. */
final class DumpReading {
  /** Broken lines that are named; the others are counted. */
  private static final int MOST_NAMED = 20;

  private static final int TELL_EVERY = 1 << 10;

  /** Nanoseconds after which a segment ends, however little of the dump was wanted. */
  private static final long LONGEST = 60_000_000_000L;

  private final String name;
  private final DumpImport.Input input;
  private final ImportJournal journal;
  private final ImportListener listener;
  private final int size;
  private long lines;
  private long bad;
  private boolean broken;

  DumpReading(DumpImport.Input input, ImportJournal journal, ImportListener listener, int size) {
    name = input.path().toString();
    this.input = input;
    this.journal = journal;
    this.listener = listener;
    this.size = size;
  }

  /** Reads all that is left and answers where that ended. */
  Progress read(Progress from) throws IOException {
    lines = from.lines();
    bad = from.bad();
    listener.step("reading " + input.path().getFileName(), Files.size(input.path()));
    Dump opened;
    try {
      opened = Dump.open(input.path(), from.offset());
    } catch (EOFException e) {
      return finish(from.input(), from.offset(), true);
    }
    try (Dump dump = opened) {
      return read(dump, new DumpLines(dump.in(), from.offset()), from.input());
    }
  }

  private Progress read(Dump dump, DumpLines from, int number) throws IOException {
    boolean more = true;
    boolean cut = false;
    while (true) {
      try (Segment segment = new Segment(journal.directory(), nameOfNext())) {
        long begun = System.nanoTime();
        boolean late = false;
        while (more && segment.count() < size && !late) {
          try {
            more = from.next();
          } catch (IOException e) {
            more = false;
            cut = true;
          }
          if (more) {
            line(from, segment);
          }
          if (lines % TELL_EVERY == 0) {
            listener.progress(dump.position());
            late = System.nanoTime() - begun > LONGEST;
          }
        }
        cut |= broken || (!more && input.reader().isCut());
        segment.finish();
        Progress now = new Progress(number, from.offset(), lines, bad, !more, cut);
        journal.add(segment.name(), now);
        if (!more) {
          listener.progress(dump.position());
          tellEnd(cut);
          return now;
        }
      }
    }
  }

  private void line(DumpLines from, Segment segment) throws IOException {
    lines++;
    try {
      if (from.isTooLong()) {
        throw new BadLineException("longer than " + (DumpLines.LONGEST >> 20) + " MB");
      }
      Optional<LineReader.Told> told = input.reader().read(from.bytes(), from.length());
      if (told.isPresent()) {
        segment.add(told.get());
      }
    } catch (BadLineException e) {
      String reason = String.valueOf(e.getMessage());
      broken |= !from.hasEnd();
      if (bad++ < MOST_NAMED) {
        listener.problem(
            name + ": line " + lines, from.hasEnd() ? reason : reason + "; the line has no end");
      }
    }
  }

  private Progress finish(int number, long offset, boolean cut) throws IOException {
    try (Segment segment = new Segment(journal.directory(), nameOfNext())) {
      segment.finish();
      Progress now = new Progress(number, offset, lines, bad, true, cut);
      journal.add(segment.name(), now);
      tellEnd(cut);
      return now;
    }
  }

  private String nameOfNext() {
    return "segment-" + journal.segments().size();
  }

  private void tellEnd(boolean cut) {
    if (bad > MOST_NAMED) {
      listener.problem(name, (bad - MOST_NAMED) + " more broken lines");
    }
    if (cut) {
      listener.problem(
          name, "cut off or damaged after line " + lines + "; what stands before it is kept");
    }
  }
}
