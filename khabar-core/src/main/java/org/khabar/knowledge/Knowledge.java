package org.khabar.knowledge;

import java.util.List;
import java.util.Optional;

/** All that is known of languages and of the world. Implementations are thread-safe. */
public interface Knowledge {
  /** The code of a language that nothing is known of. */
  String UNKNOWN = "und";

  /**
   * What is known of a language.
   *
   * @param code BCP 47; a code with subtags falls back to the one without ({@code fr-CA} to {@code
   *     fr})
   * @return the table of the language, or that of {@code und}, which holds what is true of every
   *     language, when there is none
   */
  LanguageTable language(String code);

  /** What is known of the world, with the names of entities that this project wrote down. */
  WorldTable world();

  /** The same with all names that are known in a language, those of CLDR too. */
  default WorldTable worldIn(String code) {
    return world();
  }

  /**
   * How findings are told in a reader's language.
   *
   * @param code BCP 47; a code with subtags falls back to the one without
   * @return empty when nothing can be told in it
   */
  default Optional<GlossTable> glosses(String code) {
    return Optional.empty();
  }

  /** Codes of the languages that findings can be told in, in order. */
  default List<String> glossLanguages() {
    return List.of();
  }

  /** Codes of the languages that have a folder of their own, in alphabetical order. */
  List<String> folders();

  /** Codes of all languages that have a table, by a folder or by CLDR alone, in order. */
  List<String> languages();
}
