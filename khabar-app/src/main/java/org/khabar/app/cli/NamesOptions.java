package org.khabar.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.app.gazetteer.GazetteerFile;
import org.khabar.app.gazetteer.JoinedGazetteer;
import org.khabar.find.name.Gazetteer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The files of further names of a call. They stay mapped until the program ends. */
final class NamesOptions {
  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Find the names in FILE too, made by knowledge import; may be given again.")
  private List<Path> files = List.of();

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * All of them as one.
   *
   * @throws ParameterException when one is missing or is no file of names
   */
  Gazetteer gazetteer() {
    return JoinedGazetteer.of(open(files));
  }

  /** The files, or {@code otherwise} when none is given. */
  List<GazetteerFile> openOr(Path otherwise) {
    return open(files.isEmpty() ? List.of(otherwise) : files);
  }

  private List<GazetteerFile> open(List<Path> paths) {
    List<GazetteerFile> all = new ArrayList<>();
    for (Path path : paths) {
      try {
        all.add(GazetteerFile.open(path));
      } catch (NoSuchFileException e) {
        throw wrong(path + ": no such file; khabar knowledge import makes one");
      } catch (IOException e) {
        throw wrong(String.valueOf(e.getMessage()));
      }
    }
    return all;
  }

  private ParameterException wrong(String reason) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), "--names: " + reason);
  }
}
