package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.knowledge.Knowledge;
import org.khabar.model.EntityType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What all imports can be told. */
final class ImportOptions {
  /** Kinds of things, as people call them. */
  enum Kind {
    PERSON,
    PLACE,
    ORGANISATION;

    private Set<EntityType> types() {
      return switch (this) {
        case PERSON -> EnumSet.of(EntityType.PER);
        case PLACE -> EnumSet.of(EntityType.GPE, EntityType.LOC);
        case ORGANISATION -> EnumSet.of(EntityType.ORG);
      };
    }
  }

  @Parameters(paramLabel = "FILE", description = "The dump.")
  private Path dump = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "The file of names to make or to add to; without it, one in the folder for data of the"
              + " user.")
  private @Nullable Path target;

  @Option(
      names = "--languages",
      paramLabel = "CODE",
      split = ",",
      converter = InputOptions.LanguageCode.class,
      description =
          "Languages whose names are taken: sw,fa,ar,en; without it, those that khabar reads.")
  private List<String> languages = List.of();

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      converter = KindName.class,
      description = "What is taken: person, place, organisation; without it, all.")
  private List<Kind> kinds = List.of();

  Path dump() {
    return dump;
  }

  Path target() {
    return target == null ? DataFolder.names() : target;
  }

  List<String> languages(Knowledge knowledge) {
    return languages.isEmpty()
        ? knowledge.folders().stream().filter(code -> !code.equals(Knowledge.UNKNOWN)).toList()
        : languages.stream().distinct().toList();
  }

  Set<EntityType> types() {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (Kind kind : kinds.isEmpty() ? List.of(Kind.values()) : kinds) {
      types.addAll(kind.types());
    }
    return types;
  }

  /** A kind as people write it. */
  static final class KindName implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String text) {
      for (Kind kind : Kind.values()) {
        if (kind.name().equals(text.toUpperCase(Locale.ROOT))) {
          return kind;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is no kind of thing: person, place or organisation");
    }
  }
}
