package org.khabar.app.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for all inputs of one call.
 *
 * @param published overrides the publication day that would be found
 * @param language BCP 47 code that overrides the language that would be found
 * @param plain whether texts are all body
 * @param maxBytes the greatest size of one article, unpacked
 */
public record SourceOptions(
    Optional<LocalDate> published, Optional<String> language, boolean plain, int maxBytes) {
  /** Ten mebibytes: a page with its pictures and scripts in it, or some sixty longest articles. */
  public static final int DEFAULT_MAX_BYTES = 10 << 20;

  public SourceOptions {
    if (maxBytes < 1 || maxBytes > 1 << 30) {
      throw new IllegalArgumentException("maxBytes: " + maxBytes);
    }
  }

  /** Nothing overridden. */
  public static SourceOptions none() {
    return new SourceOptions(Optional.empty(), Optional.empty(), false, DEFAULT_MAX_BYTES);
  }
}
