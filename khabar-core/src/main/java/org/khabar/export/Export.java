package org.khabar.export;

import java.io.IOException;
import java.util.Optional;
import org.khabar.model.Reading;

/**
 * Writes readings in the format of another tool, as they come.
 *
 * <p>{@link #start} once, {@link #add} for each reading, {@link #finish} once; nothing else makes a
 * whole document. Lines end with a line feed on every system. Not thread-safe.
 */
public interface Export {
  /** Writes what stands before all readings. */
  void start() throws IOException;

  /** Writes what the format keeps of one reading. */
  void add(Reading reading) throws IOException;

  /** Writes what stands behind all readings. */
  void finish() throws IOException;

  /** What the format had no room for so far, for a person; empty when everything was written. */
  default Optional<String> leftOut() {
    return Optional.empty();
  }
}
