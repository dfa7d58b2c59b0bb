package org.khabar.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.app.source.SourceOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs of a call and what is known of all of them. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files, folders, or - for JSON Lines on standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day (YYYY-MM-DD) that all inputs were published, whatever they say.")
  private @Nullable LocalDate published;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      converter = LanguageCode.class,
      description = "The language of all inputs, as a BCP 47 code: sw, fa, ar, en, pt-BR.")
  private @Nullable String language;

  @Option(
      names = "--plain",
      description = "Texts are all body: no title, dateline or page remains are looked for.")
  private boolean plain;

  /** The inputs, which may be none. */
  List<String> inputs() {
    return inputs;
  }

  /**
   * The inputs.
   *
   * @throws MissingParameterException when there are none
   */
  List<String> someInputs(@Nullable CommandSpec spec) {
    if (inputs.isEmpty()) {
      CommandSpec command = Objects.requireNonNull(spec);
      throw new MissingParameterException(
          command.commandLine(),
          command.positionalParameters().getFirst(),
          "Missing required parameter: 'INPUT...'");
    }
    return inputs;
  }

  SourceOptions options() {
    return new SourceOptions(
        Optional.ofNullable(published),
        Optional.ofNullable(language),
        plain,
        SourceOptions.DEFAULT_MAX_BYTES);
  }

  /** An ISO day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is no day written YYYY-MM-DD");
      }
    }
  }

  /** A BCP 47 code, in its usual letters. */
  static final class LanguageCode implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      try {
        String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        if (!tag.equals("und") || text.equals("und")) {
          return tag;
        }
      } catch (IllformedLocaleException e) {
        // told below
      }
      throw new TypeConversionException("'" + text + "' is no language code (BCP 47)");
    }
  }
}
