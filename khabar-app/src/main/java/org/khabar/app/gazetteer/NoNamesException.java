package org.khabar.app.gazetteer;

import java.io.IOException;

/** Nothing in the dumps passes the filters. */
public final class NoNamesException extends IOException {
  private static final long serialVersionUID = 1L;

  NoNamesException() {
    super("no name was found that the filters let through");
  }
}
