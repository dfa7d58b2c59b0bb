package org.khabar.app.gazetteer;

import java.io.IOException;
import java.nio.file.Path;

/** Another import is writing the same file. */
public final class BusyException extends IOException {
  private static final long serialVersionUID = 1L;

  BusyException(Path folder) {
    super(folder + ": another import is at work there");
  }
}
