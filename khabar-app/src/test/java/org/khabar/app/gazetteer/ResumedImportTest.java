package org.khabar.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.khabar.app.gazetteer.Dumps.EVERYTHING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.EntityType;

class ResumedImportTest {
  private static final int ITEMS = 2_500;
  private static final int SEGMENT = 100;

  @TempDir Path folder;
  private final Dumps.Told told = new Dumps.Told();

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A listener that stops the import as a power cut would, at a step or after some progress. */
  private static final class Stopper implements ImportListener {
    private final String step;
    private int left;

    Stopper(String step, int left) {
      this.step = step;
      this.left = left;
    }

    @Override
    public void step(String name, long total) {
      if (name.equals(step)) {
        throw new Stopped();
      }
    }

    @Override
    public void progress(long done) {
      if (left-- == 0) {
        throw new Stopped();
      }
    }

    @Override
    public void problem(String input, String reason) {}
  }

  private static String items() {
    return Dumps.wikidata(
        IntStream.range(0, ITEMS)
            .mapToObj(i -> Item.of("Q" + (90_000_000 + i), "Q515").label("en", "Sangaveli " + i))
            .toArray(Item[]::new));
  }

  private ImportRun run(Path dump, Path target, ImportListener listener) {
    return new ImportRun(
        Dumps.wikidata(dump, EVERYTHING), target, Dumps.KNOWLEDGE, listener, SEGMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "dump.json.gz", "dump.json.bz2"})
  void goes_on_where_it_was_stopped(String name) throws IOException {
    byte[] bytes =
        switch (name) {
          case "dump.json" -> items().getBytes(StandardCharsets.UTF_8);
          case "dump.json.gz" -> Dumps.gzip(items());
          default -> Dumps.bzip2(items());
        };
    Path dump = Dumps.write(folder, name, bytes);
    Path whole = folder.resolve("whole.khabar-names");
    run(dump, whole, told).run();
    Path target = folder.resolve("made.khabar-names");

    assertThatThrownBy(() -> run(dump, target, new Stopper("", 1)).run())
        .isInstanceOf(Stopped.class);
    assertThat(target).doesNotExist();
    List<String> before = journal(target);
    assertThat(before).hasSizeGreaterThan(5);
    // the segment that was being written is there without a line
    Path work = folder.resolve("made.khabar-names.work");
    Files.writeString(work.resolve("segment-" + (before.size() - 1)), "half a segm");
    Files.writeString(work.resolve("journal"), "segment-99 0 17", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> run(dump, target, new Stopper("writing names", -1)).run())
        .isInstanceOf(Stopped.class);
    List<String> after = journal(target);
    assertThat(after).startsWith(before.toArray(String[]::new));
    ImportResult result = run(dump, target, told).run();

    assertThat(result.lines()).isEqualTo(ITEMS + 2);
    assertThat(result.entities()).isEqualTo(ITEMS);
    assertThat(target).hasSameBinaryContentAs(whole);
    assertThat(work).doesNotExist();
    assertThat(told.problems())
        .containsExactly(target + ": an unfinished import goes on where it stopped");
  }

  private List<String> journal(Path target) {
    try {
      return Files.readAllLines(target.resolveSibling(target.getFileName() + ".work/journal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void remembers_which_places_it_kept() throws IOException {
    StringBuilder places = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < ITEMS; i++) {
      places.append(Dumps.place(1000 + i, "Sangaveli " + i, "P.PPL", "KE", 10));
      names.append(Dumps.alternate(i, 1000 + i, "ar", "سانغافيلي " + i, ""));
    }
    Path dump = Dumps.write(folder, "allCountries.txt", places.toString());
    Path alternate = Dumps.write(folder, "alternateNamesV2.txt", names.toString());
    Path target = folder.resolve("made.khabar-names");
    DumpImport dumps = Dumps.geoNames(dump, Optional.of(alternate), EVERYTHING);
    ImportListener stopper = new Stopper("reading alternateNamesV2.txt", -1);

    assertThatThrownBy(() -> new ImportRun(dumps, target, Dumps.KNOWLEDGE, stopper, SEGMENT).run())
        .isInstanceOf(Stopped.class);
    new ImportRun(dumps, target, Dumps.KNOWLEDGE, told, SEGMENT).run();

    assertThat(Dumps.idsOf(target, "سانغافيلي 2499", "ar")).containsExactly("sangaveli-2499");
    assertThat(told.steps()).doesNotContain("reading allCountries.txt");
  }

  @Test
  void is_the_same_call_in_every_virtual_machine() {
    Set<String> countries = Set.of("UG", "KE", "TZ", "RW", "BI", "SS");
    Wanted wanted =
        new Wanted(List.of("sw", "en"), Set.of(EntityType.PER), 1, 0, Set.of(), countries);

    assertThat(wanted.toString())
        .contains("languages=[sw, en]")
        .contains("countries=[BI, KE, RW, SS, TZ, UG]");
  }

  @Test
  void begins_anew_when_something_else_is_asked_for() throws IOException {
    Path dump = Dumps.write(folder, "dump.json", items());
    Path target = folder.resolve("made.khabar-names");
    assertThatThrownBy(() -> run(dump, target, new Stopper("", 1)).run())
        .isInstanceOf(Stopped.class);
    Path other =
        Dumps.write(
            folder,
            "other.json",
            Dumps.wikidata(Item.of("Q90000001", "Q515").label("en", "Tirikomba")));

    assertThat(run(other, target, told).run().entities()).isEqualTo(1);
    assertThat(told.problems())
        .containsExactly(target + ": an unfinished import of something else is given up");
  }

  @Test
  void refuses_to_work_beside_another_import_of_the_same_file() throws IOException {
    Path dump = Dumps.write(folder, "dump.json", items());
    Path target = folder.resolve("made.khabar-names");
    List<Throwable> second = new ArrayList<>();
    ImportListener listener =
        new ImportListener() {
          @Override
          public void step(String name, long total) {
            if (second.isEmpty()) {
              second.add(catchThrowable(() -> run(dump, target, told).run()));
            }
          }

          @Override
          public void progress(long done) {}

          @Override
          public void problem(String input, String reason) {}
        };

    run(dump, target, listener).run();

    assertThat(second).hasSize(1).first().isInstanceOf(BusyException.class);
    assertThat(Dumps.idsOf(target, "Sangaveli 7", "en")).containsExactly("sangaveli-7");
  }
}
