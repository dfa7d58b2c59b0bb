package org.khabar.app.gazetteer;

import java.io.IOException;

/** A file that is no file of names, or no whole one; the message names it and says why. */
public final class GazetteerFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  GazetteerFormatException(String message) {
    super(message);
  }
}
