package org.khabar.app.cli;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.gloss.Glosses;
import org.khabar.knowledge.Knowledge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The language of the reader, to whom findings are told in short lines. */
final class GlossOptions {
  @Option(
      names = "--gloss",
      paramLabel = "LANG",
      description = "Tell what is found in short lines for readers of LANG (ar, en, fa, sw).")
  private @Nullable String language;

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * What tells findings in the language; empty when none is asked for.
   *
   * @throws ParameterException when nothing can be told in it
   */
  Optional<Glosses> glosses(Knowledge knowledge) {
    if (language == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Glosses.open(knowledge, language));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--gloss: '"
              + language
              + "' is none of "
              + String.join(", ", knowledge.glossLanguages()));
    }
  }
}
