package org.khabar.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.Khabar;
import org.khabar.app.source.Problem;
import org.khabar.export.Export;
import org.khabar.export.ExportFormat;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What the articles say, in the formats of other tools. */
@Command(
    name = "export",
    description = "Writes what the articles say in the formats of other tools.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "plover       events as PLOVER JSON, one line each",
      "gdelt        events that took place as a table with the columns of GDELT 2.0",
      "timex3       the texts with their times marked, as one TimeML document",
      "annotations  every finding as a W3C Web Annotation, one line of JSON-LD per article",
      "",
      "What a format asks for and an article does not say stays empty: docs/exports.md."
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Mixin private final NamesOptions names = new NamesOptions();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      required = true,
      converter = Format.class,
      description = "plover, gdelt, timex3 or annotations.")
  private @Nullable ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE in UTF-8, whatever is in it, instead of to standard output.")
  private @Nullable Path file;

  @Option(
      names = "--join",
      description =
          "Give a name that no list has one id in all articles of the call, whatever their"
              + " scripts. Nothing is written before all are read.")
  private boolean join;

  @Spec private @Nullable CommandSpec spec;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> some = inputs.someInputs(spec);
    Path to = file;
    if (to == null) {
      try {
        return write(console.out(), some);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    OutputFile.refuseUnwritable(spec, "--out", to);
    // Unlike Files.newBufferedWriter this one writes a question mark for half a character.
    try (Writer out = new OutputStreamWriter(Files.newOutputStream(to), StandardCharsets.UTF_8)) {
      return write(out, some);
    } catch (IOException | UncheckedIOException e) {
      console.complain(new Problem(to.toString(), "cannot be written").line());
      return ExitStatus.SOMETHING_LOST;
    }
  }

  private int write(Appendable out, List<String> some) throws IOException {
    Knowledge knowledge = CommandLineInterface.knowledge();
    Khabar khabar = Khabar.open(knowledge, names.gazetteer());
    Export export = Objects.requireNonNull(format).open(knowledge.world(), out);
    export.start();
    List<Reading> kept = new ArrayList<>();
    int status =
        ReadingRun.read(
            khabar,
            console,
            inputs.options(),
            some,
            join ? kept::add : reading -> add(export, reading));
    khabar.join(kept).forEach(reading -> add(export, reading));
    export.finish();
    export.leftOut().ifPresent(console::complain);
    return status;
  }

  private void add(Export export, Reading reading) {
    try {
      export.add(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (file == null && console.out().checkError()) {
      throw new OutputClosed();
    }
  }

  /** A format by its name. */
  static final class Format implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String text) {
      for (ExportFormat format : ExportFormat.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is no format: plover, gdelt, timex3 or annotations");
    }
  }
}
